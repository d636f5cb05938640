// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/address_question.h"

#include <QUrl>

#include "graph/batched_lists.h"
#include "graph/odata.h"
#include "graph/person_reader.h"

namespace usher::graph {

namespace {

// Graph's limits: alternatives of one filter, characters of a compared value ("smtp:" is part of it), and characters of
// an address, of which everything around the alternatives takes less than 250.
constexpr qsizetype mostAlternatives = 15;
constexpr qsizetype longestValue = 120;
constexpr qsizetype longestFilter = 1'800;
const QString mailPrefix = QStringLiteral("smtp:");

QString alternativeOf(const QString& address, FoundBy by) {
  switch (by) {
    case FoundBy::UserName:
    case FoundBy::Mail:
      return literal(address);
    case FoundBy::ProxyAddress:
      return QStringLiteral("proxyAddresses/any(p:p eq %1)").arg(literal(mailPrefix + address));
    case FoundBy::OtherMail:
      break;
  }
  return QStringLiteral("otherMails/any(o:o eq %1)").arg(literal(address));
}

QString filterOf(const AddressQuestion& question) {
  QStringList alternatives;
  for (const QString& address : question.addresses) {
    alternatives.append(alternativeOf(address, question.by));
  }
  switch (question.by) {
    case FoundBy::UserName:
      return QStringLiteral("userPrincipalName in (%1)").arg(alternatives.join(u','));
    case FoundBy::Mail:
      return QStringLiteral("mail in (%1)").arg(alternatives.join(u','));
    case FoundBy::ProxyAddress:
    case FoundBy::OtherMail:
      break;
  }
  return alternatives.join(QLatin1String(" or "));
}

QString fieldsFor(FoundBy by) {
  switch (by) {
    case FoundBy::UserName:
    case FoundBy::Mail:
      return personFields;
    case FoundBy::ProxyAddress:
      return personFields + QStringLiteral(",proxyAddresses");
    case FoundBy::OtherMail:
      break;
  }
  return personFields + QStringLiteral(",otherMails");
}

bool canBeAsked(const QString& address, FoundBy by) {
  return by != FoundBy::ProxyAddress || address.size() + mailPrefix.size() <= longestValue;
}

qsizetype encodedSize(const QString& address, FoundBy by) {
  return QUrl::toPercentEncoding(alternativeOf(address, by), "/():',@$!*").size() + 8;
}

QStringList mailsAmong(const QStringList& proxyAddresses) {
  QStringList mails;
  for (const QString& proxy : proxyAddresses) {
    if (proxy.startsWith(mailPrefix, Qt::CaseInsensitive)) {
      mails.append(proxy.mid(mailPrefix.size()).trimmed());
    }
  }
  return mails;
}

QStringList namesOf(const JsonReader& json, FoundBy by) {
  switch (by) {
    case FoundBy::UserName:
      return {json.textOrEmpty(QStringLiteral("userPrincipalName"))};
    case FoundBy::Mail:
      return {json.textOrEmpty(QStringLiteral("mail"))};
    case FoundBy::ProxyAddress:
      return mailsAmong(json.textsOrEmpty(QStringLiteral("proxyAddresses")));
    case FoundBy::OtherMail:
      break;
  }
  return json.textsOrEmpty(QStringLiteral("otherMails"));
}

/// How many of `addresses`, beginning at `from`, one request can ask for by each of `names`.
qsizetype countThatFits(const QStringList& addresses, qsizetype from, const QList<FoundBy>& names) {
  qsizetype fits = 0;
  QList<qsizetype> sizes(names.size(), 0);
  for (qsizetype i = from; i < addresses.size() && fits < mostAlternatives; ++i, ++fits) {
    for (qsizetype n = 0; n < names.size(); ++n) {
      sizes[n] += encodedSize(addresses.at(i), names.at(n));
      if (sizes.at(n) > longestFilter && fits > 0) {
        return fits;
      }
    }
  }
  return fits;
}

}  // namespace

QString comparable(const QString& address) {
  return address.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::pair<QStringList, QStringList> splitByLength(const QStringList& addresses) {
  std::pair<QStringList, QStringList> split;
  for (const QString& address : addresses) {
    (address.isEmpty() || address.size() > longestValue ? split.second : split.first).append(address);
  }
  return split;
}

QList<AddressQuestion> questionsAbout(const QStringList& addresses, const QList<FoundBy>& names) {
  QList<AddressQuestion> questions;
  for (qsizetype from = 0; from < addresses.size();) {
    const qsizetype count = countThatFits(addresses, from, names);
    // Side by side, so that addresses are settled as the answers come.
    for (const FoundBy by : names) {
      QStringList asked = addresses.mid(from, count);
      asked.removeIf([by](const QString& address) { return !canBeAsked(address, by); });
      if (!asked.isEmpty()) {
        questions.append({by, asked});
      }
    }
    from += count;
  }
  return questions;
}

QList<AddressQuestion> halvesOf(const AddressQuestion& question) {
  const qsizetype half = question.addresses.size() / 2;
  return {{question.by, question.addresses.mid(0, half)}, {question.by, question.addresses.mid(half)}};
}

QString pathOf(const AddressQuestion& question) {
  return filteredPath(QStringLiteral("/users"), filterOf(question), fieldsFor(question.by));
}

Result<QList<NamedPerson>> readNamed(const QJsonArray& items, FoundBy by) {
  return readItems(items, [by](const JsonReader& json) {
    NamedPerson named{readPerson(json), {}};
    for (const QString& name : namesOf(json, by)) {
      named.names.append(comparable(name));
    }
    return named;
  });
}

}  // namespace usher::graph
