// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "base/clock.h"
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
/// $batch; only what they leave open is asked for by proxyAddresses and otherMails. Case does not count, and repeated
/// addresses are asked for once. Those longer than Graph compares (120 characters) mean nobody. Throttled questions are
/// asked again (batched_reads.h); one that still fails fails the whole, except that names which this sign-in may not
/// read find nobody. `progress` counts addresses that are settled. Cancelling stops what is in flight.
Pending<QList<QList<AddressMatch>>> peopleByAddress(GraphClient& client, Clock& clock, const QStringList& addresses,
                                                    std::function<void(int done)> progress = {});

/// The security groups that bear this name or have this object id, at its index. Case does not count.
Pending<QList<QList<Group>>> groupsByName(GraphClient& client, Clock& clock, const QStringList& namesOrIds);

}  // namespace usher::graph
