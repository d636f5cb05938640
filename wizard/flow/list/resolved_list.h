// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <functional>

#include "flow/list/pasted_list.h"
#include "graph/address_match.h"

namespace usher::flow {

/// What became of an entry. Only Matched is chosen by itself; Guest, Disabled and NoMailbox (no `mail` value) are kept
/// apart for the person to decide; Ambiguous and Unknown are never assigned; Repeated means the person of an earlier
/// entry. Where several hold, the first in this order: Ambiguous, Unknown, Assigned, Repeated, Disabled, Guest,
/// NoMailbox.
enum class EntryStatus { Matched, Ambiguous, Unknown, Guest, Disabled, NoMailbox, Assigned, Repeated };

struct ResolvedEntry {
  PastedEntry entry;
  EntryStatus status = EntryStatus::Unknown;
  graph::Person person = {};  ///< Whom it means; empty id for Unknown and Ambiguous.
  graph::FoundBy by = graph::FoundBy::UserName;
  QList<graph::Person> candidates = {};  ///< Of Ambiguous.

  bool operator==(const ResolvedEntry&) const = default;
};

/// The status's name on the command line: "matched", "ambiguous", "unknown", "guest", "disabled", "no-mailbox",
/// "assigned". A repeated entry has that of its person.
QString statusName(const ResolvedEntry& entry);
/// "user-name", "mail", "proxy-address", "other-mail".
QString foundByName(graph::FoundBy by);

/// Finds whom the entries mean, at their indexes; fails as peopleByAddress() does. `assigned` are the object ids of
/// those who have the role already.
Pending<QList<ResolvedEntry>> resolvedEntries(graph::GraphClient& client, Clock& clock,
                                              const QList<PastedEntry>& entries, const QSet<QString>& assigned,
                                              std::function<void(int done)> progress = {});

}  // namespace usher::flow
