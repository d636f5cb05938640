// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/redaction.h"

#include <gtest/gtest.h>

namespace usher {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(Redacted, TakesOutWhatLooksLikeASecretOrAPerson) {
  for (const char* text : {"token eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiJDQU5BUlkifQ.CANARY_sig-x",
                           "Authorization: Bearer CANARY.abc-_~+/=",
                           "GET /cb?code=CANARY&state=CANARY2 HTTP/1.1",
                           "state=CANARY",
                           "refresh_token=CANARY&x=1",
                           R"({"access_token":"CANARY","token_type":"Bearer"})",
                           R"({"refresh_token" : "CAN\"ARY)",
                           R"("id_token":"CANARY")",
                           "code_verifier=CANARY",
                           "password=CANARY",
                           "client_info=CANARY",
                           "login_hint=CANARY",
                           "0.AXoACANARYCANARYCANARYCANARY.AgABAwEAAAACANARY",
                           "1.AXoACANARYCANARYCANARYCANARY",
                           "state CANARYabcdefghijklmnopqrstuvwxyz0123456789ABCDEF",
                           "mail of CANARY.berg@contoso.com",
                           "CANARY_fabrikam.com#EXT#@contoso.onmicrosoft.com",
                           "?u=CANARY%40contoso.com",
                           "next=https%3A%2F%2Fl%2Fcb%3Fcode%3DCANARY",
                           "Basic CANARYCANARY=="}) {
    EXPECT_FALSE(redacted(QString::fromLatin1(text)).contains(u"CANARY"_s))
        << text << " -> " << redacted(QString::fromLatin1(text)).toStdString();
  }
}

TEST(Redacted, LeavesWhatSupportNeeds) {
  for (const char* text :
       {"GET graph.microsoft.com /v1.0/me 404 6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42 120 ms", "AADSTS65004 access_denied",
        "usher.state: cannot open /home/x/state.db", "Request_ResourceNotFound", "retry in 27 s", ""}) {
    EXPECT_EQ(redacted(QString::fromLatin1(text)), QString::fromLatin1(text));
  }
}

TEST(LoggedPath, HasNeitherIdsNorNamesNorTheQuery) {
  const struct {
    const char *url, *path;
  } cases[] = {
      {"https://g/v1.0/me?$select=id", "/v1.0/me"},
      {"https://g/v1.0/users/6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42/owners", "/v1.0/users/{id}/owners"},
      {"https://g/v1.0/users/anna@contoso.com", "/v1.0/users/{id}"},
      {"https://g/v1.0/users/anna%40contoso.com", "/v1.0/users/{id}"},
      {"https://g/v1.0/servicePrincipals(appId='abc')/owners", "/v1.0/servicePrincipals(appId='{id}')/owners"},
      {"https://g/v1.0/oauth2PermissionGrants/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
       "/v1.0/oauth2PermissionGrants/{id}"},
      {"https://l/6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42/oauth2/v2.0/token#x", "/{id}/oauth2/v2.0/token"},
      {"https://l/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration",
       "/{id}/v2.0/.well-known/openid-configuration"},
      {"https://g/v1.0/groups/x/members/microsoft.graph.user", "/v1.0/groups/x/members/microsoft.graph.user"},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(loggedPath(QUrl(QString::fromLatin1(each.url))).toStdString(), each.path);
  }
}

}  // namespace
}  // namespace usher
