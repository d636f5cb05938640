// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include "state/account_book.h"
#include "state/state_store.h"

namespace usher::test {

// What the programs of earlier schemas left behind in schema_1/ and schema_2/ when they were killed.

inline QDateTime oldTime(int minute) {
  return QDateTime({2026, 3, 2}, {12, minute, 5, 678}, Qt::UTC);
}

inline state::SetUpKey setUpOfSchema(int schema) {
  const bool isFirst = schema == 1;
  return {QStringLiteral("contreli"),
          {},
          isFirst ? QStringLiteral("contreli") : QStringLiteral("office365"),
          QStringLiteral("11111111-2222-3333-4444-555555555555")};
}

/// The run that was under way: one change done, one sent, one planned.
inline void expectRunUnderWay(const state::StateStore& store, int schema) {
  const auto openRuns = store.openRuns(setUpOfSchema(schema)).value();
  ASSERT_EQ(openRuns.size(), 1);
  const state::RunRecord& open = openRuns.first();
  EXPECT_EQ(open.started, oldTime(schema == 1 ? 5 : 8));
  EXPECT_EQ(open.actorName, QStringLiteral("Dana"));
  EXPECT_EQ(open.undoes, QString());
  ASSERT_EQ(open.changes.size(), 3);
  EXPECT_EQ(open.changes.at(0).state, state::ChangeState::Done);
  EXPECT_EQ(open.changes.at(0).requestId, schema == 1 ? QStringLiteral("request-2") : QStringLiteral("request-3"));
  EXPECT_EQ(open.changes.at(0).made, QJsonObject());
  EXPECT_EQ(open.changes.at(1).state, state::ChangeState::Sent);
  EXPECT_EQ(open.changes.at(2).state, state::ChangeState::Planned);
  EXPECT_EQ(open.changes.at(2).targetName, QStringLiteral("Čeněk"));
}

inline void expectAllOfFirstSchema(const state::StateStore& store) {
  using state::Fact;
  const state::SetUpKey setUp = setUpOfSchema(1);
  const state::SetUpKey office{QStringLiteral("mitel-cloudlink"),
                               {},
                               QStringLiteral("office365"),
                               QStringLiteral("99999999-2222-3333-4444-555555555555")};
  EXPECT_EQ(store.id(), QStringLiteral("a4e57655-eeba-41c0-b275-877d970d90e6"));
  EXPECT_EQ(store.facts(setUp).value(), (QList<Fact>{
                                            {QStringLiteral("consent"),
                                             state::Strength::Verified,
                                             oldTime(1),
                                             {{QStringLiteral("state"), QStringLiteral("verified")}}},
                                            {QStringLiteral("tenant-sent"),
                                             state::Strength::Said,
                                             oldTime(2),
                                             {{QStringLiteral("to"), QStringLiteral("a@b.c")}}},
                                        }));
  EXPECT_EQ(store.fact(office, QStringLiteral("consent")).value(),
            (Fact{QStringLiteral("consent"),
                  state::Strength::Reported,
                  oldTime(3),
                  {{QStringLiteral("organisation"), QStringLiteral("Grün & Söhne 🚀")}}}));
  EXPECT_EQ(store.remembered(QStringLiteral("door")).value(),
            (QJsonObject{{QStringLiteral("is"), QStringLiteral("own-browser")}}));
  const auto runs = store.runs(setUp).value();
  ASSERT_EQ(runs.size(), 2);
  EXPECT_EQ(runs.at(0).changes.at(0).state, state::ChangeState::Done);
  EXPECT_EQ(runs.at(0).changes.at(0).after, (QJsonObject{{QStringLiteral("x"), true}}));
  EXPECT_EQ(runs.at(1).id, QStringLiteral("568cca3c-0550-4464-86eb-f00999071a5a"));
}

inline void expectAllOfSecondSchema(state::StateStore& store) {
  const QString account = QStringLiteral("9290712c-8efc-4da4-984a-b23a4b02ba66");
  const state::SetUpKey office{QStringLiteral("mitel-cloudlink"), account, QStringLiteral("office365"),
                               QStringLiteral("99999999-2222-3333-4444-555555555555")};
  EXPECT_EQ(store.id(), QStringLiteral("36dd07cc-967a-49b1-8f25-7771f6a6e951"));
  const auto known = store.accounts().account(account).value();
  ASSERT_TRUE(known);
  EXPECT_EQ(known->name, QStringLiteral("Grün & Söhne 🚀"));
  EXPECT_TRUE(known->isTenantVerified);
  EXPECT_TRUE(store.accounts().integration(account, office.integration).value()->isEnabled);
  EXPECT_EQ(store.accounts().links(office)->first().state, QStringLiteral("state-of-link"));
  EXPECT_EQ(store.accounts().events(account)->first().what, QStringLiteral("enabled"));
  QList<state::ChangeState> ended;
  const auto runs = store.runs(setUpOfSchema(2)).value();
  ASSERT_EQ(runs.size(), 2);
  for (const state::ChangeRecord& change : runs.first().changes) {
    ended.append(change.state);
  }
  EXPECT_EQ(ended, (QList{state::ChangeState::Done, state::ChangeState::Already, state::ChangeState::Failed,
                          state::ChangeState::Skipped}));
  EXPECT_EQ(runs.first().changes.at(2).code, QStringLiteral("Request_BadRequest"));
  const auto neverSent = store.openRuns(office).value();
  ASSERT_EQ(neverSent.size(), 1);
  EXPECT_EQ(neverSent.first().actorName, QStringLiteral("Erin"));
  EXPECT_EQ(neverSent.first().changes.size(), 2);
}

}  // namespace usher::test
