// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/list/resolved_list.h"

#include "graph/graph_client.h"

namespace usher::flow {

namespace {

/// What there is to say about the person alone.
EntryStatus statusOf(const graph::Person& person) {
  if (person.enabled == false) {
    return EntryStatus::Disabled;
  }
  if (person.userType == graph::UserType::Guest) {
    return EntryStatus::Guest;
  }
  return person.mail.isEmpty() ? EntryStatus::NoMailbox : EntryStatus::Matched;
}

ResolvedEntry resolved(const PastedEntry& entry, const QList<graph::AddressMatch>& matches,
                       const QSet<QString>& assigned, QSet<QString>& seen) {
  ResolvedEntry result{entry};
  if (matches.size() > 1) {
    result.status = EntryStatus::Ambiguous;
    for (const graph::AddressMatch& match : matches) {
      result.candidates.append(match.person);
    }
    return result;
  }
  if (matches.isEmpty()) {
    return result;
  }
  result.person = matches.first().person;
  result.by = matches.first().by;
  const bool isRepeated = seen.contains(result.person.id);
  seen.insert(result.person.id);
  if (assigned.contains(result.person.id)) {
    result.status = EntryStatus::Assigned;
  } else {
    result.status = isRepeated ? EntryStatus::Repeated : statusOf(result.person);
  }
  return result;
}

QList<ResolvedEntry> allResolved(const QList<PastedEntry>& entries, const QList<QList<graph::AddressMatch>>& matches,
                                 const QSet<QString>& assigned) {
  QList<ResolvedEntry> all;
  all.reserve(entries.size());
  QSet<QString> seen;
  for (qsizetype i = 0; i < entries.size(); ++i) {
    all.append(resolved(entries.at(i), matches.at(i), assigned, seen));
  }
  return all;
}

}  // namespace

QString statusName(const ResolvedEntry& entry) {
  switch (entry.status) {
    case EntryStatus::Matched:
      return QStringLiteral("matched");
    case EntryStatus::Ambiguous:
      return QStringLiteral("ambiguous");
    case EntryStatus::Unknown:
      return QStringLiteral("unknown");
    case EntryStatus::Guest:
      return QStringLiteral("guest");
    case EntryStatus::Disabled:
      return QStringLiteral("disabled");
    case EntryStatus::NoMailbox:
      return QStringLiteral("no-mailbox");
    case EntryStatus::Assigned:
      return QStringLiteral("assigned");
    case EntryStatus::Repeated:
      break;
  }
  ResolvedEntry first = entry;
  first.status = statusOf(entry.person);
  return statusName(first);
}

QString foundByName(graph::FoundBy by) {
  switch (by) {
    case graph::FoundBy::UserName:
      return QStringLiteral("user-name");
    case graph::FoundBy::Mail:
      return QStringLiteral("mail");
    case graph::FoundBy::ProxyAddress:
      return QStringLiteral("proxy-address");
    case graph::FoundBy::OtherMail:
      break;
  }
  return QStringLiteral("other-mail");
}

Pending<QList<ResolvedEntry>> resolvedEntries(graph::GraphClient& client, Clock& clock,
                                              const QList<PastedEntry>& entries, const QSet<QString>& assigned,
                                              std::function<void(int done)> progress) {
  QStringList addresses;
  addresses.reserve(entries.size());
  for (const PastedEntry& entry : entries) {
    addresses.append(entry.address);
  }
  return mapped(graph::peopleByAddress(client, clock, addresses, std::move(progress)), &client,
                [entries, assigned](const QList<QList<graph::AddressMatch>>& matches) {
                  return allResolved(entries, matches, assigned);
                });
}

}  // namespace usher::flow
