// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/wizard_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedLayout>
#include <algorithm>

#include "base/foreign_text.h"
#include "flow/steps/sign_in_step.h"
#include "pages/appearance.h"
#include "pages/connection_page.h"
#include "pages/error_page.h"
#include "pages/kit/button.h"
#include "pages/kit/notice_pill.h"
#include "pages/page_registry.h"
#include "shell/browser_pane.h"
#include "shell/busy_bar.h"
#include "shell/button_row.h"
#include "shell/failure_banner.h"
#include "shell/failure_notice.h"
#include "shell/help_button.h"
#include "shell/help_pane.h"
#include "shell/leaving_question.h"
#include "shell/page_frame.h"
#include "shell/rights_notice.h"
#include "shell/step_rail.h"
#include "shell/visit_reason.h"
#include "shell/waiting_pane.h"
#include "shell/waiting_words.h"
#include "shell/window_questions.h"

namespace usher::shell {

namespace {
constexpr int foldBelow = 700;
}

WizardWindow::WizardWindow(flow::Flow& flow, flow::SetUp& setUp, pages::Desktop& desktop, Options options,
                           QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_setUp(setUp),
      m_surroundings{desktop, setUp.parts().clock},
      m_options(std::move(options)),
      m_centre(new QWidget(this)),
      m_rail(new StepRail(flow, setUp, m_centre)),
      m_stack(new QStackedLayout),
      m_frame(new PageFrame(m_options.notice, m_options.noticeDetails, m_centre)),
      m_waiting(new WaitingPane(m_options.notice, m_options.noticeDetails, m_centre)),
      m_help(new HelpPane(m_surroundings, m_options.notice, m_options.noticeDetails, m_centre)),
      m_questions(new WindowQuestions(*this, *m_centre, m_options.proxyLogin)),
      m_failures(new FailureNotice(m_frame->banner(), flow, setUp, m_surroundings, this)),
      m_rights(new RightsNotice(m_frame->rights(), flow, setUp, m_surroundings, this)) {
  setObjectName(QStringLiteral("wizard"));
  if (!m_options.makePage) {
    m_options.makePage = pages::makePage;
  }
  m_options.help.prepend(pages::errorEntry());
  applyAccent();
  m_stack->addWidget(m_frame);
  m_stack->addWidget(m_waiting);
  m_stack->addWidget(m_help);
  m_rail->help().setEntries(m_options.help);
  if (flow::EmbeddedBrowser* page = setUp.parts().microsoft.page()) {
    m_browser = new BrowserPane(*page, m_options.makeEmbeddedView, m_options.notice, m_options.noticeDetails, m_centre);
    m_stack->addWidget(m_browser);
  }
  auto* centre = new QHBoxLayout(m_centre);
  centre->setContentsMargins(0, 0, 0, 0);
  centre->setSpacing(0);
  centre->addWidget(m_rail);
  centre->addLayout(m_stack, 1);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_centre);
  setMinimumSize(520, 440);
  resize(960, 680);
  m_frame->tellRebuilt(setUp.wasRebuilt());
  connectAll();
  showCurrent();
}

WizardWindow::~WizardWindow() = default;

void WizardWindow::connectAll() {
  for (const flow::StepId id : m_flow.order()) {
    watchStep(id);
  }
  connect(&m_flow, &flow::Flow::currentChanged, this, [this] { showCurrent(); });
  connect(&m_flow, &flow::Flow::orderChanged, this, [this] { refresh(); });
  connect(&m_setUp, &flow::SetUp::storageFailed, this, [this] { refresh(); });
  connect(&m_setUp.parts().microsoft, &flow::AtMicrosoft::changed, this, [this] { refreshPane(); });
  connect(m_rail, &StepRail::stepWanted, this, [this](flow::StepId id) {
    if (m_page->mayLeave()) {
      m_flow.goTo(id);
      closeHelp();
    }
  });
  connect(&m_rail->help(), &HelpButton::chosen, this, &WizardWindow::openHelp);
  connect(m_help, &HelpPane::closeWanted, this, &WizardWindow::closeHelp);

  ButtonRow* buttons = &m_frame->buttons();
  connect(buttons, &ButtonRow::cancelled, this, [this] { cancel(); });
  connect(buttons, &ButtonRow::wentBack, this, [this] { m_flow.goBack(); });
  connect(buttons, &ButtonRow::wentNext, this, [this] { m_flow.goNext(); });
  connect(buttons, &ButtonRow::primaryPressed, this, [this] { pressPrimary(); });
  connect(buttons, &ButtonRow::secondaryPressed, this, [this] { m_page->runSecondary(); });
  m_frame->banner().offerTest(
      std::any_of(m_options.help.begin(), m_options.help.end(),
                  [](const pages::HelpEntry& entry) { return entry.name == pages::connectionEntryName; }));
  connect(m_failures, &FailureNotice::testWanted, this, [this] { openHelp(pages::connectionEntryName); });
  connect(m_failures, &FailureNotice::dismissed, this, [this] {
    m_frame->focusTitle();
    refresh();
  });

  flow::AtMicrosoft* microsoft = &m_setUp.parts().microsoft;
  connect(m_waiting, &WaitingPane::builtInWanted, microsoft,
          [microsoft] { microsoft->changeDoor(flow::DoorKind::Embedded); });
  connect(m_waiting, &WaitingPane::stopWanted, microsoft, [microsoft] { microsoft->close(); });
  if (m_browser) {
    connect(m_browser, &BrowserPane::ownBrowserWanted, microsoft,
            [microsoft] { microsoft->changeDoor(flow::DoorKind::OwnBrowser); });
    connect(m_browser, &BrowserPane::closeWanted, microsoft, [microsoft] { microsoft->close(); });
  }
  for (pages::kit::NoticePill* pill : findChildren<pages::kit::NoticePill*>()) {
    connect(pill, &pages::kit::NoticePill::toggled, this, &WizardWindow::unfoldNotice);
  }
  connect(m_questions, &WindowQuestions::leaveWanted, this, [this] { leave(); });
  if (m_options.waiting) {
    // The seconds that are left are counted down.
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] { refresh(); });
    connect(m_options.waiting, &flow::Waiting::changed, this, [this] {
      m_options.waiting->pausedUntil().isValid() ? m_second.start() : m_second.stop();
      refresh();
    });
  }
  // "3 minutes ago" grows old.
  m_minute.setInterval(std::chrono::seconds(30));
  connect(&m_minute, &QTimer::timeout, this, [this] {
    if (m_page) {
      m_page->refresh();
      m_rail->refresh();
    }
  });
}

void WizardWindow::watchStep(flow::StepId id) {
  if (id == flow::StepId::Finish || id == flow::StepId::Enable || id == flow::StepId::Removal) {
    connect(&m_flow.step(id), &flow::Step::completed, this, [this] {
      leave();
      Q_EMIT finished();
    });
  }
}

flow::Step& WizardWindow::step() const {
  return m_flow.step(m_flow.current());
}

bool WizardWindow::isWorking() const {
  return step().isBusy() || m_setUp.parts().microsoft.errand().has_value();
}

void WizardWindow::showCurrent() {
  const flow::StepId id = m_flow.current();
  pages::Page*& page = m_pages[id];
  if (!page) {
    if (m_flow.isAside()) {
      watchStep(id);
    }
    page = m_options.makePage(step(), m_surroundings, m_frame);
    m_frame->adopt(page);
    connect(page, &pages::Page::rendered, this, [this] { refresh(); });
  } else {
    page->refresh();
  }
  m_page = page;
  m_frame->show(page);
  refresh();
  if (m_isHelping) {
    return;
  }
  QWidget* first = page->firstField();
  const bool isReady = first && first->isEnabled();
  // What had the focus on the page before, such as a button of the frame, must not get it back here.
  m_lostFocus = isReady ? nullptr : first;
  if (isReady) {
    first->setFocus(Qt::OtherFocusReason);
  } else {
    m_frame->focusTitle();
  }
}

void WizardWindow::refresh() {
  if (!m_page) {
    return;
  }
  const flow::Step& current = step();
  refreshTitle();
  m_frame->refreshWords();
  m_frame->busyBar().setBusy(current.isBusy(), current.progress().done, current.progress().total);
  const pages::PrimaryAction primary = m_page->primary();
  m_frame->buttons().setLook(
      {.primary = primary,
       .secondary = m_page->secondary(),
       .canGoBack = m_flow.previous().has_value() && m_page->mayLeave(),
       .offersNext = m_page->offersNext() && !primary.goesOn && m_flow.next().has_value() && current.canContinue() &&
                     m_page->unsaved().isEmpty() && !current.isBusy(),
       .busyText = current.isBusy() ? waitingText(m_page->busyText(), m_options.waiting, m_surroundings.clock.now())
                                    : QString()});
  m_failures->refresh();
  refreshNotice();
  m_rights->refresh(m_frame->banner().failure().has_value());
  restoreFocus();
}

void WizardWindow::refreshTitle() {
  const flow::SetUp::Parts& parts = m_setUp.parts();
  if (m_options.isDialog) {
    //: Title of a dialog: the integration that is set up, and the account it belongs to.
    setWindowTitle(tr("%1 - %2", "integration and account")
                       .arg(shownText(parts.integration.name, 60), shownText(m_options.accountName, 60)));
  } else {
    //: Title of the window: what the page is about, and the product that is set up.
    setWindowTitle(tr("%1 - %2").arg(m_page->title(), shownText(parts.profile.vendor.name, 60)));
  }
}

void WizardWindow::refreshNotice() {
  bool isSigningIn = false;
  if (m_flow.current() == flow::StepId::SignIn) {
    const flow::SignInPhase phase = static_cast<const flow::SignInStep&>(step()).view().phase;
    isSigningIn = phase == flow::SignInPhase::SignedOut || phase == flow::SignInPhase::AtMicrosoft;
  }
  if (isSigningIn != m_isSigningIn) {
    m_isSigningIn = isSigningIn;
    unfoldNotice(isSigningIn);
  }
}

void WizardWindow::unfoldNotice(bool isUnfolded) {
  for (pages::kit::NoticePill* pill : findChildren<pages::kit::NoticePill*>()) {
    pill->setChecked(isUnfolded);
  }
}

void WizardWindow::refreshPane() {
  const flow::AtMicrosoft& microsoft = m_setUp.parts().microsoft;
  QWidget* wanted = m_frame;
  if (microsoft.errand()) {
    const bool isEmbedded = microsoft.door() == flow::DoorKind::Embedded && m_browser;
    wanted = isEmbedded ? static_cast<QWidget*>(m_browser) : m_waiting;
  }
  if (m_isHelping) {
    wanted = m_help;
  }
  if (wanted == m_waiting) {
    m_waiting->show(microsoft.canChangeDoor(), m_page ? m_page->visitNote() : QString(), visitReason(m_setUp));
  } else if (wanted == m_browser) {
    m_browser->explain(visitReason(m_setUp));
  }
  if (m_stack->currentWidget() == wanted) {
    return;
  }
  m_stack->setCurrentWidget(wanted);
  foldRail();
  if (wanted == m_browser) {
    m_browser->open();
  } else if (wanted == m_help) {
    m_help->takeFocus();
  } else if (wanted == m_frame) {
    m_frame->focusTitle();
  } else {
    m_waiting->setFocus();
  }
}

void WizardWindow::openHelp(const QString& name) {
  for (const pages::HelpEntry& entry : std::as_const(m_options.help)) {
    if (entry.name != name) {
      continue;
    }
    if (!m_isHelping) {
      QWidget* here = focusWidget();
      m_focusBeforeHelp = here && m_frame->isAncestorOf(here) ? here : nullptr;
    }
    m_isHelping = true;
    m_help->open(entry);
    refreshPane();
    m_help->takeFocus();
  }
}

void WizardWindow::closeHelp() {
  if (!m_isHelping) {
    return;
  }
  m_isHelping = false;
  refreshPane();
  if (m_stack->currentWidget() == m_frame && m_focusBeforeHelp && m_focusBeforeHelp->isVisible() &&
      m_focusBeforeHelp->isEnabled()) {
    m_focusBeforeHelp->setFocus(Qt::OtherFocusReason);
  }
}

void WizardWindow::restoreFocus() {
  if (m_stack->currentWidget() != m_frame || m_questions->isAsking()) {
    return;
  }
  if (m_lostFocus && m_lostFocus->isEnabled() && m_lostFocus->isVisible() && m_frame->titleHasFocus()) {
    m_lostFocus->setFocus(Qt::OtherFocusReason);
    m_lostFocus = nullptr;
  } else if (isVisible() && !focusWidget()) {
    m_frame->focusTitle();
  }
}

bool WizardWindow::focusNextPrevChild(bool next) {
  QWidget* here = focusWidget();
  // Qt walks on when what has the focus is disabled or hidden; the next control is not what the person wanted.
  if (here && m_stack->currentWidget() == m_frame && (!here->isEnabled() || !here->isVisible())) {
    m_lostFocus = here;
    m_frame->focusTitle();
    return true;
  }
  return QWidget::focusNextPrevChild(next);
}

void WizardWindow::pressPrimary() {
  if (m_page->primary().goesOn) {
    m_flow.goNext();
  } else {
    m_page->runPrimary();
  }
}

void WizardWindow::cancel() {
  if (m_isHelping) {
    closeHelp();
  } else if (isWorking()) {
    stopWork();
  } else {
    askToLeave();
  }
}

void WizardWindow::stopWork() {
  if (m_setUp.parts().microsoft.errand()) {
    m_setUp.parts().microsoft.close();
  }
  if (step().isBusy()) {
    step().cancel();
  }
}

void WizardWindow::askToLeave() {
  m_questions->askToLeave(leavingQuestion(*m_page, isWorking(), m_options.isDialog));
}

void WizardWindow::leave() {
  m_mayClose = true;
  stopWork();
  close();
}

void WizardWindow::keyPressEvent(QKeyEvent* event) {
  const bool isPage = m_stack->currentWidget() == m_frame;
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (isPage) {
        m_frame->buttons().pressPrimary();
      }
      return;
    case Qt::Key_Escape:
      cancel();
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void WizardWindow::closeEvent(QCloseEvent* event) {
  if (m_mayClose || (!isWorking() && m_page->unsaved().isEmpty())) {
    event->accept();
    return;
  }
  event->ignore();
  if (!m_questions->isAskingToLeave()) {
    askToLeave();
  }
}

void WizardWindow::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_minute.start();
  if (!m_hasStarted) {
    m_hasStarted = true;
    // After the first paint: whatever the first step reads must not delay the window.
    QTimer::singleShot(0, &m_flow, [this] { m_flow.start(); });
  }
}

void WizardWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  foldRail();
}

void WizardWindow::foldRail() {
  const bool isAtMicrosoft = m_browser && m_stack->currentWidget() == m_browser;
  m_rail->setFolded(width() < foldBelow || isAtMicrosoft);
}

void WizardWindow::applyAccent() {
  // Setting it is itself a change of the palette.
  m_isAccenting = true;
  setPalette(pages::withAccent(QApplication::palette(), QColor(m_setUp.parts().profile.vendor.accent)));
  m_isAccenting = false;
}

void WizardWindow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    refresh();
    refreshPane();
  } else if (event->type() == QEvent::PaletteChange && !m_isAccenting) {
    applyAccent();
  }
}

}  // namespace usher::shell
