// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "base/pending.h"

namespace usher::graph {

class GraphClient;

/// An owner of an enterprise app: a person, or another app.
struct Owner {
  QString id, displayName, userPrincipalName;
  bool isPerson = true;

  bool operator==(const Owner&) const = default;
};

Pending<QList<Owner>> owners(GraphClient& client, const QString& appObjectId);
/// Adding who is there already, or removing who is gone, ends in a failure; callers settle it by reading again. Both
/// give the request-id.
Pending<QString> addOwner(GraphClient& client, const QString& appObjectId, const QString& personId);
Pending<QString> removeOwner(GraphClient& client, const QString& appObjectId, const QString& personId);

}  // namespace usher::graph
