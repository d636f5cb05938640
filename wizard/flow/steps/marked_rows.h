// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <optional>

#include "flow/change.h"
#include "flow/steps/row_outcome.h"

namespace usher::flow {

/// What became of the rows that were sent.
struct MarkTally {
  int done = 0;
  int removed = 0;  ///< Those of `done` that took somebody off.
  int failed = 0, skipped = 0;
  int unread = 0;                  ///< Sent, and stopped before they were read back.
  std::optional<Failure> failure;  ///< Of the last row that has one.

  bool isAllDone() const { return failed + skipped + unread == 0; }
};

/// Rows that the person marks to be added or removed, by key. What was marked, and what became of it, survives reading
/// the list again.
class MarkedRows {
 public:
  virtual ~MarkedRows() = default;

  /// Marks rows for removal, or takes back additions.
  virtual void remove(const QStringList& keys) = 0;
  /// Takes back what add() or remove() marked.
  virtual void keep(const QStringList& keys) = 0;
  /// The keys of what is marked so.
  virtual QStringList marked(RowChange change) const = 0;
  /// The keys of what is marked, but failed, was skipped or not read back when it was sent; additions first.
  virtual QStringList unsettled() const = 0;
  /// These go out now, in this order.
  virtual void beginSending(const QStringList& keys) = 0;
  /// `outcomes` are those of beginSending(); missing ones were skipped.
  virtual MarkTally settle(const QList<ChangeOutcome>& outcomes) = 0;
  /// What was read of unread ones later: by key, whether the tenant is as they want it.
  virtual MarkTally settleUnread(const QHash<QString, bool>& isSo) = 0;
};

/// MarkedRows over a view's own list; each call takes time in proportion to it. A Row has `change`, `outcome` and
/// `failure`, and keyOf(row) names it.
template <typename Row>
class MarkedRowsOf final : public MarkedRows {
 public:
  explicit MarkedRowsOf(QList<Row>& rows) : m_rows(rows) {}

  bool contains(const QString& key) const { return m_keys.contains(key); }

  /// A row that is marked or was sent.
  Row marked(const QString& key) const { return m_marked.value(key); }

  /// Puts a new row on the list.
  void add(Row row) {
    row.change = RowChange::ToAdd;
    m_marked.insert(keyOf(row), row);
    m_keys.insert(keyOf(row));
    m_rows.append(row);
  }

  /// Rows of an earlier run, each with the change that the run wants, so that settle() can tell what became of them.
  /// Where the list shows one already, its own row is marked.
  void adopt(const QList<Row>& rows) {
    QHash<QString, RowChange> changes;
    for (const Row& row : rows) {
      if (row.change == RowChange::ToAdd && !contains(keyOf(row))) {
        add(row);
      } else {
        m_marked.insert(keyOf(row), row);
        changes.insert(keyOf(row), row.change);
      }
    }
    for (Row& row : m_rows) {
      row.change = changes.value(keyOf(row), row.change);
    }
  }

  /// Replaces the list by what was read, with the marks there were.
  void show(QList<Row> read) {
    m_rows = std::move(read);
    m_keys.clear();
    for (Row& row : m_rows) {
      m_keys.insert(keyOf(row));
      const auto earlier = m_marked.constFind(keyOf(row));
      if (earlier != m_marked.cend()) {
        row.change = earlier->change == RowChange::ToRemove ? RowChange::ToRemove : RowChange::None;
        row.outcome = earlier->outcome;
        row.failure = earlier->failure;
      }
    }
    for (const Row& row : std::as_const(m_marked)) {
      if (row.change == RowChange::ToAdd && !m_keys.contains(keyOf(row))) {
        m_keys.insert(keyOf(row));
        m_rows.append(row);
      }
    }
  }

  void remove(const QStringList& keys) override {
    const QSet<QString> wanted(keys.begin(), keys.end());
    QStringList takenBack;
    for (Row& row : m_rows) {
      if (!wanted.contains(keyOf(row))) {
        continue;
      }
      if (row.change == RowChange::ToAdd) {
        takenBack.append(keyOf(row));
        continue;
      }
      row.change = RowChange::ToRemove;
      row.outcome = RowOutcome::None;
      row.failure.reset();
      m_marked.insert(keyOf(row), row);
    }
    keep(takenBack);
  }

  void keep(const QStringList& keys) override {
    if (keys.isEmpty()) {
      return;
    }
    const QSet<QString> wanted(keys.begin(), keys.end());
    for (const QString& key : keys) {
      m_marked.remove(key);
    }
    m_rows.removeIf([&](const Row& row) {
      const bool goes = row.change == RowChange::ToAdd && wanted.contains(keyOf(row));
      if (goes) {
        m_keys.remove(keyOf(row));
      }
      return goes;
    });
    for (Row& row : m_rows) {
      row.change = wanted.contains(keyOf(row)) ? RowChange::None : row.change;
    }
  }

  QStringList marked(RowChange change) const override {
    return keysOf([change](const Row& row) { return row.change == change; });
  }

  QStringList unsettled() const override {
    const auto isUnsettled = [](const Row& row, RowChange change) {
      return row.change == change && (row.outcome == RowOutcome::Failed || row.outcome == RowOutcome::Skipped ||
                                      row.outcome == RowOutcome::Unread);
    };
    return keysOf([&](const Row& row) { return isUnsettled(row, RowChange::ToAdd); }) +
           keysOf([&](const Row& row) { return isUnsettled(row, RowChange::ToRemove); });
  }

  void beginSending(const QStringList& keys) override {
    m_sending = keys;
    const QSet<QString> sending(keys.begin(), keys.end());
    for (Row& row : m_rows) {
      if (sending.contains(keyOf(row))) {
        row.outcome = RowOutcome::Waiting;
        row.failure.reset();
        m_marked.insert(keyOf(row), row);
      }
    }
  }

  MarkTally settle(const QList<ChangeOutcome>& outcomes) override {
    m_tally = {};
    for (qsizetype i = 0; i < m_sending.size(); ++i) {
      Row& row = m_marked[m_sending[i]];
      row.outcome = i < outcomes.size() ? rowOutcome(outcomes[i].state) : RowOutcome::Skipped;
      row.failure = i < outcomes.size() ? outcomes[i].failure : std::nullopt;
      take(row);
    }
    showSent();
    return m_tally;
  }

  MarkTally settleUnread(const QHash<QString, bool>& isSo) override {
    for (const QString& key : std::as_const(m_sending)) {
      Row& row = m_marked[key];
      if (row.outcome == RowOutcome::Unread && isSo.contains(key)) {
        --m_tally.unread;
        row.outcome = isSo.value(key) ? RowOutcome::Done : RowOutcome::Failed;
        take(row);
      }
    }
    showSent();
    return m_tally;
  }

 private:
  void take(Row& row) {
    switch (row.outcome) {
      case RowOutcome::Done:
      case RowOutcome::Already:
        ++m_tally.done;
        m_tally.removed += row.change == RowChange::ToRemove ? 1 : 0;
        row.change = RowChange::None;
        return;
      case RowOutcome::Failed:
        ++m_tally.failed;
        break;
      case RowOutcome::Unread:
        ++m_tally.unread;
        break;
      case RowOutcome::None:
      case RowOutcome::Waiting:
      case RowOutcome::Skipped:
        ++m_tally.skipped;
        break;
    }
    m_tally.failure = row.failure ? row.failure : m_tally.failure;
  }

  void showSent() {
    const QSet<QString> sent(m_sending.begin(), m_sending.end());
    for (Row& row : m_rows) {
      if (sent.contains(keyOf(row))) {
        const auto marked = m_marked.constFind(keyOf(row));
        row.change = marked->change;
        row.outcome = marked->outcome;
        row.failure = marked->failure;
      }
    }
  }

  template <typename Wanted>
  QStringList keysOf(Wanted isWanted) const {
    QStringList keys;
    for (const Row& row : std::as_const(m_rows)) {
      if (isWanted(row)) {
        keys.append(keyOf(row));
      }
    }
    return keys;
  }

  QList<Row>& m_rows;
  QSet<QString> m_keys;  ///< Of m_rows.
  QMap<QString, Row> m_marked;
  QStringList m_sending;
  MarkTally m_tally;
};

}  // namespace usher::flow
