// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUrlQuery>

#include "consent_dialog_fixture.h"
#include "flow/remembered_sign_in.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::ConsentDialogTest;
using test::otherTenant;

TEST_F(ConsentDialogTest, AnotherOrganisationThanTheRememberedOneIsAStopWithBothNames) {
  reachVerified();
  m_step->switchAccount();
  ASSERT_TRUE(settles());
  comeFrom(otherTenant, u"Fabrikam AG"_s);
  m_step->switchAccount();
  ASSERT_TRUE(settles());
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(*dialog().wrongOrganisation,
            (WrongOrganisation{WrongOrganisation::Why::OtherThanRemembered, u"Fabrikam AG"_s, u"Contoso Ltd"_s}));
  EXPECT_FALSE(m_session->account());
  EXPECT_TRUE(m_vault.entries.empty());
  EXPECT_FALSE(m_step->failure());
  EXPECT_EQ(consentPages().size(), 1);
  EXPECT_NE(account().tenant, otherTenant);
  EXPECT_EQ(state(), ConsentState::Verified);
}

TEST_F(ConsentDialogTest, NothingIsAskedInAnOrganisationOfAnotherAccount) {
  addAccount(u"Fabrikam"_s, state::AccountKind::Customer, {}, m_server.tenantId);
  acceptAtMicrosoft();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->why, WrongOrganisation::Why::OfAnotherAccount);
  EXPECT_EQ(dialog().wrongOrganisation->signedInTo, u"Contoso Ltd"_s);
  EXPECT_EQ(dialog().wrongOrganisation->other, u"Fabrikam"_s);
  EXPECT_TRUE(consentPages().isEmpty());
  EXPECT_TRUE(account().tenant.isEmpty());
  EXPECT_EQ(state(), ConsentState::NotAsked);
}

TEST_F(ConsentDialogTest, ThePartnersOwnOrganisationIsRefusedForACustomer) {
  addAccount(u"Reseller"_s, state::AccountKind::Partner, u"reseller.example"_s, m_server.tenantId);
  acceptAtMicrosoft();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->why, WrongOrganisation::Why::PartnersOwn);
  EXPECT_EQ(dialog().wrongOrganisation->other, u"Reseller"_s);
  EXPECT_TRUE(consentPages().isEmpty());
  EXPECT_FALSE(m_session->account());
}

TEST_F(ConsentDialogTest, ThePartnersOrganisationIsKnownByItsDomainToo) {
  addAccount(u"Reseller"_s, state::AccountKind::Partner, u"contoso.example"_s);
  acceptAtMicrosoft();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->why, WrongOrganisation::Why::PartnersOwn);
  EXPECT_TRUE(consentPages().isEmpty());
}

TEST_F(ConsentDialogTest, AfterTheStopTheDoorOfTheAccountsOwnOrganisationIsTaken) {
  openAccount(addAccount(u"Fabrikam"_s, state::AccountKind::Customer, u"fabrikam.example"_s, otherTenant).id);
  book().addIntegration(m_account, m_profile.integrations.first().id, m_clock.now());
  openDialog();
  review();
  ASSERT_TRUE(dialog().wrongOrganisation);
  EXPECT_EQ(dialog().wrongOrganisation->other, u"Fabrikam GmbH"_s);
  comeFrom(otherTenant, u"Fabrikam AG"_s);
  m_server.consented += u"Directory.Read.All"_s;
  m_step->switchAccount();
  ASSERT_TRUE(settles());
  EXPECT_FALSE(dialog().wrongOrganisation);
  ASSERT_FALSE(m_embedded.opened.last().isUnseen);
  EXPECT_TRUE(m_embedded.opened.last().address.path().startsWith(u'/' + otherTenant));
  EXPECT_EQ(QUrlQuery(m_embedded.opened.last().address).queryItemValue(u"prompt"_s), u"select_account"_s);
  EXPECT_EQ(account().tenantName, u"Fabrikam AG"_s);
}

TEST_F(ConsentDialogTest, WhatOneCustomerSignedInWithIsNothingToAnother) {
  reachVerified();
  const QString first = m_account;
  m_step.reset();
  openAccount(addAccount(u"Fabrikam"_s).id);
  EXPECT_FALSE(rememberedSignIn(*m_setUp));
  openDialog();
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_TRUE(dialog().userName.isEmpty());
  EXPECT_EQ(state(), ConsentState::NotAsked);
  m_step.reset();
  openAccount(first);
  EXPECT_TRUE(rememberedSignIn(*m_setUp));
}

TEST_F(ConsentDialogTest, OneSignInServesAllIntegrationsOfAnAccount) {
  reachVerified();
  m_step.reset();
  profile::Integration second = m_profile.integrations.first();
  second.id = u"second"_s;
  second.application.clientId = u"11111111-aaaa-4bbb-8ccc-000000000009"_s;
  m_profile.integrations = {second};
  startAgain();
  openDialog();
  const auto pages = m_embedded.opened.size();
  m_step->enter();
  ASSERT_TRUE(settles());
  EXPECT_EQ(dialog().userName, m_server.userName);
  EXPECT_EQ(state(), ConsentState::NotAsked);
  EXPECT_EQ(m_embedded.opened.size(), pages);
}

}  // namespace
}  // namespace usher::flow
