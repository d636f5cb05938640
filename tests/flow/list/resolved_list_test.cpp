// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/resolved_list.h"

#include <gtest/gtest.h>

#include "graph/graph_client.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/practice_transport.h"

namespace usher::test {
namespace {

using namespace flow;

class ResolvedListTest : public testing::Test {
 protected:
  ResolvedListTest() { m_practice.signIn(QStringLiteral("global-admin"), adminScopes); }

  demo::User& addPerson(const QString& userName, const QString& mail = {}) {
    demo::User person;
    person.id = m_practice.world.newId();
    person.displayName = userName.section(u'@', 0, 0);
    person.userPrincipalName = userName;
    person.mail = mail;
    return *m_practice.world.users.insert(person.id, person);
  }

  /// What became of each entry of `text`: "status person by".
  QStringList resolve(const QString& text, const QSet<QString>& assigned = {}) {
    const auto entries = await(resolvedEntries(m_client, m_clock, entriesOf(text), assigned));
    m_entries = entries.value_or(QList<ResolvedEntry>());
    QStringList all;
    for (const ResolvedEntry& entry : std::as_const(m_entries)) {
      QStringList words{statusName(entry)};
      if (!entry.person.id.isEmpty()) {
        words << entry.person.displayName << foundByName(entry.by);
      }
      all.append(words.join(u' '));
    }
    return all;
  }

  EntryStatus statusAt(qsizetype index) const { return m_entries.at(index).status; }

  ManualClock m_clock;
  PracticeTransport m_practice{shippedProfile(QStringLiteral("contreli")), m_clock};
  graph::GraphClient m_client{m_practice, PracticeTransport::origins().graph};
  QList<ResolvedEntry> m_entries;
};

TEST_F(ResolvedListTest, SaysForEachEntryWhoItMeansAndHow) {
  addPerson(QStringLiteral("anna@x.example"), QStringLiteral("anna.berg@x.example"));
  addPerson(QStringLiteral("bo@x.example"), QStringLiteral("bo.ek@x.example")).otherMails = {
      QStringLiteral("bo@home.example")};
  addPerson(QStringLiteral("cy@x.example"), QStringLiteral("cy.ek@x.example")).proxyAddresses = {
      QStringLiteral("smtp:c@x.example")};
  EXPECT_EQ(resolve(QStringLiteral("Anna Berg <Anna.Berg@x.example>\nbo@home.example\nc@x.example\nDora\n")),
            (QStringList{QStringLiteral("matched anna mail"), QStringLiteral("matched bo other-mail"),
                         QStringLiteral("matched cy proxy-address"), QStringLiteral("unknown")}));
  EXPECT_EQ(m_entries.at(3).entry, (PastedEntry{4, QStringLiteral("Dora"), {}}));
}

TEST_F(ResolvedListTest, AmbiguousEntriesNameTheirCandidatesAndNobody) {
  addPerson(QStringLiteral("us@x.example"));
  addPerson(QStringLiteral("b@x.example"), QStringLiteral("us@x.example"));
  EXPECT_EQ(resolve(QStringLiteral("us@x.example")), (QStringList{QStringLiteral("ambiguous")}));
  EXPECT_EQ(statusAt(0), EntryStatus::Ambiguous);
  EXPECT_TRUE(m_entries.first().person.id.isEmpty());
  EXPECT_EQ(m_entries.first().candidates.size(), 2);
}

TEST_F(ResolvedListTest, AmbiguousStaysSoWhenOneOfThemIsAssignedOrNamedBefore) {
  const QString first = addPerson(QStringLiteral("us@x.example"), QStringLiteral("m@x.example")).id;
  addPerson(QStringLiteral("b@x.example"), QStringLiteral("us@x.example"));
  EXPECT_EQ(resolve(QStringLiteral("m@x.example\nus@x.example"), {first}),
            (QStringList{QStringLiteral("assigned us mail"), QStringLiteral("ambiguous")}));
}

TEST_F(ResolvedListTest, GuestsDisabledAndThoseWithoutMailAreKeptApart) {
  addPerson(QStringLiteral("g@x.example"), QStringLiteral("g@home.example")).userType = QStringLiteral("Guest");
  addPerson(QStringLiteral("d@x.example"), QStringLiteral("d@x.example")).accountEnabled = false;
  addPerson(QStringLiteral("n@x.example"));
  EXPECT_EQ(resolve(QStringLiteral("g@x.example; d@x.example; n@x.example")),
            (QStringList{QStringLiteral("guest g user-name"), QStringLiteral("disabled d user-name"),
                         QStringLiteral("no-mailbox n user-name")}));
  EXPECT_EQ(statusAt(0), EntryStatus::Guest);
  EXPECT_EQ(statusAt(1), EntryStatus::Disabled);
  EXPECT_EQ(statusAt(2), EntryStatus::NoMailbox);
}

TEST_F(ResolvedListTest, TheFirstOfSeveralReasonsCounts) {
  demo::User& all = addPerson(QStringLiteral("a@x.example"));
  all.userType = QStringLiteral("Guest");
  all.accountEnabled = false;
  demo::User& guest = addPerson(QStringLiteral("g@x.example"));
  guest.userType = QStringLiteral("Guest");
  const QString text = QStringLiteral("a@x.example; g@x.example");
  resolve(text);
  EXPECT_EQ(statusAt(0), EntryStatus::Disabled);
  EXPECT_EQ(statusAt(1), EntryStatus::Guest);
  resolve(text + QStringLiteral("; a@x.example"), {all.id});
  EXPECT_EQ(statusAt(0), EntryStatus::Assigned);
  EXPECT_EQ(statusAt(2), EntryStatus::Assigned);
}

TEST_F(ResolvedListTest, ThePersonOfAnEarlierEntryIsRepeatedAlsoByAnotherAddress) {
  addPerson(QStringLiteral("anna@x.example"), QStringLiteral("anna.berg@x.example"));
  demo::User& guest = addPerson(QStringLiteral("g@x.example"), QStringLiteral("g@home.example"));
  guest.userType = QStringLiteral("Guest");
  EXPECT_EQ(resolve(QStringLiteral("anna@x.example; Anna <anna.berg@x.example>; g@x.example, g@home.example")),
            (QStringList{QStringLiteral("matched anna user-name"), QStringLiteral("matched anna mail"),
                         QStringLiteral("guest g user-name"), QStringLiteral("guest g mail")}));
  EXPECT_EQ(statusAt(0), EntryStatus::Matched);
  EXPECT_EQ(statusAt(1), EntryStatus::Repeated);
  EXPECT_EQ(statusAt(2), EntryStatus::Guest);
  EXPECT_EQ(statusAt(3), EntryStatus::Repeated);
}

TEST_F(ResolvedListTest, FailsWhenPeopleCannotBeRead) {
  m_practice.signIn(QStringLiteral("global-admin"), QStringLiteral("openid User.Read"));
  const auto entries = await(resolvedEntries(m_client, m_clock, entriesOf(QStringLiteral("a@x.example")), {}));
  ASSERT_FALSE(entries);
  EXPECT_EQ(entries.error().kind, Failure::Kind::Forbidden);
}

}  // namespace
}  // namespace usher::test
