// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <functional>

#include "signin/door.h"

namespace usher::test {

/// A door whose visitor is a function: the redirect for an opened address, or why none came. Without `visitor` the page
/// stays open until the visit is destroyed or cancelled.
class ScriptedDoor final : public signin::Door {
 public:
  explicit ScriptedDoor(signin::DoorKind kind) : m_kind(kind) {}

  struct Opened {
    QUrl registered, address;
    QString state, person;
    bool loadRedirect = false;
    bool isUnseen = false;
  };

  std::function<Result<QUrl>(const QUrl& address)> visitor;
  /// The same for what is opened unseen; without it such a visit never gets an answer.
  std::function<Result<QUrl>(const QUrl& address)> unseenVisitor;
  QList<Opened> opened;
  QStringList forgotten;
  int visitsAlive = 0;

  signin::DoorKind kind() const override { return m_kind; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl& registered, const QString& person) override;
  void forget(const QString& person) override { forgotten.append(person); }

 private:
  signin::DoorKind m_kind;
};

/// The address a consent page at `address` sends its visitor to, with `parameters` after the state.
QUrl consentRedirect(const QUrl& address, const QString& parameters);

}  // namespace usher::test
