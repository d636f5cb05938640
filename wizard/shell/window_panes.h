// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>

#include "flow/flow.h"
#include "pages/help_page.h"
#include "pages/page.h"

class QStackedLayout;

namespace usher::shell {

class BrowserPane;
class HelpPane;
class PageFrame;
class WaitingPane;

/// What fills the window beside its rail: the page of the step, Microsoft's page, the wait for the person's own
/// browser, or a page of help.
class WindowPanes final : public QObject {
  Q_OBJECT

 public:
  struct Settings {
    QString notice, noticeDetails;
    /// See BrowserPane::ViewMaker.
    std::function<QWidget*(QWidget* parent)> makeEmbeddedView;
    QList<pages::HelpEntry> help;
  };
  /// `parent` is the parent of all panes, and `frame` among its children.
  WindowPanes(flow::Flow& flow, flow::SetUp& setUp, const pages::Surroundings& surroundings, PageFrame& frame,
              Settings settings, QWidget& parent);

  QStackedLayout* layout() const { return m_stack; }
  /// Shows the pane that the visits to Microsoft call for.
  void refresh();
  /// What `page` says is shown while the person is in their own browser.
  void setPage(const pages::Page* page) { m_page = page; }

  void openHelp(const QString& name);
  void closeHelp();
  bool isHelping() const { return m_isHelping; }
  bool showsPage() const;
  bool showsMicrosoft() const;

 Q_SIGNALS:
  /// Another pane is on screen.
  void changed();

 private:
  void connectAll();
  QWidget* wanted() const;
  void show(QWidget* pane);

  flow::Flow& m_flow;
  flow::SetUp& m_setUp;
  PageFrame& m_frame;
  QList<pages::HelpEntry> m_entries;
  QStackedLayout* m_stack;
  BrowserPane* m_browser = nullptr;
  WaitingPane* m_waiting;
  HelpPane* m_help;
  QPointer<const pages::Page> m_page;
  QPointer<QWidget> m_focusBeforeHelp;
  bool m_isHelping = false;
};

}  // namespace usher::shell
