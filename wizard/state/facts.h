// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace usher::state {

/// How well something is known: a person said so, a redirect reported it, or Graph showed it.
enum class Strength { Said, Reported, Verified };

/// Something known about a set-up. `data` is small and holds no secrets.
struct Fact {
  QString name;
  Strength strength = Strength::Said;
  QDateTime when;  ///< UTC.
  QJsonObject data = {};

  bool operator==(const Fact&) const = default;
};

/// Which set-up a fact or run belongs to. `tenant` is empty before sign-in.
struct SetUpKey {
  QString profile, account, integration, tenant;

  bool operator==(const SetUpKey&) const = default;
};

}  // namespace usher::state
