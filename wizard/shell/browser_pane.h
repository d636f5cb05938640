// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

#include "flow/embedded_browser.h"

class QBoxLayout;

namespace usher::pages::kit {
class Button;
class ElidedText;
class IconMark;
class LinkButton;
class NoticePill;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

class BusyBar;
class PageInstead;

/// Microsoft's page in the window: a bar with lock, host, reload, "Use my own browser" and close, and below it the web
/// content, which gets all the room.
class BrowserPane final : public QWidget {
  Q_OBJECT

 public:
  /// Makes the widget in which pages appear, owned by its parent; called when the pane is first opened.
  using ViewMaker = std::function<QWidget*(QWidget* parent)>;

  /// `notice` stands in the bar; empty: none. `noticeDetails` stands below the bar while the notice is unfolded.
  BrowserPane(flow::EmbeddedBrowser& page, ViewMaker makeView, const QString& notice, const QString& noticeDetails,
              QWidget* parent);

  /// Makes the view if there is none yet, and gives it the keyboard.
  void open();
  /// Says above Microsoft's page why it is open; empty: nothing.
  void explain(const QString& reason);

 Q_SIGNALS:
  void ownBrowserWanted();
  void closeWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeBar();
  QWidget* makeReason();
  QWidget* makePrompt();
  void render();
  void renderTrouble(const flow::PageInView& page);

  flow::EmbeddedBrowser& m_page;
  ViewMaker m_makeView;
  pages::kit::IconMark* m_lock;
  pages::kit::ElidedText* m_host;
  pages::kit::LinkButton* m_reload;
  pages::kit::LinkButton* m_ownBrowser;
  pages::kit::LinkButton* m_close;
  BusyBar* m_loading;
  QWidget* m_reason;
  pages::kit::Text* m_reasonText;
  QWidget* m_prompt;
  QBoxLayout* m_promptLayout;
  pages::kit::Text* m_promptText;
  pages::kit::Button* m_promptAction;
  pages::kit::NoticePill* m_pill;
  QWidget* m_content;
  PageInstead* m_instead;
  QPointer<QWidget> m_view;
};

}  // namespace usher::shell
