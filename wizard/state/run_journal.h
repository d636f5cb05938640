// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "base/result.h"
#include "state/runs.h"

namespace usher::state {

class Database;

/// The runs in a store: what Usher was about to change, what it sent and how that ended. Every write is one
/// transaction, and on disk when the call returns.
class RunJournal {
 public:
  explicit RunJournal(const Database& database) : m_database(database) {}

  /// Writes a run with all its changes as Planned; gives its id. This takes some 20 ms for 1,000 changes; a window
  /// writes more than that as a draft, part by part.
  Result<QString> begin(RunRecord run);
  /// The same for a run that is not known before it is completed: one that was cut off before has sent nothing.
  Result<QString> draft(RunRecord run);
  /// `first` is the position of the first of them in the run.
  Result<void> addToDraft(const QString& run, int first, const QList<ChangeRecord>& changes);
  Result<void> completeDraft(const QString& run);

  /// Bug with the code "no-such-row" where the run has no such change, or one that has ended; then `answers`, which go
  /// to disk together with it, are not written either.
  Result<void> markSent(const QString& run, const QList<int>& changes, const QList<ChangeAnswer>& answers);
  /// What an answer leaves empty of request id and `made` stays as an earlier one had it.
  Result<void> markAnswered(const QString& run, const QList<ChangeAnswer>& answers);

  /// Runs with a change that isOpen(), oldest first.
  Result<QList<RunRecord>> openRuns(const SetUpKey& key) const;
  /// Oldest first.
  Result<QList<RunRecord>> runs(const SetUpKey& key) const;
  Result<std::optional<RunRecord>> run(const QString& id) const;
  /// Up to `count` changes of a run from position `first` on, so that a long run can be read little by little.
  Result<QList<ChangeRecord>> changes(const QString& run, int first, int count) const;

  /// Newest first; the second of all set-ups of a profile, the third of everything. No change is loaded.
  Result<QList<RunSummary>> summaries(const SetUpKey& key) const;
  Result<QList<RunSummary>> summaries(const QString& profile) const;
  Result<QList<RunSummary>> summaries() const;

 private:
  Result<QString> write(RunRecord run, bool isDraft);
  Result<QList<ChangeRecord>> changesOf(const QString& run) const;
  Result<QList<RunRecord>> runsWhere(const QString& condition, const QVariantList& values) const;
  Result<QList<RunSummary>> summariesWhere(const QString& condition, const QVariantList& values) const;

  const Database& m_database;
};

}  // namespace usher::state
