// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "command_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What is the same whichever way it ended.
void expectShape(const QJsonObject& document) {
  EXPECT_EQ(document.keys(), (QStringList{u"changes"_s, u"counts"_s, u"run"_s, u"schema"_s}));
  EXPECT_EQ(document.value(u"schema"_s), 1);
  EXPECT_EQ(document.value(u"counts"_s).toObject().keys(),
            (QStringList{u"add"_s, u"failed"_s, u"remove"_s, u"set"_s, u"unchanged"_s}));
  for (const QJsonValue& change : document.value(u"changes"_s).toArray()) {
    EXPECT_EQ(change.toObject().keys(),
              (QStringList{u"action"_s, u"code"_s, u"id"_s, u"kind"_s, u"name"_s, u"requestId"_s, u"result"_s}));
  }
}

const QJsonObject everything{
    {u"properties"_s, QJsonObject{{u"assignmentRequired"_s, true}, {u"visibleToUsers"_s, false}}},
    {u"owners"_s, QJsonObject{{u"present"_s, QJsonArray{u"hanna@contoso.com"_s, u"cleo@contoso.com"_s}}}},
    {u"assignments"_s,
     QJsonObject{{u"users"_s, QJsonArray{u"olivia.bennett@contoso.com"_s, u"charlie@contoso.co.uk"_s}},
                 {u"groups"_s, QJsonArray{u"sales emea"_s}}}}};

class PlanCommandTest : public CommandTest {};

TEST_F(PlanCommandTest, ShowsTheDifferenceAndChangesNothing) {
  ASSERT_TRUE(begin());
  const QStringList before = assigned();
  const Ended ended = asAdministrator({u"plan"_s, plan(everything)});
  ASSERT_EQ(ended.code, 0) << ended.err.constData();
  expectShape(ended.json());
  EXPECT_TRUE(ended.json().value(u"run"_s).isNull());
  EXPECT_EQ(ended.results(u"assignment"_s).value(u"Olivia Bennett"_s), u"planned"_s);
  EXPECT_EQ(ended.results(u"property"_s).value(u"visibleToUsers"_s), u"planned"_s);
  EXPECT_EQ(ended.results(u"property"_s).value(u"assignmentRequired"_s), u"already"_s);
  EXPECT_EQ(ended.results(u"owner"_s).value(u"Cleo Marchetti"_s), u"planned"_s);
  EXPECT_EQ(ended.counts().value(u"failed"_s), 0);
  EXPECT_EQ(ended.counts().value(u"set"_s), 1);
  EXPECT_EQ(assigned(), before);
  EXPECT_TRUE(asAdministrator({u"history"_s}).json().value(u"runs"_s).toArray().isEmpty());
}

TEST_F(PlanCommandTest, AppliesAndASecondTimeChangesNothing) {
  ASSERT_TRUE(begin());
  const Ended first = asAdministrator({u"apply"_s, plan(everything)});
  ASSERT_EQ(first.code, 0) << first.err.constData();
  expectShape(first.json());
  EXPECT_FALSE(first.run().isEmpty());
  EXPECT_EQ(first.results(u"assignment"_s).value(u"Olivia Bennett"_s), u"done"_s);
  EXPECT_EQ(first.results(u"property"_s).value(u"visibleToUsers"_s), u"done"_s);
  EXPECT_EQ(first.results(u"owner"_s).value(u"Cleo Marchetti"_s), u"done"_s);
  for (const QJsonValue& change : first.json().value(u"changes"_s).toArray()) {
    EXPECT_EQ(change[u"requestId"_s].toString().isEmpty(), change[u"result"_s] == u"already"_s)
        << qPrintable(change[u"name"_s].toString());
  }
  EXPECT_TRUE(isAssigned(u"olivia.bennett@contoso.com"_s));
  EXPECT_TRUE(isAssigned(u"charlie.fenwick@contoso.com"_s));
  EXPECT_TRUE(m_tenant.now().ownerIds(appId()).contains(idOf(u"cleo@contoso.com"_s)));

  const QStringList after = assigned();
  const Ended second = asAdministrator({u"apply"_s, plan(everything)});
  ASSERT_EQ(second.code, 0) << second.err.constData();
  expectShape(second.json());
  EXPECT_TRUE(second.json().value(u"run"_s).isNull());
  EXPECT_EQ(second.counts().value(u"unchanged"_s), 7);
  EXPECT_EQ(second.counts().value(u"add"_s), 0);
  EXPECT_EQ(second.results(u"assignment"_s).value(u"Olivia Bennett"_s), u"already"_s);
  EXPECT_EQ(assigned(), after);
}

TEST_F(PlanCommandTest, ExactlyTakesTheRestAwayAndLeavesGroupsThatAreNotListed) {
  ASSERT_TRUE(begin());
  const QStringList before = assigned();
  ASSERT_GT(before.size(), 2);
  const Ended ended = asAdministrator({u"apply"_s, assigning({u"olivia.bennett@contoso.com"_s}, u"exactly"_s)});
  ASSERT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_EQ(ended.counts().value(u"add"_s), 1);
  EXPECT_EQ(ended.counts().value(u"remove"_s), 3);
  EXPECT_EQ(assigned().size(), before.size() + 1 - 3);

  const Ended nobody = asAdministrator({u"apply"_s, assigning({}, u"exactly"_s)});
  ASSERT_EQ(nobody.code, 0) << nobody.err.constData();
  EXPECT_EQ(nobody.counts().value(u"remove"_s), 1);
  EXPECT_EQ(assigned().size(), 1) << "the group stays";
}

TEST_F(PlanCommandTest, AddsAnEmptyListWithoutTouchingAnybody) {
  ASSERT_TRUE(begin());
  const Ended ended = asAdministrator({u"apply"_s, assigning({})});
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_TRUE(ended.json().value(u"changes"_s).toArray().isEmpty());
}

TEST_F(PlanCommandTest, VerifiesWhetherTheTenantIsAsPlanned) {
  ASSERT_TRUE(begin());
  const QString wanted = assigning({u"olivia.bennett@contoso.com"_s});
  const Ended before = asAdministrator({u"verify"_s, wanted});
  EXPECT_EQ(before.code, 4);
  EXPECT_EQ(before.counts().value(u"add"_s), 1);
  ASSERT_EQ(asAdministrator({u"apply"_s, wanted}).code, 0);
  EXPECT_EQ(asAdministrator({u"verify"_s, wanted}).code, 0);
  const QByteArray token = m_token;
  m_tenant.stop();
  EXPECT_EQ(usher({u"verify"_s, wanted, u"--access-token-stdin"_s}, token).code, 1) << "Graph cannot be read";
}

TEST_F(PlanCommandTest, SaysInLinesWhatAPersonReads) {
  ASSERT_TRUE(begin());
  const Ended ended = usher({u"plan"_s, plan(everything), u"--access-token-stdin"_s}, m_token);
  EXPECT_EQ(ended.code, 0) << ended.err.constData();
  EXPECT_TRUE(ended.out.contains("+ assignment Olivia Bennett\n")) << ended.out.constData();
  EXPECT_TRUE(ended.out.contains("= property visibleToUsers off\n")) << ended.out.constData();
  EXPECT_TRUE(ended.out.contains(" to add, 1 to set, ")) << ended.out.constData();
  EXPECT_FALSE(ended.out.contains("already")) << "what is so is not told: " << ended.out.constData();
}

TEST_F(PlanCommandTest, SaysNothingBesideWhenQuiet) {
  ASSERT_TRUE(begin(u"already-configured,throttled"_s));
  const auto apply = [this](const QString& userName, QStringList more) {
    return usher(more << u"apply"_s << assigning({userName}) << u"--access-token-stdin"_s << u"--yes"_s, m_token);
  };
  const Ended told = apply(u"olivia.bennett@contoso.com"_s, {});
  EXPECT_EQ(told.code, 0);
  EXPECT_TRUE(told.err.contains("Done: 1 of 1")) << told.err.constData();
  EXPECT_TRUE(told.err.contains("Microsoft asked us to wait")) << told.err.constData();
  EXPECT_TRUE(told.out.contains("1 added")) << told.out.constData();
  const Ended quiet = apply(u"george.hartley@contoso.com"_s, {u"--quiet"_s});
  EXPECT_EQ(quiet.code, 0);
  EXPECT_EQ(quiet.err, "");
  EXPECT_TRUE(quiet.out.contains("1 added")) << quiet.out.constData();
}

TEST_F(PlanCommandTest, SaysWhatToDoWhereTheAppIsNotThereYet) {
  ASSERT_TRUE(begin(u""_s));
  const Ended ended = asAdministrator({u"plan"_s, assigning({})});
  EXPECT_EQ(ended.code, 1);
  EXPECT_TRUE(ended.err.contains("Grant the permissions")) << ended.err.constData();
}

TEST_F(PlanCommandTest, RequiresNoAssignmentBeforeThePermissionsAreVerified) {
  ASSERT_TRUE(begin());
  m_tenant.stop();
  ASSERT_TRUE(m_tenant.edit([](QJsonObject& world) {
    QJsonObject principals = world.value(u"servicePrincipals"_s).toObject();
    for (auto principal = principals.begin(); principal != principals.end(); ++principal) {
      QJsonObject changed = principal->toObject();
      if (changed.value(u"appId"_s) == appId()) {
        changed.insert(u"appRoleAssignmentRequired"_s, false);
        *principal = changed;
      }
    }
    world.insert(u"servicePrincipals"_s, principals);
    world.insert(u"grants"_s, QJsonObject());
  }));
  ASSERT_TRUE(begin(u""_s));
  const QString wanted = plan({{u"properties"_s, QJsonObject{{u"assignmentRequired"_s, true}}}});
  const Ended planned = asAdministrator({u"plan"_s, wanted});
  EXPECT_EQ(planned.code, 0) << planned.err.constData();
  EXPECT_EQ(planned.results(u"property"_s).value(u"assignmentRequired"_s), u"failed consent-not-verified"_s);
  EXPECT_EQ(asAdministrator({u"verify"_s, wanted}).code, 4);
  EXPECT_EQ(asAdministrator({u"apply"_s, wanted}).code, 4);
  EXPECT_FALSE(m_tenant.now().assignmentRequired(appId()));
}

}  // namespace
}  // namespace usher::test
