// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow_fixture.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

FlowTest::FlowTest() {
  m_wire.tenantId = m_server.tenantId;
  m_wire.personId = m_server.objectId;
  m_consentPage = [](const QUrl& address) {
    return consentRedirect(address, u"admin_consent=True&error=consent_required&error_description=AADSTS65004"_s);
  };
  const auto visitor = [this](const QUrl& address) -> Result<QUrl> {
    return address.path().endsWith(u"/adminconsent"_s) ? m_consentPage(address) : m_server.redirectFor(address);
  };
  m_embedded.visitor = visitor;
  m_own.visitor = visitor;
  startAgain();
}

profile::ProductProfile FlowTest::contreli(const QUrl& authority, const QString& clientId) {
  using profile::FlowName;
  profile::ProductProfile profile;
  profile.id = u"contreli"_s;
  profile.vendor.name = u"Contreli"_s;
  profile.vendor.supportEmail = u"support-team@contreli.example"_s;
  profile.cloud = {authority, QUrl(u"http://127.0.0.1:1"_s), QUrl(u"http://127.0.0.1:2"_s)};
  profile.signIn = {clientId, QUrl(u"http://localhost"_s)};
  profile::Integration integration;
  integration.id = u"office365"_s;
  integration.name = u"Microsoft Office 365"_s;
  integration.application.clientId = u"11111111-aaaa-4bbb-8ccc-000000000002"_s;
  integration.application.displayName = u"Contreli"_s;
  integration.application.permissions = {
      {u"graph"_s, u"Mail.Read"_s, profile::PermissionKind::Delegated, profile::LocalText()},
      {u"graph"_s, u"Calendars.Read"_s, profile::PermissionKind::Delegated, profile::LocalText()}};
  integration.application.consentRedirects = {QUrl(u"https://app.contreli.example/consented"_s),
                                              QUrl(u"http://localhost/contreli/consented"_s),
                                              QUrl(u"https://app.contreli.example/thanks"_s)};
  integration.flow = {FlowName::SignIn, FlowName::Organisation, FlowName::Consent, FlowName::Properties,
                      FlowName::Owners, FlowName::Assignments,  FlowName::Finish};
  profile.integrations = {integration};
  return profile;
}

void FlowTest::startAgain() {
  m_setUp.reset();
  m_microsoft.reset();
  m_graph.reset();
  m_session.reset();
  m_store.reset();
  auto store = state::StateStore::open(m_folder.filePath(u"state"_s));
  ASSERT_TRUE(store);
  m_store = std::move(*store);
  m_session = std::make_unique<signin::Session>(m_profile.cloud, m_profile.signIn, m_network, m_vault,
                                                u"usher/store/account"_s, m_clock);
  m_graph = std::make_unique<graph::GraphClient>(*m_graphWire, m_profile.cloud.graph);
  m_microsoft = std::make_unique<flow::AtMicrosoft>(*m_session, m_profile.cloud, m_own, &m_embedded, nullptr,
                                                    flow::DoorKind::Embedded);
  m_setUp = std::make_unique<flow::SetUp>(
      flow::SetUp::Parts{m_profile, m_profile.integrations.first(), *m_store, *m_session, *m_microsoft, *m_graph,
                         signin::tenantLookup(m_profile.cloud.authority, m_wire), m_clock, m_account});
}

void FlowTest::grantAllScopes() {
  m_server.consented = signin::scopes::administrator() + signin::scopes::owner();
}

void FlowTest::signInAs(flow::Role role) {
  m_setUp->setRole(role);
  grantAllScopes();
  ASSERT_TRUE(await(m_microsoft->signIn({})));
  ASSERT_TRUE(await(m_microsoft->require(m_setUp->neededScopes())));
  const auto organization = await(graph::organization(*m_graph));
  ASSERT_TRUE(organization);
  m_setUp->setOrganization(*organization);
}

namespace {

/// Counts rounds of events, so that a busy machine takes longer for them instead of doing less.
bool comesFromSockets(const std::function<bool()>& condition) {
  constexpr int rounds = 50;
  for (int i = 0; i < rounds && !condition(); ++i) {
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(2), &loop, &QEventLoop::quit);
    loop.exec();
  }
  return condition();
}

}  // namespace

bool FlowTest::passUntil(const std::function<bool()>& condition, std::chrono::seconds longest) {
  // Answers of the stand-ins travel a few events each; what needs a socket gets its time before the clock moves.
  constexpr int hops = 40;
  const auto comesByItself = [&condition] {
    for (int i = 0; i < hops; ++i) {
      QCoreApplication::processEvents();
      if (condition()) {
        return true;
      }
    }
    return false;
  };
  if (comesByItself() || comesFromSockets(condition)) {
    return true;
  }
  for (auto passed = std::chrono::seconds(0); passed < longest; passed += std::chrono::seconds(1)) {
    m_clock.advance(std::chrono::seconds(1));
    if (comesByItself()) {
      return true;
    }
  }
  return false;
}

void FlowTest::pass(std::chrono::seconds time) {
  passUntil([] { return false; }, time);
}

}  // namespace usher::test
