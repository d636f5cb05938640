// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <optional>

#include "state/runs.h"

namespace usher::flow {

/// A change that Usher really made, and the run that made it.
struct DoneChange {
  QString run, undoes;
  state::ChangeRecord record;
  QString key;  ///< Of what it changed: a person in a role, an owner, a setting.
};

/// Everything that Usher really changed in a set-up, oldest first, and how the changes of one thing hang together.
class DoneChanges {
 public:
  /// `runs` are those of the set-up, oldest first.
  explicit DoneChanges(const QList<state::RunRecord>& runs);

  qsizetype count() const { return m_all.size(); }
  const DoneChange& at(qsizetype index) const { return m_all[index]; }
  bool hasKind(const QString& kind) const;

  /// The changes of the same thing, oldest first, as indexes.
  QList<qsizetype> ofSameThing(qsizetype index) const { return m_byKey.value(m_all[index].key); }
  /// Whether a run took it back, and that was not taken back in turn.
  bool isTakenBack(qsizetype index) const;
  /// The run that last changed the same thing after it, and not by taking back what came after it.
  std::optional<QString> laterRun(qsizetype index) const;

 private:
  QList<DoneChange> m_all;
  QHash<QString, QList<qsizetype>> m_byKey;
};

}  // namespace usher::flow
