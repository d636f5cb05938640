// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "base/result.h"
#include "state/account_book.h"
#include "state/facts.h"
#include "state/runs.h"

namespace usher::state {

/// What Usher remembers between starts, in <folder>/usher.db: SQLite, WAL, synchronous=FULL, schema version with
/// migrations, folder 0700 and files 0600. No secrets, ever. Every write is on disk when the call returns; failures are
/// Storage or DiskFull.
class StateStore {
 public:
  /// Opens or makes the store. A file that fails quick_check or has a newer schema is set aside as
  /// "usher.db.damaged-<time>" and a new one made; wasRebuilt() then tells.
  static Result<std::unique_ptr<StateStore>> open(const QString& folder);
  ~StateStore();

  /// Random, made once; part of vault keys.
  QString id() const;
  bool wasRebuilt() const;

  /// The accounts of managed profiles; as long as the store.
  AccountBook& accounts();

  Result<void> record(const SetUpKey& key, const Fact& fact);
  Result<void> forget(const SetUpKey& key, const QString& name);
  Result<std::optional<Fact>> fact(const SetUpKey& key, const QString& name) const;
  Result<QList<Fact>> facts(const SetUpKey& key) const;

  // The journal of runs, as RunJournal has it.
  Result<QString> beginRun(RunRecord run);
  Result<QString> draftRun(RunRecord run);
  Result<void> addToDraft(const QString& run, int first, const QList<ChangeRecord>& changes);
  Result<void> completeDraft(const QString& run);
  Result<void> markSent(const QString& run, const QList<int>& changes, const QList<ChangeAnswer>& answers = {});
  Result<void> markAnswered(const QString& run, const QList<ChangeAnswer>& answers);
  Result<QList<RunRecord>> openRuns(const SetUpKey& key) const;
  Result<QList<RunRecord>> runs(const SetUpKey& key) const;
  Result<std::optional<RunRecord>> run(const QString& id) const;
  Result<QList<ChangeRecord>> changes(const QString& run, int first, int count) const;
  Result<QList<RunSummary>> summaries(const SetUpKey& key) const;
  Result<QList<RunSummary>> summaries(const QString& profile) const;
  Result<QList<RunSummary>> summaries() const;

  /// Small settings of the person (role chosen, remembered account without secrets, door), by name.
  Result<void> remember(const QString& name, const QJsonObject& value);
  Result<std::optional<QJsonObject>> remembered(const QString& name) const;

 private:
  struct Private;
  explicit StateStore(std::unique_ptr<Private> parts);
  std::unique_ptr<Private> d;
};

}  // namespace usher::state
