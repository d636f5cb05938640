// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/flight.h"
#include "flow/steps/removal_view.h"

namespace usher::flow {

class SetUp;

/// What a removal finds on this computer: the account's integration, and the sign-in in the password store. It keeps
/// what the journal does not know of for the record, and writes the account's history.
class RemovalHere final : public QObject {
  Q_OBJECT

 public:
  explicit RemovalHere(SetUp& setUp, QObject* parent = nullptr);

  /// The integration before the other rows, the sign-in after them, as far as they are there.
  void addRows(QList<RemovalRow>& rows) const;
  /// A removal begins, by whoever is signed in now.
  void begin();
  /// The journal has nothing of what was gone before it was sent.
  void noteGoneAlready(const RemovalRow& row);
  /// What is known of the set-up and is no longer so once `item` is gone.
  void forgetFacts(RemovalItem item);
  /// The integration leaves the account if it is chosen. It stays while something at Microsoft could not be removed:
  /// without it nobody would come back here.
  void removeIntegration(QList<RemovalRow>& rows, bool isAllGone);
  /// Deletes the sign-in if it is chosen and nothing is left before it; ends in ended().
  void forgetSignIn(QList<RemovalRow>& rows, bool isAllGone);
  /// For the history of a managed account.
  void noteRemoval(const QList<RemovalRow>& rows);
  void noteRestoration(const QString& name);

  const QList<RemovalRecordLine>& record() const { return m_record; }

 Q_SIGNALS:
  void ended();

 private:
  bool hasIntegration() const;
  void add(RemovalItem item, const QString& name, const QString& id, RecordState state = RecordState::Gone);
  void note(const QString& what, const QJsonObject& data);

  SetUp& m_setUp;
  Flight m_flight{this};
  QString m_who;  ///< Whose sign-in it is, which may be gone before the record is written.
  QList<RemovalRecordLine> m_record;
};

}  // namespace usher::flow
