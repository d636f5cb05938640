// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "pages/error_words/explanation.h"
#include "pages/help_page.h"

namespace usher::pages::kit {
class Button;
class CopyButton;
class FactRow;
class LinkButton;
class Notice;
class PasteField;
class Text;
}  // namespace usher::pages::kit

namespace usher::pages {

/// "What does this error mean?": takes any text with an error in it and explains the error, without asking anybody.
class ErrorPage final : public HelpPage {
  Q_OBJECT

 public:
  ErrorPage(const Surroundings& surroundings, QWidget* parent);
  ~ErrorPage() override;

  QString title() const override;
  QString lead() const override;
  QWidget* firstField() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeAnswer();
  void explain();
  void render();
  void renderAnswer();

  Desktop& m_desktop;
  std::optional<Explanation> m_explanation;
  kit::PasteField* m_field;
  kit::LinkButton* m_empty;
  kit::Notice* m_nothing;
  QWidget* m_answer;
  kit::FactRow* m_code;
  kit::FactRow* m_happened;
  kit::FactRow* m_turn;
  kit::FactRow* m_advice;
  kit::FactRow* m_others;
  kit::CopyButton* m_copy;
  kit::LinkButton* m_lookUp;
  kit::Text* m_details;
};

/// The entry that opens it.
HelpEntry errorEntry();

}  // namespace usher::pages
