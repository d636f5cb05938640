// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace usher::pages::kit {
class Button;
class LinkButton;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Shown while the person is at Microsoft's pages in their own browser.
class WaitingPane final : public QWidget {
  Q_OBJECT

 public:
  /// `notice` is always in sight; empty: none. `noticeDetails` is shown while it is unfolded.
  WaitingPane(const QString& notice, const QString& noticeDetails, QWidget* parent);

  /// `note`: what to know beyond that Usher waits; then the way back is "I am done there" instead of "Stop". `reason`:
  /// why Microsoft's page is open, where that is not clear.
  void show(bool canUseBuiltIn, const QString& note, const QString& reason);

 Q_SIGNALS:
  void builtInWanted();
  void stopWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();

  bool m_canUseBuiltIn = false;
  QString m_note, m_reason;
  pages::kit::Text* m_title;
  pages::kit::Text* m_text;
  pages::kit::Text* m_reasonText;
  pages::kit::Button* m_stop;
  pages::kit::LinkButton* m_builtIn;
};

}  // namespace usher::shell
