// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/help_page.h"

class QPlainTextEdit;

namespace usher::pages {

namespace kit {
class Button;
class CopyButton;
class Notice;
}  // namespace kit

/// "Save a report for support": shows the report as it would be saved, and saves it where the person finds it.
class SupportPage final : public HelpPage {
  Q_OBJECT

 public:
  SupportPage(std::function<QString()> makeReport, const Surroundings& surroundings, QWidget* parent);

  QString title() const override;
  QString lead() const override;
  /// Makes the report anew.
  void enter() override;
  QWidget* firstField() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();
  void save();

  std::function<QString()> m_makeReport;
  Desktop& m_desktop;
  kit::Notice* m_saved;
  QPlainTextEdit* m_preview;
  kit::Button* m_save;
  kit::CopyButton* m_copy;
  std::optional<Result<QString>> m_outcome;
};

inline const QString supportEntryName = QStringLiteral("helpSupport");
/// The entry of the help menu; `makeReport` is called each time that the page comes on screen.
HelpEntry supportEntry(std::function<QString()> makeReport);

}  // namespace usher::pages
