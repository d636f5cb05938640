// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/odata_query.h"

namespace usher::demo {

namespace {

QString decoded(QByteArray text) {
  return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QList<std::pair<QString, QString>> queryItems(const QUrl& url) {
  QList<std::pair<QString, QString>> items;
  const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
  for (const QByteArray& part : query.split('&')) {
    if (!part.isEmpty()) {
      const qsizetype equals = part.indexOf('=');
      items.emplaceBack(decoded(equals < 0 ? part : part.left(equals)),
                        equals < 0 ? QString() : decoded(part.mid(equals + 1)));
    }
  }
  return items;
}

QStringList namesIn(const QString& list) {
  QStringList names;
  for (const QString& name : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    names.append(name.trimmed());
  }
  return names;
}

Outcome<QList<ODataQuery::Order>> ordersIn(const QString& list) {
  QList<ODataQuery::Order> orders;
  for (const QString& part : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    const QStringList words = part.simplified().split(QLatin1Char(' '));
    const bool known = words.size() == 1 || words.at(1) == QLatin1String("asc") || words.at(1) == QLatin1String("desc");
    if (words.size() > 2 || !known) {
      return refuse(
          badSyntax(QStringLiteral("Syntax error at position %1 in '%2'.").arg(words.at(0).size()).arg(part)));
    }
    orders.append({words.at(0), words.size() == 2 && words.at(1) == QLatin1String("desc")});
  }
  return orders;
}

Outcome<void> takeOption(ODataQuery& query, const QString& name, const QString& value) {
  if (name == QLatin1String("select")) {
    query.select = namesIn(value);
  } else if (name == QLatin1String("filter")) {
    query.filter = value;
  } else if (name == QLatin1String("search")) {
    query.search = value;
  } else if (name == QLatin1String("skiptoken")) {
    query.skipToken = value;
  } else if (name == QLatin1String("orderby")) {
    const auto orders = ordersIn(value);
    if (!orders) {
      return refuse(orders.error());
    }
    query.orderBy = *orders;
  } else if (name == QLatin1String("top")) {
    bool good = false;
    query.top = value.toInt(&good);
    if (!good) {
      return refuse(
          badSyntax(QStringLiteral("Invalid value '%1' for $top query option found. The $top query option requires a "
                                   "non-negative integer value.")
                        .arg(value)));
    }
  } else if (name == QLatin1String("count")) {
    if (value != QLatin1String("true") && value != QLatin1String("false")) {
      return refuse(badSyntax(QStringLiteral("Invalid value '%1' for $count query option found. Valid values are "
                                             "'true' and 'false'.")
                                  .arg(value)));
    }
    query.count = value == QLatin1String("true");
  } else if (name == QLatin1String("skip")) {
    return refuse(badRequest(QStringLiteral("$skip is not allowed by the service.")));
  } else if (name == QLatin1String("expand")) {
    return refuse(badRequest(QStringLiteral("$expand is not supported on this resource.")));
  }
  return {};
}

bool isOption(const QString& name) {
  static const QStringList names{QStringLiteral("select"),    QStringLiteral("filter"),  QStringLiteral("search"),
                                 QStringLiteral("skiptoken"), QStringLiteral("orderby"), QStringLiteral("top"),
                                 QStringLiteral("count"),     QStringLiteral("skip"),    QStringLiteral("expand")};
  return names.contains(name);
}

}  // namespace

Outcome<ODataQuery> ODataQuery::parse(const QUrl& url) {
  ODataQuery query;
  query.raw = queryItems(url);
  QStringList seen;
  for (const auto& [key, value] : std::as_const(query.raw)) {
    const bool dollar = key.startsWith(QLatin1Char('$'));
    const QString name = (dollar ? key.mid(1) : key).toLower();
    if (!isOption(name)) {
      if (dollar) {
        return refuse(badSyntax(QStringLiteral("The query parameter '%1' is not supported.").arg(key)));
      }
      continue;
    }
    if (seen.contains(name)) {
      return refuse(
          badSyntax(QStringLiteral("Query option '%1' was specified more than once, but it must be specified at most "
                                   "once.")
                        .arg(key)));
    }
    seen.append(name);
    if (const auto taken = takeOption(query, name, value); !taken) {
      return refuse(taken.error());
    }
  }
  return query;
}

}  // namespace usher::demo
