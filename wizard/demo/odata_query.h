// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <utility>

#include "demo/graph_problem.h"

namespace usher::demo {

/// The OData query options of a Graph address. Names may come without their dollar sign, as Graph allows.
struct ODataQuery {
  struct Order {
    QString property;
    bool descending = false;
  };

  QStringList select;
  QList<Order> orderBy;
  std::optional<QString> filter, search, skipToken;
  std::optional<int> top;
  bool count = false;
  QList<std::pair<QString, QString>> raw;  ///< Everything that came, decoded, in order.

  bool isEmpty() const { return raw.isEmpty(); }

  /// Refuses options that Graph does not know, or that its directory part does not do ($skip, $expand).
  static Outcome<ODataQuery> parse(const QUrl& url);
};

}  // namespace usher::demo
