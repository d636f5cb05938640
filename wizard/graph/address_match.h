// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "graph/people.h"

namespace usher::graph {

/// By which of a person's names an address was found.
enum class FoundBy { UserName, Mail, ProxyAddress, OtherMail };

/// Somebody whom an address means.
struct AddressMatch {
  Person person;
  FoundBy by = FoundBy::UserName;

  bool operator==(const AddressMatch&) const = default;
};

/// Whom each address means, at its index: nobody, one, or several (then it is ambiguous). Each person appears once, by
/// the first of the names in FoundBy's order. User names and mails are asked for by "in" of 15, 20 such questions to a
/// $batch; only what they leave open is asked for by proxyAddresses and otherMails. Case does not count. `progress`
/// counts addresses that are settled. Cancelling stops what is in flight.
Pending<QList<QList<AddressMatch>>> peopleByAddress(GraphClient& client, const QStringList& addresses,
                                                    std::function<void(int done)> progress = {});

/// The security groups that bear this name or have this object id, at its index.
Pending<QList<QList<Group>>> groupsByName(GraphClient& client, const QStringList& namesOrIds);

}  // namespace usher::graph
