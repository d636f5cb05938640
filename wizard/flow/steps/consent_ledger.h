// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/steps/consent_step.h"
#include "flow/steps/consent_watch.h"
#include "state/accounts.h"

namespace usher::flow {

/// What is kept of a managed account's consent beside its state: the links that were sent to others, when Usher last
/// looked, and the account's history. Follows a watch and writes what it finds.
class ConsentLedger final : public QObject {
  Q_OBJECT

 public:
  ConsentLedger(SetUp& setUp, ConsentWatch& watch, QObject* parent = nullptr);

  /// Newest first.
  const QList<state::ConsentLink>& links() const { return m_links; }
  /// The address of the newest link that is still open; empty where there is none.
  QUrl newestAddress() const;
  /// Adds a link with a state of its own; the organisation must be known.
  void makeLink();
  void markNewestSent();
  /// The consent that is asked for from now on answers the link with this `state`, if one of ours has it.
  void expectAnswerTo(const QString& state);
  /// Reads the links again: another organisation, or another part wrote them.
  void refresh();

 Q_SIGNALS:
  void changed();

 private:
  void settled(ConsentState before, ConsentState now);
  void looked();
  void end(const state::ConsentLink& link, state::LinkEnd how);
  std::optional<state::ConsentLink> newestOpen() const;
  void written(const Result<void>& result);

  SetUp& m_setUp;
  QList<state::ConsentLink> m_links;
  QString m_answered;  ///< Id of the link that the next answer ends.
};

}  // namespace usher::flow
