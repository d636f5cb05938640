// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "managed_fixture.h"

#include <QUrlQuery>

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

ManagedFlowTest::ManagedFlowTest() {
  m_profile.accounts = profile::Accounts::Managed;
  m_profile.integrations.first().flow = {profile::FlowName::Consent, profile::FlowName::Enable};
  m_server.consented = {u"User.Read"_s};
  const auto visitor = [this](const QUrl& address) -> Result<QUrl> {
    if (address.path().endsWith(u"/adminconsent"_s)) {
      return m_consentPage(address);
    }
    const QStringList asked = QUrlQuery(address).queryItemValue(u"scope"_s, QUrl::FullyDecoded).split(u' ');
    if (asked.contains(u"Directory.Read.All"_s) && !m_mayLook) {
      return consentRedirect(address, u"error=access_denied&error_subcode=cancel&error_description=AADSTS65004"_s);
    }
    m_server.consented += asked;
    return m_server.redirectFor(address);
  };
  m_embedded.visitor = visitor;
  m_own.visitor = visitor;
  answerSilently(u"error=login_required&error_description=AADSTS50058"_s);
  const state::Account customer = addAccount(u"Contoso"_s);
  book().addIntegration(customer.id, m_profile.integrations.first().id, m_clock.now());
  openAccount(customer.id);
}

state::Account ManagedFlowTest::addAccount(const QString& name, state::AccountKind kind, const QString& domain,
                                           const QString& tenant) {
  state::Account account;
  account.profile = m_profile.id;
  account.kind = kind;
  account.name = name;
  account.domain = domain;
  account.tenant = tenant;
  account.tenantName = tenant.isEmpty() ? QString() : name + u" GmbH"_s;
  account.created = m_clock.now();
  return book().add(account).value_or(state::Account());
}

void ManagedFlowTest::openAccount(const QString& account) {
  m_account = account;
  startAgain();
}

void ManagedFlowTest::comeFrom(const QString& tenant, const QString& name) {
  m_server.tenantId = tenant;
  m_wire.tenantId = tenant;
  m_wire.organizationName = name;
}

void ManagedFlowTest::acceptAtMicrosoft() {
  m_consentPage = [](const QUrl& address) {
    return consentRedirect(address, u"admin_consent=True&tenant="_s + address.path().section(u'/', 1, 1));
  };
}

void ManagedFlowTest::answerConsentWith(const QString& parameters) {
  m_consentPage = [parameters](const QUrl& address) { return consentRedirect(address, parameters); };
}

void ManagedFlowTest::answerSilently(const QString& parameters) {
  m_embedded.unseenVisitor = [parameters](const QUrl& address) { return consentRedirect(address, parameters); };
}

QList<QUrl> ManagedFlowTest::consentPages() const {
  QList<QUrl> pages;
  for (const ScriptedDoor::Opened& opened : m_embedded.opened) {
    if (opened.address.path().endsWith(u"/adminconsent"_s)) {
      pages.append(opened.address);
    }
  }
  return pages;
}

QStringList ManagedFlowTest::scopesAskedFor() const {
  QStringList scopes;
  for (const ScriptedDoor::Opened& opened : m_embedded.opened) {
    if (opened.address.path().endsWith(u"/authorize"_s) && !opened.isUnseen) {
      scopes.append(QUrlQuery(opened.address).queryItemValue(u"scope"_s, QUrl::FullyDecoded));
    }
  }
  return scopes;
}

qsizetype ManagedFlowTest::silentQuestions() const {
  return std::count_if(m_embedded.opened.begin(), m_embedded.opened.end(),
                       [](const ScriptedDoor::Opened& opened) { return opened.isUnseen; });
}

QStringList ManagedFlowTest::eventsOf(const QString& account) {
  QStringList events;
  for (const state::AccountEvent& event : book().events(account).value_or(QList<state::AccountEvent>())) {
    const QString state = event.data.value(u"state"_s).toString();
    events.append(state.isEmpty() ? event.what : event.what + u' ' + state);
  }
  return events;
}

}  // namespace usher::test
