// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "flow/flow.h"
#include "flow/proxy_login.h"
#include "flow/waiting.h"
#include "pages/desktop.h"
#include "pages/help_page.h"
#include "pages/page.h"

namespace usher::shell {

class FailureNotice;
class PageFrame;
class RightsNotice;
class StepRail;
class WindowPanes;
class WindowQuestions;

/// The window of the wizard: steps at the side, the page of the step that the flow is at, Microsoft's pages while the
/// person is there. Follows the flow and starts it when it is first shown. Enter presses the primary action, Esc stops
/// what is going on or asks before it closes.
class WizardWindow final : public QWidget {
  Q_OBJECT

 public:
  struct Options {
    QString notice;         ///< Always in sight, such as "Practice"; empty: none.
    QString noticeDetails;  ///< Shown while the person signs in, and on a press of the notice.
    /// Makes the widget in which Microsoft's pages appear; see BrowserPane::ViewMaker.
    std::function<QWidget*(QWidget* parent)> makeEmbeddedView;
    /// Makes a page; pages::makePage unless given.
    std::function<pages::Page*(flow::Step&, const pages::Surroundings&, QWidget*)> makePage;
    QList<pages::HelpEntry> help;  ///< The help menu, after what every window explains.
    /// The question of the network's proxy, which the window then asks; null: it is never asked.
    flow::ProxyLogin* proxyLogin = nullptr;
    flow::Waiting* waiting = nullptr;  ///< What to say of waits; null: nothing.
    /// The configuration dialog of an integration, not the window of all of Usher.
    bool isDialog = false;
    QString accountName;  ///< Of a dialog: whose integration it is.
  };

  WizardWindow(flow::Flow& flow, flow::SetUp& setUp, pages::Desktop& desktop, Options options,
               QWidget* parent = nullptr);
  ~WizardWindow() override;

 Q_SIGNALS:
  /// The last step is done; the window has closed.
  void finished();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void connectAll();
  void watchStep(flow::StepId id);
  void openHistory();
  void closeStep(flow::StepId id);
  void showCurrent();
  void refresh();
  void refreshTitle();
  void refreshNotice();
  void unfoldNotice(bool isUnfolded);
  void restoreFocus();
  void foldRail();
  void applyAccent();
  flow::Step& step() const;
  bool isWorking() const;

  void pressPrimary();
  void cancel();
  void stopWork();
  void askToLeave();
  void leave();

  flow::Flow& m_flow;
  flow::SetUp& m_setUp;
  pages::Surroundings m_surroundings;
  Options m_options;
  QHash<flow::StepId, pages::Page*> m_pages;
  pages::Page* m_page = nullptr;
  QWidget* m_centre;
  StepRail* m_rail;
  PageFrame* m_frame;
  WindowPanes* m_panes;
  WindowQuestions* m_questions;
  FailureNotice* m_failures;
  RightsNotice* m_rights;
  QTimer m_minute, m_second;
  QPointer<QWidget> m_lostFocus;
  bool m_hasStarted = false;
  bool m_mayClose = false;
  bool m_isAccenting = false;
  bool m_isSigningIn = false;
};

}  // namespace usher::shell
