// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "base/pending.h"

namespace usher::graph {

class GraphClient;

struct VerifiedDomain {
  QString name;
  bool isDefault = false, isInitial = false;

  bool operator==(const VerifiedDomain&) const = default;
};

/// The tenant (GET /organization).
struct Organization {
  QString id, displayName;
  QList<VerifiedDomain> verifiedDomains;

  /// The default domain's name, or empty.
  QString primaryDomain() const;
  bool operator==(const Organization&) const = default;
};

Pending<Organization> organization(GraphClient& client);

/// Whether an enabled plan includes Entra ID P1 or P2, which groups need (GET /subscribedSkus).
Pending<bool> hasEntraPremium(GraphClient& client);

}  // namespace usher::graph
