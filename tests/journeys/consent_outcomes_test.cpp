// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrlQuery>

#include "journeys/journal.h"
#include "journeys/journey_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::ConsentState;
using flow::StepId;

class ConsentOutcomesTest : public JourneyTest {
 protected:
  bool arriveAtPermissions(const QString& account = u"global-admin"_s) {
    return beginAsAdministrator(account) && m_usher.goesOnTo(StepId::Consent);
  }

  /// A link as the vendor sends it.
  QString vendorLink(const QUrl& redirect) {
    const flow::SetUp::Parts& parts = m_usher.services().setUp().parts();
    QUrl link = parts.profile.cloud.authority;
    link.setPath(u'/' + m_tenant.now().tenantId() + u"/v2.0/adminconsent"_s);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, m_usher.vendorAppId());
    query.addQueryItem(u"state"_s, u"customer-4711"_s);
    if (!redirect.isEmpty()) {
      query.addQueryItem(u"redirect_uri"_s, redirect.toString());
    }
    link.setQuery(query);
    return QString::fromLatin1(link.toEncoded());
  }

  bool pastes(const QString& link) {
    tour::Hand hand(m_usher.window());
    return hand.type(u"vendorLink"_s, link) && m_usher.press("vendorLinkButton") &&
           m_usher.reaches("the link is taken", [this] {
             return m_usher.step<flow::OrganisationStep>(StepId::Organisation).view().link == flow::LinkState::Accepted;
           });
  }

  /// Everything of the tenant that Usher may write to, without what Microsoft keeps about Usher's own sign-ins.
  QJsonObject written() const {
    const QJsonObject world = m_tenant.world();
    const QString own = ushersAppId();
    QJsonObject kept;
    for (const QString& part : {u"servicePrincipals"_s, u"deletedServicePrincipals"_s, u"assignments"_s}) {
      kept.insert(part, world.value(part));
    }
    QJsonObject grants;
    const QJsonObject all = world.value(u"grants"_s).toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
      if (it.value()[u"clientId"_s].toString() != own) {
        grants.insert(it.key(), it.value());
      }
    }
    kept.insert(u"grants"_s, grants);
    return kept;
  }

  QString ushersAppId() const {
    const QString clientId = m_tenant.contreli().signIn.clientId;
    for (const QJsonValue& principal : m_tenant.world().value(u"servicePrincipals"_s).toObject()) {
      if (principal[u"appId"_s].toString() == clientId) {
        return principal[u"id"_s].toString();
      }
    }
    return {};
  }
};

TEST_F(ConsentOutcomesTest, DeclinedGrantsNothingAndCanBeAcceptedAfterwards) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(arriveAtPermissions());
  EXPECT_EQ(m_usher.consent().view().vendor.state, ConsentState::NotAsked);
  m_usher.browser.habits.atConsent = Choice::Cancel;
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::Declined));
  EXPECT_FALSE(hasAnyGrant());
  EXPECT_FALSE(m_usher.consent().canContinue());
  EXPECT_FALSE(m_usher.shown("consentStateHeadline").isEmpty());

  m_usher.browser.habits.atConsent = Choice::Accept;
  ASSERT_TRUE(m_usher.acceptsPermissions());
  EXPECT_TRUE(isGranted("Mail.Read"));
}

TEST_F(ConsentOutcomesTest, WithoutRightsTheLinkForAColleagueIsAtHand) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(arriveAtPermissions(u"head-of-cs"_s));
  m_usher.browser.habits.atConsent = Choice::Leave;
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::NoRights));
  EXPECT_FALSE(hasAnyGrant());

  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_FALSE(m_usher.desktop.copied.isEmpty());
  PracticeVisitor colleague;
  const QUrl end = colleague.signInAndAccept(QUrl(m_usher.desktop.copied.last()), m_tenant.person(u"global-admin"_s));
  EXPECT_EQ(QUrlQuery(end).queryItemValue(u"admin_consent"_s), u"True"_s);
  EXPECT_TRUE(isGranted("Calendars.Read")) << "the copied link leads a colleague to the same permissions";
}

TEST_F(ConsentOutcomesTest, ClosedIsNotDetectedAndMayBeVouchedFor) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(arriveAtPermissions());
  m_usher.browser.habits.atConsent = Choice::Stop;
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches("the person closes the page", [this] { return m_usher.browser.ended.size() == 2; }));
  ASSERT_TRUE(m_usher.press("waitingStop"));
  ASSERT_TRUE(m_usher.reaches("Usher asks", [this] { return m_usher.consent().view().vendor.windowClosed; }));
  EXPECT_EQ(m_usher.consent().view().vendor.state, ConsentState::NotAsked) << "closing says nothing";

  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::NotDetected, std::chrono::seconds(60)));
  EXPECT_FALSE(hasAnyGrant());
  ASSERT_TRUE(m_usher.press("vouch"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::VouchedFor));
  EXPECT_TRUE(m_usher.consent().canContinue());
  ASSERT_TRUE(m_usher.press("next"));
  ASSERT_TRUE(m_usher.arrives(StepId::Properties));
  EXPECT_FALSE(m_usher.step<flow::PropertiesStep>(StepId::Properties).view().consentVerified)
      << "somebody's word opens no gate that needs verified";
}

TEST_F(ConsentOutcomesTest, AcceptedIsCopiedForAWhileAndThenVerified) {
  ASSERT_TRUE(m_tenant.start(u"replication-lag=2s"_s));
  ASSERT_TRUE(arriveAtPermissions());
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::BeingCopied));
  EXPECT_TRUE(isGranted("Mail.Read"));
  EXPECT_FALSE(m_usher.consent().canContinue());
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::Verified));
  for (const flow::PermissionRow& row : m_usher.consent().view().permissions) {
    EXPECT_EQ(row.seen, flow::GrantSeen::Granted) << qPrintable(row.scope);
  }
}

TEST_F(ConsentOutcomesTest, CopyingIsTakenUpAgainByTheNextStart) {
  ASSERT_TRUE(m_tenant.start(u"replication-lag=3s"_s));
  ASSERT_TRUE(arriveAtPermissions());
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::BeingCopied));
  m_usher.close();
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(m_usher.reaches("the permissions", [this] { return m_usher.current() == StepId::Consent; }));
  EXPECT_EQ(m_usher.consent().view().vendor.state, ConsentState::BeingCopied);
  if (!m_usher.consent().isBusy()) {
    ASSERT_TRUE(m_usher.press("primary"));
  }
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::Verified));
}

TEST_F(ConsentOutcomesTest, TheVendorsLinkCarriesItsStateBackToTheVendor) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(beginAsAdministrator());
  ASSERT_TRUE(pastes(vendorLink(m_tenant.contreli().integrations.first().application.consentRedirects.embedded)));
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));
  ASSERT_TRUE(m_usher.press("primary"));
  ASSERT_TRUE(m_usher.reaches("the vendor's page", [this] { return m_usher.browser.ended.size() == 2; }));
  const QUrl vendorsPage = m_usher.browser.ended.last().value_or(QUrl());
  EXPECT_EQ(vendorsPage.path(), u"/vendor/consented"_s);
  EXPECT_EQ(QUrlQuery(vendorsPage).queryItemValue(u"state"_s), u"customer-4711"_s);
  EXPECT_EQ(QUrlQuery(vendorsPage).queryItemValue(u"admin_consent"_s), u"True"_s);

  // The answer went to the vendor, so only Graph can tell Usher.
  ASSERT_TRUE(m_usher.press("waitingStop"));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  EXPECT_TRUE(isGranted("Mail.Read"));
}

TEST_F(ConsentOutcomesTest, ALinkWithoutARedirectGetsUshersOwnState) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(beginAsAdministrator());
  ASSERT_TRUE(pastes(vendorLink({})));
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  const auto consent = std::find_if(m_usher.browser.opened.begin(), m_usher.browser.opened.end(),
                                    [](const QUrl& opened) { return opened.path().endsWith(u"/adminconsent"_s); });
  ASSERT_NE(consent, m_usher.browser.opened.end());
  EXPECT_EQ(QUrlQuery(*consent).queryItemValue(u"state"_s).size(), 43);
  EXPECT_TRUE(QUrlQuery(*consent).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).contains(u"/usher-consent"_s));
}

TEST_F(ConsentOutcomesTest, WhatIsConfiguredAlreadyIsWrittenNoSecondTime) {
  ASSERT_TRUE(m_tenant.start(u"already-configured"_s));
  const QJsonObject before = written();
  const QString tenantId = m_tenant.now().tenantId();
  ASSERT_TRUE(arriveAtPermissions());
  ASSERT_TRUE(m_usher.acceptsPermissions());
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Properties));
  EXPECT_EQ(m_usher.step<flow::PropertiesStep>(StepId::Properties).view().changeCount, 0);
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Owners));
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Assignments));
  EXPECT_EQ(m_usher.assignments().view().rows.size(), assigned(m_usher.vendorAppId()).size());
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Finish));
  ASSERT_TRUE(m_usher.checklistIsRead());
  EXPECT_TRUE(m_usher.finishStep().view().allVerified);
  m_usher.close();

  EXPECT_EQ(written(), before);
  EXPECT_EQ(Journal(m_scratch.filePath(u"data"_s), tenantId).runs(), 0);
}

TEST_F(ConsentOutcomesTest, APermissionTakenAwayBehindUshersBackIsDrift) {
  ASSERT_TRUE(m_tenant.start(u"already-configured"_s));
  ASSERT_TRUE(arriveAtPermissions());
  ASSERT_TRUE(m_usher.acceptsPermissions());
  m_usher.close();
  const qsizetype visits = m_usher.browser.opened.size();

  m_tenant.stop();
  ASSERT_TRUE(m_tenant.edit([](QJsonObject& world) {
    QJsonObject grants = world.value(u"grants"_s).toObject();
    for (auto it = grants.begin(); it != grants.end(); ++it) {
      QJsonObject grant = it->toObject();
      QJsonArray scopes;
      for (const QJsonValue& scope : grant.value(u"scopes"_s).toArray()) {
        if (scope.toString() != u"Calendars.Read"_s) {
          scopes.append(scope);
        }
      }
      grant.insert(u"scopes"_s, scopes);
      *it = grant;
    }
    world.insert(u"grants"_s, grants);
  }));
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(openAgain());
  ASSERT_TRUE(
      m_usher.reaches("Usher goes on where it was", [this] { return m_usher.current() == StepId::Properties; }));
  ASSERT_TRUE(m_usher.arrives(StepId::Properties));
  EXPECT_EQ(m_usher.browser.opened.size(), visits) << "the kept sign-in is taken up silently";
  ASSERT_TRUE(m_usher.visits(StepId::Consent));
  ASSERT_TRUE(m_usher.consentBecomes(ConsentState::Drifted));
  EXPECT_EQ(m_usher.consent().view().vendor.missing, QStringList{u"Calendars.Read"_s});
  ASSERT_TRUE(m_usher.acceptsPermissions());
  EXPECT_TRUE(isGranted("Calendars.Read"));
}

}  // namespace
}  // namespace usher::test
