// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class WaitingVisit final : public signin::Visit {
 public:
  explicit WaitingVisit(QUrl redirect) : m_redirect(std::move(redirect)) {}

  QUrl redirectUri() const override { return m_redirect; }
  Pending<QUrl> open(const QUrl&, const QString&, bool) override { return m_answer.pending(); }

 private:
  QUrl m_redirect;
  Completion<QUrl> m_answer;
};

profile::ProductProfile sampleProfile() {
  using profile::FlowName;
  profile::ProductProfile profile;
  profile.id = u"contreli"_s;
  profile.vendor = {.name = u"Contreli"_s,
                    .supportEmail = u"support-team@contreli.com"_s,
                    .accent = u"#0b6e6e"_s,
                    .logo = QStringLiteral(USHER_SOURCE_DIR "/resources/profiles/contreli.svg")};
  profile.cloud = {QUrl(u"http://127.0.0.1:1"_s), QUrl(u"http://127.0.0.1:1"_s), QUrl(u"http://127.0.0.1:1"_s)};
  profile.signIn = {u"00000000-0000-0000-0000-00000000c001"_s, QUrl(u"http://localhost"_s)};
  profile::Integration integration;
  integration.id = u"office365"_s;
  integration.name = u"Microsoft Office 365"_s;
  integration.flow = {FlowName::SignIn, FlowName::Organisation, FlowName::Consent, FlowName::Properties,
                      FlowName::Owners, FlowName::Assignments,  FlowName::Finish};
  profile.integrations = {integration};
  return profile;
}

template <typename Stub>
std::unique_ptr<flow::Step> filled(void (*fill)(Stub&)) {
  auto step = std::make_unique<Stub>();
  fill(*step);
  return step;
}

std::unique_ptr<flow::Step> stubStep(flow::StepId id) {
  using flow::StepId;
  switch (id) {
    case StepId::Welcome:
      return filled(samples::welcome);
    case StepId::SignIn:
      return filled(samples::signedIn);
    case StepId::Organisation:
      return filled(samples::organisation);
    case StepId::Consent:
      return filled(samples::consent);
    case StepId::Properties:
      return filled(samples::properties);
    case StepId::Owners:
      return filled(samples::owners);
    case StepId::Assignments:
      return filled(samples::assignments);
    case StepId::Enable:
      return filled(samples::enabling);
    case StepId::Removal:
      return filled(samples::removal);
    case StepId::History:
      return filled(samples::history);
    case StepId::Finish:
      break;
  }
  return filled(samples::finish);
}

}  // namespace

Result<std::unique_ptr<signin::Visit>> OpenDoor::begin(const QUrl& registered, const QString&) {
  return std::unique_ptr<signin::Visit>(std::make_unique<WaitingVisit>(registered));
}

void StubBrowser::show(flow::PageInView page) {
  m_page = std::move(page);
  Q_EMIT pageChanged();
}

WindowTest::WindowTest() : m_profile(sampleProfile()) {
  m_clock.setNow(samples::now);
  m_store = std::move(*state::StateStore::open(m_folder.path()));
  m_session =
      std::make_unique<signin::Session>(m_profile.cloud, m_profile.signIn, m_network, m_vault, u"usher"_s, m_clock);
  m_graph = std::make_unique<graph::GraphClient>(m_transport, m_profile.cloud.graph);
  m_microsoft = std::make_unique<flow::AtMicrosoft>(*m_session, m_profile.cloud, m_own, &m_embedded, &m_browser,
                                                    flow::DoorKind::Embedded);
  makeFlow();
}

WindowTest::~WindowTest() = default;

void WindowTest::makeFlow() {
  m_setUp = std::make_unique<flow::SetUp>(
      flow::SetUp::Parts{m_profile, m_profile.integrations.first(), *m_store, *m_session, *m_microsoft, *m_graph,
                         signin::tenantLookup(m_profile.cloud.authority, m_transport), m_clock, QString()});
  m_flow = std::make_unique<flow::Flow>(*m_setUp, stubStep);
}

void WindowTest::becomeDialog() {
  m_flow.reset();
  m_setUp.reset();
  m_isDialog = true;
  m_profile.vendor.name = u"Mitel"_s;
  m_profile.integrations.first().flow = {profile::FlowName::Consent, profile::FlowName::Enable};
  makeFlow();
  samples::configuration(consent());
}

void WindowTest::damageState() {
  m_flow.reset();
  m_setUp.reset();
  m_store.reset();
  QFile file(QDir(m_folder.path()).filePath(u"usher.db"_s));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(5000, 'x'));
  file.close();
  m_store = std::move(*state::StateStore::open(m_folder.path()));
  makeFlow();
}

void WindowTest::open(QSize size, const QString& notice) {
  shell::WizardWindow::Options options;
  options.notice = notice;
  options.noticeDetails = notice.isEmpty() ? QString() : u"Nothing here reaches Microsoft."_s;
  options.help = m_help;
  options.proxyLogin = m_proxyLogin;
  options.waiting = m_waiting;
  options.isDialog = m_isDialog;
  options.accountName = m_isDialog ? u"Northwind Traders"_s : QString();
  options.makeEmbeddedView = [this](QWidget* parent) {
    ++m_viewsMade;
    auto* view = new QPushButton(u"web"_s, parent);
    view->setObjectName(u"view"_s);
    return view;
  };
  m_window = std::make_unique<shell::WizardWindow>(*m_flow, *m_setUp, m_desktop, std::move(options));
  m_window->resize(size);
  m_window->show();
  m_window->activateWindow();
  EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::goTo(flow::StepId id) {
  m_flow->goTo(id);
  ASSERT_EQ(m_flow->current(), id);
}

void WindowTest::visitMicrosoft() {
  m_microsoft->consent(flow::Errand::VendorConsent, {.tenantId = samples::tenantId,
                                                     .clientId = u"client"_s,
                                                     .embeddedRedirect = QUrl(u"https://app.contreli.com/consented"_s),
                                                     .ownBrowserRedirect = QUrl(u"http://localhost/consented"_s),
                                                     .elsewhereRedirect = QUrl(u"https://app.contreli.com/thanks"_s)});
  ASSERT_TRUE(m_microsoft->errand());
}

bool WindowTest::isShown(const char* name) const {
  const auto* widget = child(name);
  return widget && widget->isVisible();
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QWidget* focus = QApplication::focusWidget();
  QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowTest::click(const char* name) {
  QTest::mouseClick(child(name), Qt::LeftButton);
}

}  // namespace usher::test
