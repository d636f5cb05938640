// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/set_up_window.h"

#include <QCoreApplication>
#include <QEvent>

#include "pages/connection_page.h"
#include "pages/support_page.h"

namespace usher::app {

Result<std::unique_ptr<SetUpWindow>> SetUpWindow::open(Settings settings, pages::Desktop& desktop) {
  auto services = Services::make(std::move(settings.services));
  if (!services) {
    return fail(services.error());
  }
  return std::unique_ptr<SetUpWindow>(new SetUpWindow(std::move(settings), std::move(*services), desktop));
}

SetUpWindow::SetUpWindow(Settings settings, std::unique_ptr<Services> services, pages::Desktop& desktop)
    : m_services(std::move(services)) {
  flow::Flow& flow = m_services->flow();
  flow::SetUp& setUp = m_services->setUp();
  if (settings.role) {
    setUp.setRole(*settings.role);
  }
  if (settings.startsAt) {
    flow.startAt(*settings.startsAt);
  }
  m_report = std::make_unique<SupportReport>(flow, setUp, [this] {
    return SupportReport::Versions{QCoreApplication::applicationVersion(), m_services->browserFixes()};
  });
  m_window = std::make_unique<shell::WizardWindow>(flow, setUp, desktop, options(settings), settings.dialogOf);
  if (settings.dialogOf) {
    m_window->setWindowFlags(Qt::Dialog);
    m_window->setWindowModality(Qt::WindowModal);
  }
  m_window->installEventFilter(this);
  m_window->show();
}

SetUpWindow::~SetUpWindow() = default;

shell::WizardWindow::Options SetUpWindow::options(const Settings& settings) {
  shell::WizardWindow::Options options;
  options.notice = settings.notice.text;
  options.noticeDetails = settings.notice.details;
  options.makeEmbeddedView = [this](QWidget* parent) { return m_services->embeddedDoor().makeView(parent); };
  options.help.append(pages::connectionEntry(m_services->connectionTest()));
  options.help.append(pages::supportEntry([this] { return m_report->text(); }));
  options.proxyLogin = &m_services->proxyLogin();
  options.waiting = &m_services->waiting();
  options.isDialog = settings.dialogOf != nullptr;
  if (const auto& account = m_services->setUp().account()) {
    options.accountName = account->name;
  }
  return options;
}

bool SetUpWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_window.get() && event->type() == QEvent::Hide && !event->spontaneous()) {
    // It is in the middle of its own click.
    QMetaObject::invokeMethod(this, &SetUpWindow::closed, Qt::QueuedConnection);
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace usher::app
