// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace usher::pages {
class Page;
}
namespace usher::pages::kit {
class LinkButton;
class Notice;
class NoticePill;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

class BusyBar;
class ButtonRow;
class FailureBanner;
class RightsBar;

/// What surrounds the page that is on screen: busy bar, title and lead, what the step needs,
/// notice, failure banner, and the row of buttons.
/// The page itself scrolls when there is no room for it.
class PageFrame final : public QWidget {
  Q_OBJECT

 public:
  /// `notice` empty: none. `noticeDetails` stands above the page while the notice is unfolded.
  PageFrame(const QString& notice, const QString& noticeDetails, QWidget* parent);

  /// Takes in a new page, made with this frame as its parent.
  void adopt(pages::Page* page);
  /// Puts an adopted page on screen.
  void show(pages::Page* page);
  /// Writes title and lead anew.
  void refreshWords();
  /// Whether to say that what was remembered was damaged and set aside, until the person hides it.
  void tellRebuilt(bool wasRebuilt);
  /// Puts the keyboard on the title: the place to be when there is no better one.
  void focusTitle();
  bool titleHasFocus() const;

  BusyBar& busyBar() const { return *m_busyBar; }
  FailureBanner& banner() const { return *m_banner; }
  RightsBar& rights() const { return *m_rights; }
  ButtonRow& buttons() const { return *m_buttons; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void reveal(QWidget* part);
  QWidget* makeHeader();
  void renderRebuilt();

  pages::Page* m_page = nullptr;
  BusyBar* m_busyBar;
  pages::kit::Text* m_title;
  pages::kit::Text* m_lead;
  pages::kit::NoticePill* m_pill;
  RightsBar* m_rights;
  pages::kit::Notice* m_rebuilt;
  pages::kit::LinkButton* m_hideRebuilt;
  FailureBanner* m_banner;
  QWidget* m_extras;
  QScrollArea* m_scroll;
  QVBoxLayout* m_ground;
  ButtonRow* m_buttons;
  bool m_tellsRebuilt = false;
};

}  // namespace usher::shell
