// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/list_words.h"

#include <QCoreApplication>
#include <QSet>

#include "base/foreign_text.h"
#include "pages/csv.h"

namespace usher::pages {

struct ListWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::ListWords)
};

namespace {

using flow::EntryStatus;

bool isUnmatched(const flow::ResolvedEntry& entry) {
  return entry.status == EntryStatus::Unknown || entry.status == EntryStatus::Ambiguous;
}

QString addressOf(const graph::Person& person) {
  return person.mail.isEmpty() ? person.userPrincipalName : person.mail;
}

QString byText(graph::FoundBy by) {
  switch (by) {
    case graph::FoundBy::UserName:
      return ListWords::tr("by the user name");
    case graph::FoundBy::Mail:
      return ListWords::tr("by the mail address");
    case graph::FoundBy::ProxyAddress:
      return ListWords::tr("by a second address");
    case graph::FoundBy::OtherMail:
      return ListWords::tr("by another mail address");
  }
  return {};
}

QString candidatesText(const QList<graph::Person>& candidates) {
  QStringList names;
  for (const graph::Person& person : candidates) {
    //: Somebody, and the address to tell them by.
    names.append(ListWords::tr("%1 (%2)").arg(shownText(person.displayName, 60), shownText(addressOf(person), 80)));
  }
  return names.join(QStringLiteral(", "));
}

/// The same for a line: addresses only where names do not tell them apart.
QString candidatesInShort(const QList<graph::Person>& candidates) {
  QSet<QString> different;
  QStringList names;
  for (const graph::Person& person : candidates) {
    different.insert(person.displayName);
    names.append(shownText(person.displayName, 60));
  }
  return different.size() == candidates.size() ? names.join(QStringLiteral(", ")) : candidatesText(candidates);
}

QString statusTag(EntryStatus status) {
  switch (status) {
    case EntryStatus::Matched:
      return ListWords::tr("found");
    case EntryStatus::Ambiguous:
      return ListWords::tr("several people");
    case EntryStatus::Unknown:
      return ListWords::tr("not found");
    case EntryStatus::Guest:
      return ListWords::tr("guest");
    case EntryStatus::Disabled:
      return ListWords::tr("account disabled");
    case EntryStatus::NoMailbox:
      return ListWords::tr("no mailbox");
    case EntryStatus::Assigned:
      return ListWords::tr("chosen already");
    case EntryStatus::Repeated:
      return ListWords::tr("again");
  }
  return {};
}

}  // namespace

QString statusTitle(EntryStatus status) {
  switch (status) {
    case EntryStatus::Matched:
      return ListWords::tr("Found");
    case EntryStatus::Ambiguous:
      return ListWords::tr("Several people");
    case EntryStatus::Unknown:
      return ListWords::tr("Not found");
    case EntryStatus::Guest:
      return ListWords::tr("Guests");
    case EntryStatus::Disabled:
      return ListWords::tr("Disabled");
    case EntryStatus::NoMailbox:
      return ListWords::tr("No mailbox");
    case EntryStatus::Assigned:
      return ListWords::tr("Chosen already");
    case EntryStatus::Repeated:
      return ListWords::tr("Repeated");
  }
  return {};
}

Tone statusTone(EntryStatus status) {
  switch (status) {
    case EntryStatus::Matched:
      return Tone::Good;
    case EntryStatus::Ambiguous:
    case EntryStatus::Unknown:
      return Tone::Bad;
    case EntryStatus::Guest:
    case EntryStatus::Disabled:
    case EntryStatus::NoMailbox:
      return Tone::Attention;
    case EntryStatus::Assigned:
    case EntryStatus::Repeated:
      return Tone::Neutral;
  }
  return Tone::Neutral;
}

QString statusMeaning(EntryStatus status, const QString& vendor) {
  switch (status) {
    case EntryStatus::Matched:
      return ListWords::tr("These are added.");
    case EntryStatus::Ambiguous:
      return ListWords::tr(
          "The address belongs to more than one person, so nobody is added. Search for the right one by name "
          "afterwards.");
    case EntryStatus::Unknown:
      return ListWords::tr("Nobody in your organisation has this address. Nobody is added.");
    case EntryStatus::Guest:
      return ListWords::tr("Guests belong to another organisation, and their mailbox is there.");
    case EntryStatus::Disabled:
      return ListWords::tr("These accounts cannot sign in until somebody enables them.");
    case EntryStatus::NoMailbox:
      return ListWords::tr("Without a mailbox there is nothing for %1 to connect to.").arg(vendor);
    case EntryStatus::Assigned:
      return ListWords::tr("These are chosen already. Nothing changes for them.");
    case EntryStatus::Repeated:
      return ListWords::tr("The same person stands further up in your list.");
  }
  return {};
}

kit::PersonRow entryRow(const flow::ResolvedEntry& entry, int index) {
  const QString typed = shownText(entry.entry.input, 120);
  kit::PersonRow row{.key = QString::number(index),
                     .avatarId = entry.person.id,
                     .name = shownText(entry.person.displayName),
                     .tag = statusTag(entry.status),
                     .tone = statusTone(entry.status)};
  if (entry.status == EntryStatus::Unknown) {
    row.name = typed;
    row.shape = kit::AvatarShape::Nobody;
    row.detail = entry.entry.address.isEmpty() ? ListWords::tr("Line %1: no address").arg(entry.entry.line)
                                               : ListWords::tr("Line %1").arg(entry.entry.line);
  } else if (entry.status == EntryStatus::Ambiguous) {
    row.name = typed;
    row.shape = kit::AvatarShape::Nobody;
    //: %1 is a list of people.
    row.detail = ListWords::tr("May be %1").arg(candidatesInShort(entry.candidates));
  } else {
    //: %1 is what the person typed, %2 such as "by a second address".
    row.detail = ListWords::tr("“%1”, %2").arg(typed, byText(entry.by));
  }
  return row;
}

QString unmatchedText(const QList<flow::ResolvedEntry>& entries) {
  QString text;
  for (const flow::ResolvedEntry& entry : entries) {
    if (isUnmatched(entry)) {
      text += shownText(entry.entry.input, 1000) + QLatin1Char('\n');
    }
  }
  return text;
}

QByteArray unmatchedCsv(const QList<flow::ResolvedEntry>& entries) {
  QList<QStringList> rows{{ListWords::tr("Line"), ListWords::tr("As given"), ListWords::tr("Address"),
                           ListWords::tr("Reason"), ListWords::tr("May be")}};
  for (const flow::ResolvedEntry& entry : entries) {
    if (isUnmatched(entry)) {
      rows.append({QString::number(entry.entry.line), entry.entry.input, entry.entry.address, statusTag(entry.status),
                   candidatesText(entry.candidates)});
    }
  }
  return csvText(rows);
}

}  // namespace usher::pages
