// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/history/history_csv.h"

#include "flow/change_record.h"
#include "flow/history/csv.h"
#include "flow/history/result_name.h"
#include "state/state_store.h"

namespace usher::flow {

namespace {

const QStringList changeHeads{QStringLiteral("kind"),   QStringLiteral("action"), QStringLiteral("target"),
                              QStringLiteral("name"),   QStringLiteral("result"), QStringLiteral("code"),
                              QStringLiteral("request")};

QStringList changeFields(const Change& change, const state::ChangeAnswer& answer) {
  return {change.kind, change.action,   change.targetId, change.targetName, resultName(answer.state),
          answer.code, answer.requestId};
}

}  // namespace

QByteArray historyCsvHead() {
  return utf8Mark + csvRecord(QStringList{QStringLiteral("run"), QStringLiteral("time"), QStringLiteral("by"),
                                          QStringLiteral("tenant")} +
                              changeHeads + QStringList{QStringLiteral("undoes")});
}

QByteArray historyCsvLines(const HistoryEntry& run, const QList<state::ChangeRecord>& changes) {
  const QStringList head{run.run, run.when.toUTC().toString(Qt::ISODateWithMs), run.by, run.setUp.tenant};
  QByteArray lines;
  for (const state::ChangeRecord& change : changes) {
    lines += csvRecord(
        head +
        changeFields(changeOf(change), {.state = change.state, .code = change.code, .requestId = change.requestId}) +
        QStringList{run.undoes});
  }
  return lines;
}

Result<QByteArray> historyCsv(const state::StateStore& store, const QList<HistoryEntry>& runs) {
  QByteArray csv = historyCsvHead();
  for (const HistoryEntry& entry : runs) {
    const auto run = store.run(entry.run);
    if (!run) {
      return fail(run.error());
    }
    if (*run) {
      csv += historyCsvLines(entry, (*run)->changes);
    }
  }
  return csv;
}

QByteArray resultsCsv(const QList<ChangeOutcome>& outcomes) {
  QByteArray csv = utf8Mark + csvRecord(changeHeads);
  for (const ChangeOutcome& outcome : outcomes) {
    csv += csvRecord(changeFields(outcome.change, answerOf(0, outcome)));
  }
  return csv;
}

}  // namespace usher::flow
