// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/directory_search.h"

#include "practice_fixture.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class DirectorySearchTest : public test::PracticeFlowTest {
 protected:
  DirectorySearchTest() {
    begin(configured());
    m_search = std::make_unique<DirectorySearch>(*m_graph, m_clock, nullptr);
  }
  ~DirectorySearchTest() override { m_search.reset(); }

  bool finds(const QString& text) {
    m_search->search(text);
    return passUntil([&] { return m_search->view().isDone && m_search->view().text == text; });
  }
  qsizetype asked() const {
    const auto& sent = m_tenant->sent;
    return std::count_if(sent.begin(), sent.end(),
                         [](const http::HttpRequest& request) { return request.url.path() == u"/v1.0/users"_s; });
  }

  std::unique_ptr<DirectorySearch> m_search;
};

TEST_F(DirectorySearchTest, FindsPeopleAndGroups) {
  ASSERT_TRUE(finds(u"sales"_s));
  EXPECT_TRUE(m_search->found(group(u"Sales EMEA"_s).id)->isGroup);
  EXPECT_FALSE(m_search->found(u"nobody"_s));
  ASSERT_TRUE(finds(u"gus"_s));
  const auto guest = m_search->found(account(u"guest"_s).id);
  ASSERT_TRUE(guest);
  EXPECT_TRUE(guest->isGuest);
  EXPECT_EQ(guest->address, u"gus@fabrikam.com"_s);
  ASSERT_TRUE(finds(u"peter.formerly"_s));
  EXPECT_TRUE(m_search->view().results.first().isDisabled);
}

TEST_F(DirectorySearchTest, SomebodyWithoutMailIsShownByUserName) {
  ASSERT_TRUE(finds(u"alfie.norcross"_s));
  EXPECT_EQ(m_search->view().results.first().address, u"alfie.norcross@contoso.com"_s);
}

TEST_F(DirectorySearchTest, NobodyFoundIsAnAnswer) {
  ASSERT_TRUE(finds(u"zzzzz"_s));
  EXPECT_TRUE(m_search->view().results.isEmpty());
  EXPECT_FALSE(m_search->view().isSearching);
}

TEST_F(DirectorySearchTest, AsksOnlyAfterAPauseInTyping) {
  for (const QString& typed : {u"a"_s, u"an"_s, u"ann"_s, u"anna"_s}) {
    m_search->search(typed);
    m_clock.advance(searchPause / 2);
    QCoreApplication::processEvents();
  }
  EXPECT_EQ(asked(), 0);
  EXPECT_TRUE(m_search->view().isSearching);
  ASSERT_TRUE(finds(u"anna"_s));
  EXPECT_EQ(asked(), 1);
  m_search->search(u" anna "_s);
  EXPECT_FALSE(m_search->view().isSearching);
}

TEST_F(DirectorySearchTest, AnAnswerToOlderTextIsDropped) {
  m_tenant->beforeNext("GET", u"/groups"_s, [this] { m_search->search(u"priya"_s); });
  m_search->search(u"anna"_s);
  ASSERT_TRUE(passUntil([&] { return m_search->view().isDone; }));
  EXPECT_EQ(m_search->view().text, u"priya"_s);
  EXPECT_TRUE(m_search->found(person(u"priya.raghunathan"_s).id));
  EXPECT_FALSE(m_search->found(person(u"anna.mueller"_s).id));
}

TEST_F(DirectorySearchTest, NoTextMeansNoResultsAtOnce) {
  ASSERT_TRUE(finds(u"anna"_s));
  m_search->search({});
  EXPECT_TRUE(m_search->view().results.isEmpty());
  EXPECT_FALSE(m_search->view().isSearching);
}

TEST_F(DirectorySearchTest, CancellingEndsItAndTheSameTextCanBeAskedAgain) {
  m_search->search(u"anna"_s);
  m_search->cancel();
  EXPECT_FALSE(m_search->view().isSearching);
  pass(2s);
  EXPECT_EQ(asked(), 0);
  EXPECT_TRUE(finds(u"anna"_s));
}

TEST_F(DirectorySearchTest, AFailureIsToldAndIsNoEmptyAnswer) {
  std::optional<Failure> told;
  QObject::connect(m_search.get(), &DirectorySearch::failed, m_search.get(), [&](const Failure& why) { told = why; });
  m_tenant->refuse("GET", u"/groups"_s, 403);
  m_search->search(u"anna"_s);
  ASSERT_TRUE(passUntil([&] { return told.has_value(); }));
  EXPECT_EQ(told->kind, Failure::Kind::Forbidden);
  EXPECT_FALSE(m_search->view().isDone);
  EXPECT_FALSE(m_search->view().isSearching);
}

}  // namespace
}  // namespace usher::flow
