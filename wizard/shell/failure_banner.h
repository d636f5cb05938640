// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWidget>

#include "base/failure.h"
#include "pages/failure_text.h"

namespace usher::pages::kit {
class Button;
class CopyButton;
class IconMark;
class LinkButton;
class StateLine;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Says what failed, what to do and whose turn it is, and offers one action; the technical part is folded away under
/// "Details".
class FailureBanner final : public QWidget {
  Q_OBJECT

 public:
  explicit FailureBanner(QWidget* parent);

  /// Shows a failure; none hides the banner. The same failure again leaves the fold as it is.
  void show(const std::optional<Failure>& failure);
  const std::optional<Failure>& failure() const { return m_failure; }
  /// Whether failures of the network get the link "Test the connection".
  void offerTest(bool offers) { m_offersTest = offers; }

 Q_SIGNALS:
  void actionWanted(pages::FailureAction action);
  void testWanted();
  void dismissed();
  void copyRequested(const QString& details);
  /// Microsoft's page about the code.
  void lookUpWanted(const QUrl& address);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void render();

  std::optional<Failure> m_failure;
  bool m_isUnfolded = false;
  bool m_offersTest = false;
  pages::kit::IconMark* m_mark;
  pages::kit::Text* m_headline;
  pages::kit::Text* m_advice;
  pages::kit::StateLine* m_turn;
  pages::kit::Text* m_saved;
  pages::kit::LinkButton* m_action;
  pages::kit::LinkButton* m_test;
  pages::kit::LinkButton* m_fold;
  pages::kit::LinkButton* m_dismiss;
  pages::kit::CopyButton* m_copy;
  pages::kit::LinkButton* m_lookUp;
  pages::kit::Text* m_details;
};

}  // namespace usher::shell
