// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/consent_request.h"

#include <gtest/gtest.h>

#include "case_name.h"
#include "support/oidc_server.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {
namespace {

using signin::ConsentAnswer;
using signin::ConsentRequest;

const QString consentTenant = u"5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01"_s;

ConsentRequest consentRequest() {
  return {consentTenant, u"0f3d8a10-1c2b-4d5e-8f90-a1b2c3d4e5f6"_s, u"st+a te&=%41"_s,
          QUrl(u"https://contreli.example/connected"_s)};
}

TEST(ConsentRequestAddress, IsTheV2EndpointOfTheTenantWithEverythingEncoded) {
  const profile::Cloud cloud{QUrl(u"https://login.microsoftonline.us"_s), QUrl(u"https://graph.microsoft.us"_s), {}};
  const QUrl address = consentRequest().address(cloud);
  EXPECT_TRUE(address.isValid());
  EXPECT_EQ(address.adjusted(QUrl::RemoveQuery).toString(),
            u"https://login.microsoftonline.us/"_s + consentTenant + u"/v2.0/adminconsent"_s);
  const auto asked = parametersOf(address.query(QUrl::FullyEncoded).toLatin1());
  EXPECT_EQ(asked.size(), 4);
  EXPECT_EQ(asked.value(u"client_id"_s), consentRequest().clientId);
  EXPECT_EQ(asked.value(u"scope"_s), u"https://graph.microsoft.us/.default"_s);
  EXPECT_EQ(asked.value(u"redirect_uri"_s), u"https://contreli.example/connected"_s);
  EXPECT_EQ(asked.value(u"state"_s), consentRequest().state);
}

TEST(ConsentRequestAddress, StatesAre256BitsAndNeverRepeat) {
  QSet<QString> seen;
  for (int i = 0; i < 10'000; ++i) {
    const QString state = signin::freshState();
    ASSERT_EQ(state.size(), 43);
    seen.insert(state);
  }
  EXPECT_EQ(seen.size(), 10'000);
}

struct ConsentCase {
  const char* name;
  QByteArray redirect;
  ConsentAnswer answer;
};

class ConsentRedirect : public testing::TestWithParam<ConsentCase> {};

TEST_P(ConsentRedirect, IsReadForWhatItIsWorth) {
  EXPECT_EQ(signin::readConsentRedirect(QUrl::fromEncoded(GetParam().redirect), consentRequest()), GetParam().answer);
}

const QByteArray here = "https://contreli.example/connected?state=st%2Ba+te%26%3D%2541&";

INSTANTIATE_TEST_SUITE_P(
    Redirects, ConsentRedirect,
    testing::Values(
        ConsentCase{"accepted", here + "admin_consent=True&tenant=5D6B0E2A-7F3C-4A58-9A52-3F1F0E6A7B01&scope=x",
                    ConsentAnswer::Accepted},
        ConsentCase{"accepted_v1", here + "admin_consent=true", ConsentAnswer::Accepted},
        ConsentCase{"documented_denial",
                    here + "admin_consent=True&error=consent_required&error_description=AADSTS65004%3a+x",
                    ConsentAnswer::Declined},
        ConsentCase{"denial_with_tenant",
                    here + "admin_consent=True&tenant=5d6b0e2a-7f3c-4a58-9a52-3f1f0e6a7b01&error=access_denied",
                    ConsentAnswer::Declined},
        ConsentCase{"cancelled", here + "error=access_denied&error_subcode=cancel", ConsentAnswer::Declined},
        ConsentCase{"cancelled_by_subcode_alone", here + "admin_consent=True&error_subcode=cancel",
                    ConsentAnswer::Declined},
        ConsentCase{"consent_required_without_number", here + "error=consent_required", ConsentAnswer::Declined},
        ConsentCase{"no_rights", here + "error=access_denied&error_description=AADSTS90094%3a+x",
                    ConsentAnswer::NoRights},
        ConsentCase{"forbidden", here + "error=access_denied&error_description=AADSTS90093%3a+x",
                    ConsentAnswer::NoRights},
        ConsentCase{"approval_requested", here + "error=x&error_description=AADSTS90095%3a+x", ConsentAnswer::NoRights},
        ConsentCase{"other_error", here + "error=server_error&admin_consent=True", ConsentAnswer::Unclear},
        ConsentCase{"empty_error", here + "error=&admin_consent=True", ConsentAnswer::Unclear},
        ConsentCase{"nothing_said", here + "tenant=x", ConsentAnswer::Unclear},
        ConsentCase{"consent_false", here + "admin_consent=False", ConsentAnswer::Unclear},
        ConsentCase{"other_tenant", here + "admin_consent=True&tenant=99999999-0000-4000-8000-000000000000",
                    ConsentAnswer::Unclear},
        ConsentCase{"two_answers", here + "admin_consent=True&admin_consent=False", ConsentAnswer::Unclear},
        ConsentCase{"foreign_state", "https://contreli.example/connected?state=x&admin_consent=True",
                    ConsentAnswer::Unclear},
        ConsentCase{"no_state", "https://contreli.example/connected?admin_consent=True", ConsentAnswer::Unclear},
        ConsentCase{"denial_without_state", "https://contreli.example/connected?error=access_denied",
                    ConsentAnswer::Unclear},
        ConsentCase{"longer_path", QByteArray(here).replace("connected", "connected2") + "admin_consent=True",
                    ConsentAnswer::Unclear},
        ConsentCase{"other_host", QByteArray(here).replace("contreli", "evil") + "admin_consent=True",
                    ConsentAnswer::Unclear},
        ConsentCase{"http", QByteArray(here).replace("https", "http") + "admin_consent=True", ConsentAnswer::Unclear},
        ConsentCase{"other_port", QByteArray(here).replace(".example", ".example:444") + "admin_consent=True",
                    ConsentAnswer::Unclear},
        ConsentCase{"user_info", QByteArray(here).replace("//", "//a@") + "admin_consent=True",
                    ConsentAnswer::Unclear}),
    caseName<ConsentCase>);

}  // namespace
}  // namespace usher::test
