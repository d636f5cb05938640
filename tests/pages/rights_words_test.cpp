// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/rights_words.h"

#include <gtest/gtest.h>

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using flow::Ability;
using flow::AbilityReason;
using flow::DirectoryRole;
using flow::StepId;
using flow::StepRights;

namespace {

pages::RightsNews news() {
  return {.vendorName = u"Contreli"_s,
          .appName = u"Contreli App"_s,
          .organisationName = u"Contoso Ltd"_s,
          .tenantId = u"8f3c1c52-0d6e-4d7a-9a41-2f5b6c7d8e90"_s,
          .consentLink = QUrl(u"https://login.microsoftonline.com/x/adminconsent?client_id=1&state=2"_s)};
}

}  // namespace

TEST(RightsWords, SayTheLeastAndWhetherItIsThere) {
  const StepRights rights{
      .step = StepId::Owners, .ownersCan = true, .ability = Ability::Cannot, .reason = AbilityReason::NeedsAppRole};
  EXPECT_EQ(pages::needsText(rights), u"Needs at least: Cloud Application Administrator, or an owner of the app."_s);
  EXPECT_EQ(pages::holdsText(rights), u"This account has no such role."_s);
  const StepRights strong{.step = StepId::Consent, .least = DirectoryRole::PrivilegedRoleAdministrator};
  EXPECT_EQ(pages::needsText(strong), u"Needs at least: Privileged Role Administrator."_s);
  EXPECT_TRUE(pages::holdsText(strong).contains(u"cannot be seen"_s));
  EXPECT_TRUE(pages::holdsText({.ability = Ability::Can, .reason = AbilityReason::IsOwner}).contains(u"owns"_s));
  EXPECT_TRUE(
      pages::holdsText({.ability = Ability::Cannot, .reason = AbilityReason::GuestsCannot}).contains(u"guest"_s));
}

TEST(RightsWords, TheMessageNamesRoleOrganisationAndWhatToDo) {
  for (const StepId step : {StepId::Consent, StepId::Properties, StepId::Owners, StepId::Assignments}) {
    const auto mail = pages::rightsMail({.step = step, .ownersCan = step != StepId::Consent}, news());
    EXPECT_TRUE(mail.to.isEmpty());
    EXPECT_TRUE(mail.subject.contains(u"Cloud Application Administrator"_s));
    for (const QString& part : {u"Contreli"_s, u"Contoso Ltd"_s, u"Cloud Application Administrator"_s,
                                u"8f3c1c52-0d6e-4d7a-9a41-2f5b6c7d8e90"_s, u"open Usher"_s}) {
      EXPECT_TRUE(mail.body.contains(part)) << qPrintable(part);
    }
    EXPECT_FALSE(mail.body.contains(u"Global Administrator"_s));
    EXPECT_FALSE(mail.body.contains(u"%"_s)) << qPrintable(mail.body);
    EXPECT_LE(pages::mailtoUrl(mail).toEncoded().size(), pages::longestMailto);
  }
}

TEST(RightsWords, OnlyTheMessageAboutThePermissionsCarriesTheirAddress) {
  const auto consent = pages::rightsMail({.step = StepId::Consent}, news());
  EXPECT_TRUE(consent.body.contains(u"adminconsent?client_id=1&state=2"_s));
  const auto owners = pages::rightsMail({.step = StepId::Owners}, news());
  EXPECT_FALSE(owners.body.contains(u"adminconsent"_s));
  EXPECT_TRUE(owners.body.contains(u"\"Enterprise applications\", \"Contreli App\", \"Owners\""_s));
  auto without = news();
  without.consentLink.clear();
  EXPECT_FALSE(pages::rightsMail({.step = StepId::Consent}, without).body.contains(u"Or without Usher"_s));
}

TEST(RightsWords, NamesFromOutsideStayOnTheirLine) {
  auto hostile = news();
  hostile.organisationName = u"Contoso\r\nBcc: mallory@evil.example"_s;
  const auto mail = pages::rightsMail({.step = StepId::Owners}, hostile);
  EXPECT_FALSE(mail.body.contains(u"\nBcc"_s));
}

}  // namespace usher::test
