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
#include "shell/busy_bar.h"
#include "shell/button_row.h"
#include "shell/failure_banner.h"
#include "shell/failure_notice.h"
#include "shell/help_button.h"
#include "shell/leaving_question.h"
#include "shell/page_frame.h"
#include "shell/rights_notice.h"
#include "shell/step_rail.h"
#include "shell/waiting_words.h"
#include "shell/window_panes.h"
#include "shell/window_questions.h"

namespace usher::shell {

namespace {

constexpr int foldBelow = 700;

WizardWindow::Options completed(WizardWindow::Options options) {
  if (!options.makePage) {
    options.makePage = pages::makePage;
  }
  options.help.prepend(pages::errorEntry());
  return options;
}

}  // namespace

WizardWindow::WizardWindow(flow::Flow& flow, flow::SetUp& setUp, pages::Desktop& desktop, Options options,
                           QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_setUp(setUp),
      m_surroundings{desktop, setUp.parts().clock},
      m_options(completed(std::move(options))),
      m_centre(new QWidget(this)),
      m_rail(new StepRail(flow, setUp, m_centre)),
      m_frame(new PageFrame(m_options.notice, m_options.noticeDetails, m_centre)),
      m_panes(new WindowPanes(flow, setUp, m_surroundings, *m_frame,
                              {.notice = m_options.notice,
                               .noticeDetails = m_options.noticeDetails,
                               .makeEmbeddedView = m_options.makeEmbeddedView,
                               .help = m_options.help},
                              *m_centre)),
      m_questions(new WindowQuestions(*this, *m_centre, m_options.proxyLogin)),
      m_failures(new FailureNotice(m_frame->banner(), flow, setUp, m_surroundings, this)),
      m_rights(new RightsNotice(m_frame->rights(), flow, setUp, m_surroundings, this)) {
  setObjectName(QStringLiteral("wizard"));
  applyAccent();
  m_rail->help().setEntries(m_options.help);
  auto* centre = new QHBoxLayout(m_centre);
  centre->setContentsMargins(0, 0, 0, 0);
  centre->setSpacing(0);
  centre->addWidget(m_rail);
  centre->addLayout(m_panes->layout(), 1);
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
  connect(m_panes, &WindowPanes::changed, this, [this] { foldRail(); });
  connect(m_rail, &StepRail::stepWanted, this, [this](flow::StepId id) {
    if (m_page->mayLeave()) {
      m_flow.goTo(id);
      m_panes->closeHelp();
    }
  });
  connect(m_rail, &StepRail::historyWanted, this, &WizardWindow::openHistory);
  connect(&m_rail->help(), &HelpButton::chosen, m_panes, &WindowPanes::openHelp);

  ButtonRow* buttons = &m_frame->buttons();
  connect(buttons, &ButtonRow::cancelled, this, [this] { cancel(); });
  connect(buttons, &ButtonRow::wentBack, this, [this] { m_page->hasWayBack() ? m_page->goBack() : m_flow.goBack(); });
  connect(buttons, &ButtonRow::wentNext, this, [this] { m_flow.goNext(); });
  connect(buttons, &ButtonRow::primaryPressed, this, [this] { pressPrimary(); });
  connect(buttons, &ButtonRow::secondaryPressed, this, [this] { m_page->runSecondary(); });
  m_frame->banner().offerTest(
      std::any_of(m_options.help.begin(), m_options.help.end(),
                  [](const pages::HelpEntry& entry) { return entry.name == pages::connectionEntryName; }));
  connect(m_failures, &FailureNotice::testWanted, m_panes, [this] { m_panes->openHelp(pages::connectionEntryName); });
  connect(m_failures, &FailureNotice::dismissed, this, [this] {
    m_frame->focusTitle();
    refresh();
  });

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
  if (id == flow::StepId::Finish || id == flow::StepId::Enable || flow::isBesideTheOrder(id)) {
    connect(&m_flow.step(id), &flow::Step::completed, this, [this, id] { closeStep(id); });
  }
}

/// Who only looked at what was changed goes back to where that was asked for.
void WizardWindow::closeStep(flow::StepId id) {
  if (id == flow::StepId::History && m_flow.previous()) {
    m_flow.goBack();
    return;
  }
  leave();
  Q_EMIT finished();
}

void WizardWindow::openHistory() {
  if (m_page->mayLeave() && !m_setUp.parts().microsoft.errand()) {
    m_panes->closeHelp();
    m_flow.goAside(flow::StepId::History);
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
  m_panes->setPage(page);
  m_frame->show(page);
  refresh();
  if (m_panes->isHelping()) {
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
       .canGoBack = (m_page->hasWayBack() || m_flow.previous().has_value()) && m_page->mayLeave(),
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
  bool isSigningIn = m_setUp.parts().microsoft.errand() == flow::Errand::SignIn;
  if (m_flow.current() == flow::StepId::SignIn) {
    const flow::SignInPhase phase = static_cast<const flow::SignInStep&>(step()).view().phase;
    isSigningIn = isSigningIn || phase == flow::SignInPhase::SignedOut || phase == flow::SignInPhase::AtMicrosoft;
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

void WizardWindow::restoreFocus() {
  if (!m_panes->showsPage() || m_questions->isAsking()) {
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
  if (here && m_panes->showsPage() && (!here->isEnabled() || !here->isVisible())) {
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
  if (m_panes->isHelping()) {
    m_panes->closeHelp();
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
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_panes->showsPage()) {
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
  m_rail->setFolded(width() < foldBelow || m_panes->showsMicrosoft());
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
    m_panes->refresh();
  } else if (event->type() == QEvent::PaletteChange && !m_isAccenting) {
    applyAccent();
  }
}

}  // namespace usher::shell
