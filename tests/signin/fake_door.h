// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <functional>

#include "signin/door.h"

namespace usher::test {

/// A door whose visitor follows the redirect in code: `follow` gives the redirect for the address opened, or why none
/// came. Without `follow` the visit stays open until the test finishes `held`.
class FakeDoor final : public signin::Door {
 public:
  std::function<Result<QUrl>(const QUrl& address)> follow;
  QUrl redirectUri = QUrl(QStringLiteral("http://localhost:4711/"));
  QList<QUrl> opened, openedUnseen;
  QStringList persons, forgotten;
  int visitsAlive = 0;
  Completion<QUrl> held;

  signin::DoorKind itsKind = signin::DoorKind::Embedded;

  signin::DoorKind kind() const override { return itsKind; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl& registered, const QString& person) override;
  void forget(const QString& person) override { forgotten.append(person); }

  /// The parameters of the last address opened.
  QHash<QString, QString> lastAsked() const;
};

}  // namespace usher::test
