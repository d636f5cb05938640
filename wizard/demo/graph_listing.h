// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/graph_call.h"

namespace usher::demo {

/// How one collection differs from the usual.
struct ListRules {
  bool pages = true;               ///< False: everything in one reply, and $top is refused.
  bool queries = true;             ///< False: no $filter, $search, $orderby, $count.
  bool mixed = false;              ///< Items of several types: each carries @odata.type.
  bool castNeedsAdvanced = false;  ///< The path ends in a type cast: any option needs ConsistencyLevel and $count.
  int defaultTop = 100;
  int mostTop = 999;
};

/// A collection as Graph sends it: searched, filtered, sorted, cut into pages and selected as the call asks.
/// `fragment` goes into @odata.context ("users").
Outcome<Reply> listReply(const GraphCall& call, const EntityType& type, QList<Item> items, const QString& fragment,
                         const ListRules& rules = {});
/// The number of items that the call's $filter and $search leave, as text/plain. Needs ConsistencyLevel.
Outcome<Reply> countReply(const GraphCall& call, const EntityType& type, const QList<Item>& items);
/// One entity: `fragment` as in "users/$entity", `typed` with @odata.type.
Outcome<Reply> entityReply(const GraphCall& call, const Item& item, const QString& fragment, bool typed = false,
                           int status = 200);
/// The item as JSON, selected.
QJsonObject renderedItem(const Item& item, const QStringList& select, bool typed);

}  // namespace usher::demo
