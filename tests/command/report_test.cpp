// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/report.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/command/command_failure.h"
#include "app/launch.h"
#include "flow/earlier_runs.h"

namespace usher::app {
namespace {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

flow::Change addition(const QString& name) {
  return {.kind = u"assignment"_s, .action = u"add"_s, .targetId = u"id-of-"_s + name, .targetName = name};
}

QJsonValue first(const Report& report) {
  return QJsonDocument::fromJson(report.json()).object().value(u"changes"_s)[0];
}

TEST(CommandReport, HasAWordForEveryEndOfAChange) {
  for (const auto& [state, result, code] : {std::tuple(ChangeState::Done, "done", ""),
                                            {ChangeState::Already, "already", ""},
                                            {ChangeState::Skipped, "skipped", ""},
                                            {ChangeState::Planned, "skipped", ""},
                                            {ChangeState::Sent, "failed", "not-read-back"},
                                            {ChangeState::Accepted, "failed", "not-read-back"}}) {
    Report report;
    report.addOutcomes({{addition(u"Anna"_s), state, {}, u"request-1"_s}});
    EXPECT_EQ(first(report)[u"result"_s].toString(), QLatin1String(result));
    EXPECT_EQ(first(report)[u"code"_s].toString(), QLatin1String(code));
    EXPECT_EQ(first(report)[u"requestId"_s], u"request-1"_s);
    EXPECT_EQ(report.isPartial(), QLatin1String(result) == u"failed"_s || QLatin1String(result) == u"skipped"_s);
  }
}

TEST(CommandReport, NamesWhyByTheCodeElseByItsKind) {
  for (const QString& code : {u"Request_BadRequest"_s, QString()}) {
    Report report;
    flow::ChangeOutcome outcome{addition(u"Anna"_s), ChangeState::Failed, failure(Failure::Kind::Forbidden, code)};
    outcome.failure->requestId = u"of-the-refusal"_s;
    report.addOutcomes({outcome});
    EXPECT_EQ(first(report)[u"code"_s].toString(), code.isEmpty() ? u"Forbidden"_s : code);
    EXPECT_EQ(first(report)[u"requestId"_s], u"of-the-refusal"_s);
    EXPECT_EQ(report.counts(), (ReportCounts{.failed = 1}));
    EXPECT_TRUE(report.text().contains("of-the-refusal"));
  }
}

TEST(CommandReport, SaysWhetherItIsDoneOrToBeDone) {
  Report planned, done;
  planned.addPlanned({addition(u"Anna"_s)});
  done.addOutcomes({{addition(u"Anna"_s), ChangeState::Done, {}, {}}});
  done.addUnchanged({addition(u"Ben"_s)});
  EXPECT_EQ(planned.text(), "+ assignment Anna\n1 to add\n");
  EXPECT_EQ(done.text(), "+ assignment Anna\n1 added, 1 unchanged\n");
  EXPECT_EQ(Report().text(), "nothing\n");
}

TEST(CommandExitCodes, AreThoseThatScriptsKnow) {
  using Kind = Failure::Kind;
  for (int number = 0; number <= static_cast<int>(Kind::Bug); ++number) {
    const auto kind = static_cast<Kind>(number);
    const bool isUsage = kind == Kind::BadInput || kind == Kind::WrongAccount;
    const bool needsPerson = kind == Kind::SignInNeeded || kind == Kind::ConsentNeeded || kind == Kind::Declined ||
                             kind == Kind::VaultLocked || kind == Kind::VaultMissing || kind == Kind::VaultSilent;
    EXPECT_EQ(exitCodeFor(failure(kind)), isUsage                   ? 2
                                          : needsPerson             ? 3
                                          : kind == Kind::Cancelled ? 4
                                                                    : 1)
        << qPrintable(kindName(kind));
    EXPECT_EQ(sentenceFor(commandFailure(kind, u"Just so."_s)), u"Just so."_s);
  }
  EXPECT_EQ(exitCodeFor(failure(Kind::Conflict, flow::unfinishedRunCode)), 4);
}

}  // namespace
}  // namespace usher::app
