// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/assignments_step.h"

#include "flow/run.h"
#include "practice_fixture.h"
#include "support/fake_transport.h"
#include "support/fault_row.h"

namespace usher::flow {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class AssignmentsStepTest : public test::PracticeFlowTest {
 protected:
  AssignmentsStepTest() { open(configured()); }
  ~AssignmentsStepTest() override { m_step.reset(); }

  void open(const demo::Scenario& scenario, Role role = Role::Administrator) {
    m_step.reset();
    begin(scenario, role);
    m_step = std::make_unique<AssignmentsStep>(*m_setUp);
  }
  bool enters() {
    m_step->enter();
    return settles(*m_step);
  }
  bool applies() {
    m_step->apply();
    return settles(*m_step);
  }
  /// Finds and chooses people by the part of their user name before the @.
  QStringList picks(const QStringList& names) {
    QStringList ids;
    for (const QString& name : names) {
      EXPECT_TRUE(finds(*m_step, name));
      ids.append(person(name).id);
      m_step->add({ids.last()});
    }
    return ids;
  }
  /// Chooses `count` people who are not assigned yet, several at a time.
  void picksMany(int count) {
    for (char16_t letter = u'a'; letter <= u'z' && view().toAdd < count; ++letter) {
      ASSERT_TRUE(finds(*m_step, QString(QChar(letter))));
      QStringList ids;
      for (const Candidate& candidate : view().search.results) {
        if (!candidate.isGroup && !candidate.isChosen && view().toAdd + ids.size() < count) {
          ids.append(candidate.id);
        }
      }
      m_step->add(ids);
    }
    ASSERT_EQ(view().toAdd, count);
  }
  const AssignmentsView& view() const { return m_step->view(); }
  AssignmentRow row(const QString& principalId, const QString& roleId = graphDefaultRole) const {
    const auto& all = view().rows;
    const auto found = std::find_if(all.begin(), all.end(), [&](const AssignmentRow& one) {
      return one.principalId == principalId && one.roleId == roleId;
    });
    return found == all.end() ? AssignmentRow() : *found;
  }
  void offerRoles() {
    demo::AppRole reader, writer;
    reader.id = m_reader;
    reader.displayName = u"Reader"_s;
    writer.id = m_writer;
    writer.displayName = u"Writer"_s;
    world().applications[vendorAppId()].appRoles = {reader, writer};
  }

  const QString m_reader = u"aaaaaaaa-0000-4000-8000-000000000001"_s;
  const QString m_writer = u"aaaaaaaa-0000-4000-8000-000000000002"_s;
  const QStringList m_three{u"olivia.bennett"_s, u"george.hartley"_s, u"amelia.clarke"_s};
  std::unique_ptr<AssignmentsStep> m_step;
};

TEST_F(AssignmentsStepTest, ShowsWhoIsAssignedWithAddressesAndSizes) {
  assign(group(u"Sales Worldwide"_s).id, u"Group"_s);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().rows.size(), 5);
  EXPECT_EQ(view().assignmentRequired, true);
  EXPECT_EQ(m_step->mark(), Mark::Done);
  const QString worldwide = group(u"Sales Worldwide"_s).id, head = account(u"head-of-cs"_s).id;
  ASSERT_TRUE(passUntil([&] { return row(worldwide).memberCount.has_value() && !row(head).address.isEmpty(); }));
  EXPECT_EQ(row(worldwide).memberCount, 1);
  EXPECT_EQ(row(worldwide).nestedGroups, 2);
  EXPECT_EQ(row(head).address, u"hanna@contoso.com"_s);
  ASSERT_TRUE(passUntil([&] { return view().groupsLicensed.has_value(); }));
  EXPECT_EQ(view().groupsLicensed, true);
}

TEST_F(AssignmentsStepTest, SeveralPicksGoOutTogetherAndAreReadBack) {
  ASSERT_TRUE(enters());
  const QStringList ids = picks(m_three);
  EXPECT_EQ(view().toAdd, 3);
  EXPECT_EQ(view().rows.first().change, RowChange::ToAdd);
  EXPECT_FALSE(m_step->canContinue());
  ASSERT_TRUE(applies());
  EXPECT_EQ(m_tenant->batches(), QList<qsizetype>{3});
  for (const QString& id : ids) {
    EXPECT_TRUE(isAssigned(id));
    EXPECT_EQ(row(id).outcome, RowOutcome::Done);
  }
  EXPECT_EQ(view().doneCount, 3);
  EXPECT_EQ(view().failedCount + view().skippedCount, 0);
  EXPECT_TRUE(view().isApplied);
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_EQ(m_setUp->fact(facts::assignments)->data.value(u"count"_s).toInt(), 7);
}

TEST_F(AssignmentsStepTest, WhoIsThereAlreadyCannotBeChosenAgain) {
  ASSERT_TRUE(enters());
  picks({u"hanna"_s});
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_TRUE(view().search.results.first().isChosen);
}

TEST_F(AssignmentsStepTest, AGroupThatIsNotForSecurityCannotBeChosen) {
  ASSERT_TRUE(enters());
  ASSERT_TRUE(finds(*m_step, u"Company News"_s));
  ASSERT_FALSE(view().search.results.isEmpty());
  EXPECT_FALSE(view().search.results.first().isSelectable);
  m_step->add({group(u"Company News"_s).id});
  EXPECT_EQ(view().toAdd, 0);
}

TEST_F(AssignmentsStepTest, WithSeveralRolesThePersonChooses) {
  offerRoles();
  ASSERT_TRUE(enters());
  ASSERT_EQ(view().roles.size(), 2);
  EXPECT_EQ(view().chosenRole, m_reader);
  const QString id = picks({u"olivia.bennett"_s}).constFirst();
  m_step->chooseRole(m_writer);
  EXPECT_FALSE(view().search.results.first().isChosen);
  m_step->add({id});
  EXPECT_EQ(view().toAdd, 2);
  EXPECT_EQ(row(id, m_writer).roleName, u"Writer"_s);
  ASSERT_TRUE(applies());
  EXPECT_TRUE(isAssigned(id, m_reader));
  EXPECT_TRUE(isAssigned(id, m_writer));
  m_step->remove({row(id, m_reader).key});
  ASSERT_TRUE(applies());
  EXPECT_FALSE(isAssigned(id, m_reader));
  EXPECT_TRUE(isAssigned(id, m_writer));
}

TEST_F(AssignmentsStepTest, WithoutTheLicenceAGroupFailsAndThePeopleDoNot) {
  demo::Scenario scenario = configured();
  scenario.noP1 = true;
  open(scenario);
  ASSERT_TRUE(enters());
  const QString anyone = picks({u"olivia.bennett"_s}).constFirst(), sales = group(u"Sales"_s).id;
  ASSERT_TRUE(finds(*m_step, u"Sales"_s));
  m_step->add({sales});
  ASSERT_TRUE(passUntil([&] { return view().groupsLicensed.has_value(); }));
  EXPECT_EQ(view().groupsLicensed, false);
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(anyone).outcome, RowOutcome::Done);
  EXPECT_EQ(row(sales).outcome, RowOutcome::Failed);
  EXPECT_TRUE(row(sales).failure);
  EXPECT_EQ(view().doneCount, 1);
  EXPECT_EQ(view().failedCount, 1);
  EXPECT_TRUE(m_step->failure());
}

TEST_F(AssignmentsStepTest, OnlyWhatFailedIsTriedAgain) {
  const test::FaultRow fault{"F31"};
  ASSERT_TRUE(enters());
  const QStringList ids = picks(m_three);
  const demo::User lost = world().users.take(ids.at(1));
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(ids.at(0)).outcome, RowOutcome::Done);
  EXPECT_EQ(row(lost.id).outcome, RowOutcome::Failed);
  EXPECT_EQ(row(lost.id).change, RowChange::ToAdd);
  EXPECT_EQ(view().doneCount, 2);
  EXPECT_EQ(view().failedCount, 1);
  world().users.insert(lost.id, lost);
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(m_tenant->batches(), (QList<qsizetype>{3, 1}));
  EXPECT_TRUE(isAssigned(lost.id));
  EXPECT_EQ(view().doneCount, 1);
  EXPECT_EQ(view().failedCount, 0);
  EXPECT_FALSE(m_step->failure());
}

TEST_F(AssignmentsStepTest, CancellingSettlesWhatIsInFlightAndLosesNothing) {
  const test::FaultRow fault{"F47"};
  ASSERT_TRUE(enters());
  constexpr int left = 5, all = Run::portion + left;
  picksMany(all);
  m_tenant->beforeNext("POST", u"$batch"_s, [this] { m_step->cancel(); });
  m_step->apply();
  ASSERT_TRUE(test::eventually([&] { return !m_step->isBusy(); }));
  EXPECT_EQ(m_tenant->batches().size(), 1);
  EXPECT_EQ(view().doneCount, Run::portion);
  EXPECT_EQ(view().skippedCount, left);
  EXPECT_EQ(view().failedCount, 0);
  EXPECT_EQ(view().toAdd, left);
  EXPECT_FALSE(m_step->failure());
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().doneCount, left);
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_EQ(view().rows.size(), 4 + all);
}

TEST_F(AssignmentsStepTest, ARemovalIsTakenBackOrSent) {
  ASSERT_TRUE(enters());
  const QString head = account(u"head-of-cs"_s).id;
  m_step->remove({row(head).key});
  EXPECT_EQ(view().toRemove, 1);
  m_step->keep({row(head).key});
  EXPECT_EQ(view().toRemove, 0);
  const QString added = picks({u"olivia.bennett"_s}).constFirst();
  m_step->remove({row(added).key, row(head).key});
  EXPECT_EQ(view().toAdd, 0);
  EXPECT_EQ(view().toRemove, 1);
  EXPECT_EQ(view().rows.size(), 4);
  ASSERT_TRUE(applies());
  EXPECT_FALSE(isAssigned(head));
  EXPECT_FALSE(isAssigned(added));
  EXPECT_EQ(view().rows.size(), 3);
  EXPECT_EQ(view().doneCount, 1);
}

TEST_F(AssignmentsStepTest, ALostAnswerIsSettledByReading) {
  const test::FaultRow fault{"F14"};
  ASSERT_TRUE(enters());
  picks(m_three);
  m_tenant->loseAnswer("POST", u"$batch"_s);
  ASSERT_TRUE(applies());
  EXPECT_EQ(view().doneCount, 3);
  EXPECT_FALSE(m_step->failure());
}

TEST_F(AssignmentsStepTest, ThrottlingIsWaitedOutWithoutATrace) {
  demo::Scenario scenario = configured();
  scenario.throttled = true;
  open(scenario);
  ASSERT_TRUE(enters());
  const QStringList ids = picks(m_three);
  ASSERT_TRUE(applies());
  EXPECT_EQ(view().doneCount, 3);
  EXPECT_FALSE(m_step->failure());
  EXPECT_TRUE(isAssigned(ids.last()));
}

TEST_F(AssignmentsStepTest, ALaggingTenantIsWaitedForAndOneThatLagsLongerIsReadLater) {
  const test::FaultRow fault{"F28"};
  demo::Scenario scenario = configured();
  scenario.replicationLag = 5s;
  open(scenario);
  ASSERT_TRUE(enters());
  picks(m_three);
  ASSERT_TRUE(applies());
  EXPECT_EQ(view().doneCount, 3);

  scenario.replicationLag = 120s;
  open(scenario);
  ASSERT_TRUE(enters());
  const QString id = picks({m_three.first()}).constFirst();
  ASSERT_TRUE(applies());
  EXPECT_EQ(row(id).failure->kind, Failure::Kind::NotYetReplicated);
  EXPECT_EQ(view().failedCount, 1);
  pass(120s);
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(row(id).outcome, RowOutcome::Already);
  EXPECT_EQ(m_tenant->batches().size(), 1);
  EXPECT_EQ(view().doneCount, 1);
}

TEST_F(AssignmentsStepTest, AnOwnerAssignsWithLessRights) {
  open(configured(), Role::Owner);
  ASSERT_TRUE(enters());
  picks(m_three);
  ASSERT_TRUE(applies());
  EXPECT_EQ(view().doneCount, 3);
  EXPECT_EQ(view().rows.size(), 7);
}

TEST_F(AssignmentsStepTest, WithoutTheAppNothingCanBeSent) {
  open({});
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().app, AppPresence::NotYet);
  EXPECT_FALSE(m_step->failure());
  m_step->apply();
  EXPECT_FALSE(m_step->isBusy());
  EXPECT_FALSE(m_step->canContinue());
}

TEST_F(AssignmentsStepTest, DetailsAreAskedForOnceAndNotAfterLeaving) {
  const auto askedForGroup = [&] {
    return std::count_if(m_tenant->sent.begin(), m_tenant->sent.end(),
                         [](const http::HttpRequest& request) { return request.url.path().contains(u"/members"_s); });
  };
  m_tenant->refuse("GET", u"/members"_s, 403);
  ASSERT_TRUE(enters());
  ASSERT_TRUE(passUntil([&] { return askedForGroup() > 0; }));
  const auto asked = askedForGroup();
  picks(m_three);
  pass(1s);
  EXPECT_EQ(askedForGroup(), asked);
  m_step->cancel();
  ASSERT_TRUE(enters());
  ASSERT_TRUE(passUntil([&] { return askedForGroup() == 2 * asked; }));
}

TEST_F(AssignmentsStepTest, DetailsOfAPageThatWasLeftAreDropped) {
  ASSERT_TRUE(enters());
  m_step->cancel();
  int changes = 0;
  QObject::connect(m_step.get(), &Step::viewChanged, m_step.get(), [&] { ++changes; });
  pass(2s);
  EXPECT_EQ(changes, 0);
}

TEST_F(AssignmentsStepTest, AFailureDoesNotMakeTheAppMissing) {
  m_tenant->refuse("GET", u"servicePrincipals"_s, 503);
  ASSERT_TRUE(enters());
  EXPECT_EQ(view().app, AppPresence::NotLooked);
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::ServiceDown);
  m_tenant->instead = {};
  m_step->retry();
  ASSERT_TRUE(settles(*m_step));
  EXPECT_EQ(view().app, AppPresence::Found);
}

TEST_F(AssignmentsStepTest, LeavingAndComingBackAtOnceStaysBusyUntilItIsRead) {
  m_step->enter();
  m_step->cancel();
  EXPECT_FALSE(m_step->isBusy());
  m_step->enter();
  const test::BusyWatch watch(*m_step, [&] { return !view().rows.isEmpty(); });
  ASSERT_TRUE(passUntil([&] { return !view().rows.isEmpty(); }));
  EXPECT_FALSE(watch.wasEverQuiet());
}

TEST_F(AssignmentsStepTest, WhoWasAddedBeforeTheRoleWasLostStaysAdded) {
  const test::FaultRow fault{"F27"};
  ASSERT_TRUE(enters());
  picksMany(Run::portion + 5);
  m_tenant->beforeNext("POST", u"$batch"_s, [this] {
    m_tenant->beforeNext("POST", u"$batch"_s, [this] { world().users[account(u"global-admin"_s).id].roles.clear(); });
  });
  ASSERT_TRUE(applies());
  EXPECT_EQ(view().doneCount, Run::portion);
  EXPECT_EQ(view().failedCount, 5);
  ASSERT_TRUE(m_step->failure());
  EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Forbidden);
  EXPECT_TRUE(m_store->openRuns(m_setUp->key())->isEmpty());
}

TEST_F(AssignmentsStepTest, NobodyIsLostInAStormOfThrottling) {
  const test::FaultRow fault{"F13"};
  ASSERT_TRUE(enters());
  const QStringList ids = picks(m_three);
  const QDateTime calm = m_clock.now().addSecs(600);
  m_tenant->instead = [this, calm](const http::HttpRequest& request) -> std::optional<Result<http::HttpReply>> {
    const bool isStormy = request.url.path().endsWith(u"$batch"_s) && m_clock.now() < calm;
    return isStormy ? std::optional(Result<http::HttpReply>(test::jsonReply(429, {}, {{"Retry-After", "30"}})))
                    : std::nullopt;
  };
  m_step->apply();
  ASSERT_TRUE(settles(*m_step, std::chrono::minutes(20)));
  while (view().failedCount > 0 && m_clock.now() < calm) {
    EXPECT_EQ(m_step->failure()->kind, Failure::Kind::Throttled);
    pass(30s);
    m_step->tryFailedAgain();
    ASSERT_TRUE(settles(*m_step, std::chrono::minutes(20)));
  }
  m_step->tryFailedAgain();
  ASSERT_TRUE(settles(*m_step));
  for (const QString& id : ids) {
    EXPECT_TRUE(isAssigned(id));
  }
  EXPECT_LE(m_tenant->batches().size(), 25) << "no more than one request for each wait";
  EXPECT_FALSE(m_step->failure());
}

}  // namespace
}  // namespace usher::flow
