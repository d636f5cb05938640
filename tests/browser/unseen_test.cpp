// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "browser_fixture.h"
#include "support/await.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class Unseen : public BrowserTest {
 protected:
  Site other;
};

}  // namespace

TEST_F(Unseen, ItsRedirectIsCaughtBeforeAnyRequestForItAndNothingShows) {
  redirect = other.url(u"/done"_s);
  site.redirect("/authorize", other.url(u"/done?code=1&state=2"_s).toEncoded());
  const auto answer = await(openUnseen(u"/authorize"_s));
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, other.url(u"/done?code=1&state=2"_s));
  EXPECT_TRUE(other.asked().isEmpty());
  EXPECT_TRUE(page().host.isEmpty());
}

TEST_F(Unseen, AnErrorPageIsReadThoughNobodySeesIt) {
  site.put("/authorize",
           {.body = "<title>Error</title><p>AADSTS700016: Application was not found in the directory.", .status = 400});
  const auto answer = await(openUnseen(u"/authorize"_s));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, u"AADSTS700016"_s);
  EXPECT_TRUE(page().host.isEmpty());
  EXPECT_TRUE(page().trouble.isEmpty());
}

}  // namespace usher::test
