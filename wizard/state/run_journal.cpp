// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/run_journal.h"

#include <QHash>
#include <QUuid>
#include <limits>

#include "state/database.h"
#include "state/rows.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString hasOpenChange = QStringLiteral(
    " AND EXISTS (SELECT 1 FROM change WHERE change.run = run.id AND state IN ('planned', 'sent', 'accepted'))");

RunSummary summaryOf(const RunRecord& run) {
  return {.id = run.id,
          .setUp = run.setUp,
          .started = run.started,
          .actorId = run.actorId,
          .actorName = run.actorName,
          .undoes = run.undoes};
}

Result<void> insertRun(const Database& database, const RunRecord& run, bool isDraft) {
  return database.execute(u"INSERT INTO run ("_s + runColumns + u", is_draft) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          QVariantList{run.id} + keyValues(run.setUp) +
                              QVariantList{timeText(run.started), run.actorId, run.actorName, run.undoes, isDraft});
}

/// What another start left behind; one that is just being written is younger.
Result<void> deleteOldDrafts(const Database& database) {
  return database.execute(u"DELETE FROM run WHERE is_draft AND started < ?"_s,
                          {timeText(QDateTime::currentDateTimeUtc().addDays(-1))});
}

Result<void> insertChanges(const Database& database, const QString& run, int first,
                           const QList<ChangeRecord>& changes) {
  return database.executeEach(u"INSERT INTO change (run, position, "_s + changeColumns +
                                  u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'planned', '', '', '{}')"_s,
                              changes.size(), [&](qsizetype i) {
                                const ChangeRecord& change = changes[i];
                                return QVariantList{run,
                                                    first + i,
                                                    change.kind,
                                                    change.action,
                                                    change.targetId,
                                                    change.targetName,
                                                    jsonText(change.before),
                                                    jsonText(change.after)};
                              });
}

/// Neighbours in a list that one statement writes.
struct Span {
  qsizetype first, count;
  qsizetype last() const { return first + count - 1; }
};

/// `goesOn(i)` tells whether entry `i` belongs to the one before it.
template <typename GoesOn>
QList<Span> spansOf(qsizetype size, GoesOn goesOn) {
  QList<Span> spans;
  for (qsizetype i = 0; i < size; ++i) {
    if (i > 0 && goesOn(i)) {
      ++spans.last().count;
    } else {
      spans.append(Span{i, 1});
    }
  }
  return spans;
}

bool isSameButForPlace(const ChangeAnswer& a, const ChangeAnswer& b) {
  return a.state == b.state && a.code == b.code && a.requestId == b.requestId && a.made == b.made;
}

Result<void> updateAnswered(const Database& database, const QString& run, const QList<ChangeAnswer>& answers) {
  const QList<Span> spans = spansOf(answers.size(), [&](qsizetype i) {
    return answers[i].change == answers[i - 1].change + 1 && isSameButForPlace(answers[i], answers[i - 1]);
  });
  return database.executeEach(
      u"UPDATE change SET state = ?, code = ?, request_id = ifnull(nullif(?, ''), request_id),"
      " made = ifnull(nullif(?, '{}'), made) WHERE run = ? AND position BETWEEN ? AND ?"_s,
      spans.size(),
      [&](qsizetype i) {
        const ChangeAnswer& answer = answers[spans[i].first];
        return QVariantList{changeStateText(answer.state),  answer.code, answer.requestId,
                            jsonText(answer.made),          run,         answer.change,
                            answers[spans[i].last()].change};
      },
      [&](qsizetype i) { return spans[i].count; });
}

}  // namespace

Result<QString> RunJournal::write(RunRecord run, bool isDraft) {
  if (run.id.isEmpty()) {
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  }
  if (!run.started.isValid()) {
    run.started = QDateTime::currentDateTimeUtc();
  }
  const auto written = m_database.atomically([&]() -> Result<void> {
    auto done = deleteOldDrafts(m_database);
    if (done) {
      done = insertRun(m_database, run, isDraft);
    }
    return done ? insertChanges(m_database, run.id, 0, run.changes) : done;
  });
  if (!written) {
    return fail(written.error());
  }
  return run.id;
}

Result<QString> RunJournal::begin(RunRecord run) {
  return write(std::move(run), false);
}

Result<QString> RunJournal::draft(RunRecord run) {
  return write(std::move(run), true);
}

Result<void> RunJournal::addToDraft(const QString& run, int first, const QList<ChangeRecord>& changes) {
  return m_database.atomically([&] { return insertChanges(m_database, run, first, changes); });
}

Result<void> RunJournal::completeDraft(const QString& run) {
  return m_database.executeEach(u"UPDATE run SET is_draft = 0 WHERE id = ? AND is_draft"_s, 1,
                                [&run](qsizetype) { return QVariantList{run}; });
}

Result<void> RunJournal::markSent(const QString& run, const QList<int>& changes, const QList<ChangeAnswer>& answers) {
  const QList<Span> spans = spansOf(changes.size(), [&](qsizetype i) { return changes[i] == changes[i - 1] + 1; });
  return m_database.atomically([&] {
    const auto written = updateAnswered(m_database, run, answers);
    return written ? m_database.executeEach(
                         u"UPDATE change SET state = 'sent' WHERE run = ? AND position BETWEEN ? AND ?"
                         " AND state IN ('planned', 'sent', 'accepted')"_s,
                         spans.size(),
                         [&](qsizetype i) {
                           return QVariantList{run, changes[spans[i].first], changes[spans[i].last()]};
                         },
                         [&](qsizetype i) { return spans[i].count; })
                   : written;
  });
}

Result<void> RunJournal::markAnswered(const QString& run, const QList<ChangeAnswer>& answers) {
  return m_database.atomically([&] { return updateAnswered(m_database, run, answers); });
}

Result<QList<ChangeRecord>> RunJournal::changesOf(const QString& run) const {
  return changes(run, 0, std::numeric_limits<int>::max());
}

Result<QList<ChangeRecord>> RunJournal::changes(const QString& run, int first, int count) const {
  auto rows = m_database.query(
      u"SELECT "_s + changeColumns + u" FROM change WHERE run = ? AND position >= ? ORDER BY position LIMIT ?"_s,
      {run, first, count});
  if (!rows) {
    return fail(rows.error());
  }
  QList<ChangeRecord> found;
  while (rows->next()) {
    found.append(changeFrom(*rows));
  }
  return found;
}

Result<QList<RunRecord>> RunJournal::runsWhere(const QString& condition, const QVariantList& values) const {
  QList<RunRecord> runs;
  {
    auto rows = m_database.query(
        u"SELECT "_s + runColumns + u" FROM run WHERE NOT is_draft AND"_s + condition + u" ORDER BY number"_s, values);
    if (!rows) {
      return fail(rows.error());
    }
    while (rows->next()) {
      runs.append(runFrom(*rows));
    }
  }
  for (RunRecord& run : runs) {
    auto changes = changesOf(run.id);
    if (!changes) {
      return fail(changes.error());
    }
    run.changes = std::move(*changes);
  }
  return runs;
}

Result<QList<RunRecord>> RunJournal::openRuns(const SetUpKey& key) const {
  return runsWhere(ofSetUp + hasOpenChange, keyValues(key));
}

Result<QList<RunRecord>> RunJournal::runs(const SetUpKey& key) const {
  return runsWhere(ofSetUp, keyValues(key));
}

Result<std::optional<RunRecord>> RunJournal::run(const QString& id) const {
  auto runs = runsWhere(u" id = ?"_s, {id});
  if (!runs) {
    return fail(runs.error());
  }
  return runs->isEmpty() ? std::nullopt : std::optional(std::move(runs->first()));
}

Result<QList<RunSummary>> RunJournal::summariesWhere(const QString& condition, const QVariantList& values) const {
  QList<RunSummary> summaries;
  QHash<QString, qsizetype> places;
  {
    auto rows = m_database.query(
        u"SELECT "_s + runColumns + u" FROM run WHERE NOT is_draft AND"_s + condition + u" ORDER BY number DESC"_s,
        values);
    if (!rows) {
      return fail(rows.error());
    }
    while (rows->next()) {
      summaries.append(summaryOf(runFrom(*rows)));
      places.insert(summaries.last().id, summaries.size() - 1);
    }
  }
  auto counts = m_database.query(
      u"SELECT run, kind, action, state, count(*) FROM change WHERE run IN (SELECT id FROM run WHERE NOT is_draft AND"_s +
          condition + u") GROUP BY run, kind, action, state ORDER BY run, kind, action, state"_s,
      values);
  if (!counts) {
    return fail(counts.error());
  }
  while (counts->next()) {
    const auto place = places.constFind(counts->value(0).toString());
    // Another Usher may have begun it since.
    if (place != places.constEnd()) {
      summaries[*place].counts.append({.kind = counts->value(1).toString(),
                                       .action = counts->value(2).toString(),
                                       .state = changeStateFrom(counts->value(3).toString()),
                                       .count = counts->value(4).toInt()});
    }
  }
  return summaries;
}

Result<QList<RunSummary>> RunJournal::summaries(const SetUpKey& key) const {
  return summariesWhere(ofSetUp, keyValues(key));
}

Result<QList<RunSummary>> RunJournal::summaries(const QString& profile) const {
  return summariesWhere(u" profile = ?"_s, {profile});
}

Result<QList<RunSummary>> RunJournal::summaries() const {
  return summariesWhere(u" true"_s, {});
}

}  // namespace usher::state
