// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

#include "demo/exchange.h"

namespace usher::demo {

/// Decoded name and value pairs in their order.
using NamedValues = QList<std::pair<QString, QString>>;

/// The fields of a query or a posted form: application/x-www-form-urlencoded, where "+" is a space.
class FormValues {
 public:
  static FormValues parse(const QByteArray& encoded);
  /// The body of a POST, else the query.
  static FormValues of(const Request& request);

  bool has(const QString& name) const;
  /// The first value of that name; empty when absent.
  QString value(const QString& name) const;

 private:
  NamedValues m_values;
};

/// Encoded as Entra writes its redirects: "+" for a space, lower-case hexadecimal digits.
QByteArray formEncoded(const NamedValues& values);

}  // namespace usher::demo
