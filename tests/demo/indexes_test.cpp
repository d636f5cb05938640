// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/assignment_index.h"
#include "demo/generated_people.h"
#include "demo/graph_items.h"
#include "demo/people_index.h"
#include "graph_fixture.h"

namespace usher::demo {
namespace {

using namespace Qt::Literals::StringLiterals;

class PeopleIndexTest : public testing::Test {
 protected:
  PeopleIndexTest() {
    Scenario scenario;
    scenario.large = 2000;
    world = seededWorld({test::vendorProfile()}, test::practiceOrigins(), scenario);
  }

  template <typename Question>
  QStringList accepted(const Question& question, const QList<const User*>& people) const {
    QStringList ids;
    for (const User* person : people) {
      if (question.accepts(itemOf(*person))) {
        ids.append(person->id);
      }
    }
    return ids;
  }
  template <typename Question>
  QStringList acceptedOfAll(const Question& question) const {
    QList<const User*> all;
    for (const User& person : std::as_const(world.users)) {
      all.append(&person);
    }
    return accepted(question, all);
  }
  /// Whether a look at the candidates finds what a look at all finds, and how many that is.
  template <typename Question>
  qsizetype found(const QString& text) {
    const auto question = Question::parse(text, userEntity());
    EXPECT_TRUE(question) << qPrintable(text);
    const auto few = index.candidates(*question);
    EXPECT_TRUE(few) << qPrintable(text);
    const QStringList wanted = acceptedOfAll(*question);
    EXPECT_EQ(accepted(*question, few.value_or(QList<const User*>())), wanted) << qPrintable(text);
    EXPECT_LT(few->size(), world.users.size()) << qPrintable(text);
    return wanted.size();
  }

  World world;
  PeopleIndex index{world};
};

TEST_F(PeopleIndexTest, FindsByAddressWhatALookAtAllFinds) {
  const User guest = generatedPerson(57, world), alias = generatedPerson(25, world), other = generatedPerson(23, world);
  ASSERT_EQ(guest.userType, u"Guest"_s);
  EXPECT_EQ(found<ODataFilter>(u"userPrincipalName eq '%1'"_s.arg(guest.userPrincipalName)), 1);
  EXPECT_EQ(found<ODataFilter>(u"mail in ('%1','%2','nobody@contoso.com')"_s.arg(guest.mail.toUpper(), other.mail)), 2);
  EXPECT_EQ(found<ODataFilter>(u"otherMails/any(m:m eq '%1')"_s.arg(guest.mail)), 1);
  EXPECT_EQ(found<ODataFilter>(u"proxyAddresses/any(p:p eq '%1')"_s.arg(alias.proxyAddresses.last())), 1);
  EXPECT_EQ(found<ODataFilter>(u"otherMails/any(m:m eq 'desk0@shared.example')"_s), 2);
  EXPECT_EQ(found<ODataFilter>(u"mail eq 'nobody@contoso.com'"_s), 0);
  EXPECT_EQ(found<ODataFilter>(u"mail eq '%1' or userPrincipalName eq '%2'"_s.arg(alias.mail, guest.userPrincipalName)),
            2);
  EXPECT_EQ(found<ODataFilter>(u"accountEnabled eq true and id eq '%1'"_s.arg(alias.id)), 1);
  EXPECT_GT(found<ODataFilter>(u"startswith(surname,'For')"_s), 10);
}

TEST_F(PeopleIndexTest, FindsByTheBeginningsOfNamesWhatALookAtAllFinds) {
  EXPECT_GT(found<ODataSearch>(u"\"displayName:f\""_s), 10);
  EXPECT_GT(found<ODataSearch>(u"\"displayName:frida for\""_s), 0);
  EXPECT_GT(found<ODataSearch>(u"\"displayName:forsberg\" OR \"mail:ada\" OR \"userPrincipalName:gus\""_s), 10);
  EXPECT_EQ(found<ODataSearch>(u"\"displayName:00199\" AND \"displayName:ada\""_s), 0);
  EXPECT_EQ(found<ODataSearch>(u"\"displayName:001990\""_s), 1);
  EXPECT_GT(found<ODataSearch>(u"\"displayName:MÜL\""_s), 0);
}

TEST_F(PeopleIndexTest, SaysWhenItCannotHelp) {
  for (const QString& text : {u"accountEnabled eq false"_s, u"mail eq null"_s, u"mail ne 'a'"_s,
                              u"startswith(displayName,'Ada A')"_s, u"mail eq 'a' or department eq 'Sales'"_s}) {
    EXPECT_FALSE(index.candidates(*ODataFilter::parse(text, userEntity()))) << qPrintable(text);
  }
  EXPECT_FALSE(index.candidates(*ODataSearch::parse(u"\"mailNickname:ada\""_s, userEntity())));
}

TEST_F(PeopleIndexTest, FollowsTheWorld) {
  const QString id = world.users.firstKey();
  EXPECT_EQ(found<ODataFilter>(u"mail eq 'new@contoso.com'"_s), 0);
  world.users[id].mail = u"new@contoso.com"_s;
  EXPECT_EQ(found<ODataFilter>(u"mail eq 'new@contoso.com'"_s), 1);
  world.users.remove(id);
  EXPECT_EQ(found<ODataFilter>(u"mail eq 'new@contoso.com'"_s), 0);
}

TEST_F(PeopleIndexTest, KnowsPeopleByTheirSignInName) {
  const User person = generatedPerson(1234, world);
  EXPECT_EQ(index.ofPrincipalName(person.userPrincipalName.toUpper())->id, person.id);
  EXPECT_EQ(index.ofPrincipalName(u"nobody@contoso.com"_s), nullptr);
}

TEST(GeneratedPeople, AreOfEveryKindThatAListMeets) {
  World world;
  world.defaultDomain = u"contoso.com"_s;
  world.ensurePeople(1000);
  int guests = 0, disabled = 0, withoutMail = 0, unlike = 0, aliases = 0, outside = 0, ordinary = 0;
  QHash<QString, int> shared;
  for (const User& person : std::as_const(world.users)) {
    const bool guest = person.userType == u"Guest"_s;
    guests += guest;
    disabled += !person.accountEnabled;
    withoutMail += person.mail.isEmpty();
    unlike += !guest && !person.mail.isEmpty() && person.mail != person.userPrincipalName;
    aliases += person.proxyAddresses.size() > 1;
    outside += !guest && !person.otherMails.isEmpty();
    ordinary += !guest && person.accountEnabled && !person.mail.isEmpty();
    for (const QString& address : person.otherMails) {
      ++shared[address];
    }
  }
  EXPECT_EQ(guests, 20);
  EXPECT_EQ(disabled, 25);
  EXPECT_GE(withoutMail, 30);
  EXPECT_GE(unlike, 60);
  EXPECT_GE(aliases, 160);
  EXPECT_GE(outside, 40);
  EXPECT_GE(ordinary, 900);
  EXPECT_EQ(shared.values().count(2), 10);
}

class AssignmentIndexTest : public test::GraphTest {
 protected:
  AssignmentIndexTest() { signInAdmin(); }
  AssignmentIndex index{world};
};

TEST_F(AssignmentIndexTest, FollowsWhatIsMadeAndRemoved) {
  const QString person = this->person(u"olivia.bennett@contoso.com"_s).id;
  const auto before = index.onResource(vendorApp().id).size();
  EXPECT_TRUE(index.ofPrincipal(person).empty());
  const QString id =
      json(send("POST", vendorPath(u"/appRoleAssignedTo"_s), assignmentBody(person))).value(u"id"_s).toString();
  EXPECT_EQ(index.ofPrincipal(person), AssignmentIndex::Ids{id});
  EXPECT_EQ(index.onResource(vendorApp().id).size(), before + 1);
  world.assignments[id].principalId = u"other"_s;
  EXPECT_TRUE(index.ofPrincipal(person).empty());
  EXPECT_EQ(index.ofPrincipal(u"other"_s), AssignmentIndex::Ids{id});
  world.assignments.remove(id);
  EXPECT_TRUE(index.ofPrincipal(u"other"_s).empty());
  EXPECT_EQ(index.onResource(vendorApp().id).size(), before);
}

TEST_F(AssignmentIndexTest, BeginsAgainWithAnotherWorldInItsPlace) {
  EXPECT_FALSE(index.onResource(vendorApp().id).empty());
  world.assignments.clear();
  EXPECT_TRUE(index.onResource(vendorApp().id).empty());
}

TEST_F(AssignmentIndexTest, ServesListsWhileCopiesLag) {
  demo::Scenario lagging;
  lagging.alreadyConfigured = true;
  lagging.replicationLag = std::chrono::seconds(30);
  restart(lagging);
  signInAdmin();
  const QString path = vendorPath(u"/appRoleAssignedTo"_s);
  const auto before = items(get(path)).size();
  const QString gone = items(get(path)).first()[u"id"_s].toString();
  EXPECT_EQ(send("DELETE", path + u'/' + gone).status, 204);
  EXPECT_EQ(items(get(path)).size(), before);
  clock.advance(std::chrono::seconds(30));
  EXPECT_EQ(items(get(path)).size(), before - 1);
}

}  // namespace
}  // namespace usher::demo
