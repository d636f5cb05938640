// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

#include "pages/help_page.h"

class QScrollArea;
class QVBoxLayout;

namespace usher::pages::kit {
class Button;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Where the pages of the help menu are shown: title and lead above, the page scrolling below, and the way back to the
/// steps. Keeps what a page holds until the window closes.
class HelpPane final : public QWidget {
  Q_OBJECT

 public:
  /// `notice` is always in sight; empty: none. `noticeDetails` is shown while it is unfolded.
  HelpPane(const pages::Surroundings& surroundings, const QString& notice, const QString& noticeDetails,
           QWidget* parent);

  /// Shows the page of `entry` and gives it the keyboard once the pane is on screen.
  void open(const pages::HelpEntry& entry);
  void takeFocus();

 Q_SIGNALS:
  void closeWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();

  pages::Surroundings m_surroundings;
  QHash<QString, pages::HelpPage*> m_pages;
  pages::HelpPage* m_page = nullptr;
  pages::kit::Text* m_title;
  pages::kit::Text* m_lead;
  QScrollArea* m_scroll;
  QVBoxLayout* m_ground;
  pages::kit::Button* m_close;
};

}  // namespace usher::shell
