// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/window_panes.h"

#include <QStackedLayout>

#include "shell/browser_pane.h"
#include "shell/help_pane.h"
#include "shell/page_frame.h"
#include "shell/visit_reason.h"
#include "shell/waiting_pane.h"

namespace usher::shell {

WindowPanes::WindowPanes(flow::Flow& flow, flow::SetUp& setUp, const pages::Surroundings& surroundings,
                         PageFrame& frame, Settings settings, QWidget& parent)
    : QObject(&parent),
      m_flow(flow),
      m_setUp(setUp),
      m_frame(frame),
      m_entries(std::move(settings.help)),
      m_stack(new QStackedLayout),
      m_waiting(new WaitingPane(settings.notice, settings.noticeDetails, &parent)),
      m_help(new HelpPane(surroundings, settings.notice, settings.noticeDetails, &parent)) {
  m_stack->addWidget(&m_frame);
  m_stack->addWidget(m_waiting);
  m_stack->addWidget(m_help);
  if (flow::EmbeddedBrowser* page = setUp.parts().microsoft.page()) {
    m_browser =
        new BrowserPane(*page, std::move(settings.makeEmbeddedView), settings.notice, settings.noticeDetails, &parent);
    m_stack->addWidget(m_browser);
  }
  connectAll();
}

void WindowPanes::connectAll() {
  flow::AtMicrosoft* microsoft = &m_setUp.parts().microsoft;
  connect(microsoft, &flow::AtMicrosoft::changed, this, &WindowPanes::refresh);
  connect(m_help, &HelpPane::closeWanted, this, &WindowPanes::closeHelp);
  connect(m_waiting, &WaitingPane::builtInWanted, microsoft,
          [microsoft] { microsoft->changeDoor(flow::DoorKind::Embedded); });
  connect(m_waiting, &WaitingPane::stopWanted, microsoft, [microsoft] { microsoft->close(); });
  if (m_browser) {
    connect(m_browser, &BrowserPane::ownBrowserWanted, microsoft,
            [microsoft] { microsoft->changeDoor(flow::DoorKind::OwnBrowser); });
    connect(m_browser, &BrowserPane::closeWanted, microsoft, [microsoft] { microsoft->close(); });
  }
}

QWidget* WindowPanes::wanted() const {
  if (m_isHelping) {
    return m_help;
  }
  const flow::AtMicrosoft& microsoft = m_setUp.parts().microsoft;
  if (!microsoft.errand()) {
    return &m_frame;
  }
  const bool isEmbedded = microsoft.door() == flow::DoorKind::Embedded && m_browser;
  return isEmbedded ? static_cast<QWidget*>(m_browser) : m_waiting;
}

void WindowPanes::refresh() {
  QWidget* pane = wanted();
  if (pane == m_waiting) {
    m_waiting->show(m_setUp.parts().microsoft.canChangeDoor(), m_page ? m_page->visitNote() : QString(),
                    visitReason(m_setUp, m_flow.current()));
  } else if (pane == m_browser) {
    m_browser->explain(visitReason(m_setUp, m_flow.current()));
  }
  if (m_stack->currentWidget() != pane) {
    show(pane);
  }
}

void WindowPanes::show(QWidget* pane) {
  m_stack->setCurrentWidget(pane);
  Q_EMIT changed();
  if (pane == m_browser) {
    m_browser->open();
  } else if (pane == m_help) {
    m_help->takeFocus();
  } else if (pane == &m_frame) {
    m_frame.focusTitle();
  } else {
    m_waiting->setFocus();
  }
}

void WindowPanes::openHelp(const QString& name) {
  for (const pages::HelpEntry& entry : std::as_const(m_entries)) {
    if (entry.name != name) {
      continue;
    }
    if (!m_isHelping) {
      QWidget* here = m_frame.window()->focusWidget();
      m_focusBeforeHelp = here && m_frame.isAncestorOf(here) ? here : nullptr;
    }
    m_isHelping = true;
    m_help->open(entry);
    refresh();
    m_help->takeFocus();
  }
}

void WindowPanes::closeHelp() {
  if (!m_isHelping) {
    return;
  }
  m_isHelping = false;
  refresh();
  if (showsPage() && m_focusBeforeHelp && m_focusBeforeHelp->isVisible() && m_focusBeforeHelp->isEnabled()) {
    m_focusBeforeHelp->setFocus(Qt::OtherFocusReason);
  }
}

bool WindowPanes::showsPage() const {
  return m_stack->currentWidget() == &m_frame;
}

bool WindowPanes::showsMicrosoft() const {
  return m_browser && m_stack->currentWidget() == m_browser;
}

}  // namespace usher::shell
