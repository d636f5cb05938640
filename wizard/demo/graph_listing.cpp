// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/graph_listing.h"

#include <QJsonArray>
#include <algorithm>

#include "demo/graph_pages.h"
#include "demo/odata_filter.h"
#include "demo/odata_search.h"

namespace usher::demo {

namespace {

Outcome<void> checkSelect(const QStringList& select, const EntityType& type) {
  for (const QString& name : select) {
    if (name != QLatin1String("*") && type.find(name) == nullptr) {
      return refuse(badSyntax(
          QStringLiteral("Parsing OData Select and Expand failed: Could not find a property named '%1' on type '%2'.")
              .arg(name, type.name)));
    }
  }
  return {};
}

Outcome<void> checkOrder(const ODataQuery& query, const EntityType& type) {
  for (const ODataQuery::Order& order : query.orderBy) {
    const Property* property = type.find(order.property);
    if (property == nullptr) {
      return refuse(badSyntax(
          QStringLiteral("Could not find a property named '%1' on type '%2'.").arg(order.property, type.name)));
    }
    if (!property->sorts) {
      return refuse(unsupportedQuery(QStringLiteral("Sorting not supported for current query.")));
    }
  }
  return {};
}

Outcome<void> checkTop(const ODataQuery& query, const ListRules& rules) {
  if (!query.top) {
    return {};
  }
  if (!rules.pages) {
    return refuse(unsupportedQuery(QStringLiteral("The query parameter '$top' is not supported on this resource.")));
  }
  if (*query.top < 1 || *query.top > rules.mostTop) {
    return refuse(unsupportedQuery(QStringLiteral("Invalid page size specified: '%1'. Must be between 1 and %2 "
                                                  "inclusive.")
                                       .arg(*query.top)
                                       .arg(rules.mostTop)));
  }
  return {};
}

// The rules of Microsoft's "advanced query capabilities on directory objects".
Outcome<void> checkConsistency(const GraphCall& call, const ListRules& rules, bool filterNeedsAdvanced) {
  const ODataQuery& query = call.query;
  if (query.search && !call.isEventual()) {
    return refuse(unsupportedQuery(
        QStringLiteral("Request with $search query parameter only works through MSGraph with a special "
                       "request header: 'ConsistencyLevel: eventual'")));
  }
  if (query.count && !call.isEventual()) {
    return refuse(badRequest(QStringLiteral("$count is not currently supported.")));
  }
  const bool sortsFiltered = !query.orderBy.isEmpty() && query.filter;
  const bool optionsOnCast = rules.castNeedsAdvanced && !query.isEmpty();
  const bool advanced = call.isEventual() && query.count;
  // A continuation carries the count option of its first page in its address.
  if ((filterNeedsAdvanced || sortsFiltered || optionsOnCast) && !advanced) {
    return refuse(unsupportedQuery());
  }
  return {};
}

Outcome<void> applyFilter(const GraphCall& call, const EntityType& type, QList<Item>& items, bool& needsAdvanced) {
  if (!call.query.filter) {
    return {};
  }
  const auto filter = ODataFilter::parse(*call.query.filter, type);
  if (!filter) {
    return refuse(filter.error());
  }
  needsAdvanced = filter->needsAdvanced();
  for (const QString& property : filter->properties()) {
    if (!items.isEmpty() &&
        std::none_of(items.begin(), items.end(), [&property](const Item& item) { return item.mayRead(property); })) {
      return refuse(insufficientPrivileges());
    }
  }
  items.removeIf([&filter](const Item& item) { return !filter->accepts(item); });
  return {};
}

Outcome<void> applySearch(const GraphCall& call, const EntityType& type, QList<Item>& items) {
  if (!call.query.search) {
    return {};
  }
  const auto search = ODataSearch::parse(*call.query.search, type);
  if (!search) {
    return refuse(search.error());
  }
  items.removeIf([&search](const Item& item) { return !search->accepts(item); });
  return {};
}

void sortItems(QList<Item>& items, const QList<ODataQuery::Order>& orders) {
  if (orders.isEmpty()) {
    return;
  }
  QList<std::pair<QStringList, Item>> keyed;
  for (const Item& item : std::as_const(items)) {
    QStringList key;
    for (const ODataQuery::Order& order : orders) {
      const Property* property = item.type->find(order.property);
      key.append(property == nullptr ? QString() : item.read(*property).toString());
    }
    keyed.emplaceBack(key, item);
  }
  std::stable_sort(keyed.begin(), keyed.end(), [&orders](const auto& left, const auto& right) {
    for (qsizetype i = 0; i < orders.size(); ++i) {
      const int order = left.first.at(i).compare(right.first.at(i), Qt::CaseInsensitive);
      if (order != 0) {
        return orders.at(i).descending ? order > 0 : order < 0;
      }
    }
    return false;
  });
  for (qsizetype i = 0; i < items.size(); ++i) {
    items[i] = keyed.at(i).second;
  }
}

// Everything up to paging, for lists and counts alike.
Outcome<QList<Item>> narrowed(const GraphCall& call, const EntityType& type, QList<Item> items,
                              const ListRules& rules) {
  const ODataQuery& query = call.query;
  if (!rules.queries && (query.filter || query.search || !query.orderBy.isEmpty() || query.count)) {
    return refuse(unsupportedQuery());
  }
  bool filterNeedsAdvanced = false;
  for (const auto& checked : {checkSelect(query.select, type), checkOrder(query, type), checkTop(query, rules),
                              applyFilter(call, type, items, filterNeedsAdvanced),
                              // After the filter, which says whether it is an advanced one.
                              checkConsistency(call, rules, filterNeedsAdvanced), applySearch(call, type, items)}) {
    if (!checked) {
      return refuse(checked.error());
    }
  }
  return items;
}

QString selectedFragment(const QString& fragment, const QStringList& select) {
  return select.isEmpty() ? fragment : fragment + QLatin1Char('(') + select.join(QLatin1Char(',')) + QLatin1Char(')');
}

}  // namespace

QJsonObject renderedItem(const Item& item, const QStringList& select, bool typed) {
  QJsonObject json;
  if (typed) {
    json.insert(QStringLiteral("@odata.type"), QLatin1Char('#') + item.type->name);
  }
  const bool all = select.contains(QLatin1String("*"));
  for (const Property& property : item.type->properties) {
    const bool wanted =
        select.isEmpty() || all ? property.byDefault : select.contains(property.name, Qt::CaseInsensitive);
    if (wanted) {
      json.insert(property.name, item.read(property));
    }
  }
  return json;
}

Outcome<Reply> listReply(const GraphCall& call, const EntityType& type, QList<Item> items, const QString& fragment,
                         const ListRules& rules) {
  auto left = narrowed(call, type, std::move(items), rules);
  if (!left) {
    return refuse(left.error());
  }
  sortItems(*left, call.query.orderBy);
  const auto start = pageStart(call);
  if (!start) {
    return refuse(start.error());
  }
  const qsizetype size = rules.pages ? call.query.top.value_or(rules.defaultTop) : left->size();
  QJsonArray value;
  for (const Item& item : left->mid(*start, size)) {
    value.append(renderedItem(item, call.query.select, rules.mixed));
  }
  QJsonObject json{{QStringLiteral("@odata.context"), call.contextOf(selectedFragment(fragment, call.query.select))}};
  if (call.query.count && !call.query.skipToken) {
    json.insert(QStringLiteral("@odata.count"), left->size());
  }
  if (*start + size < left->size()) {
    json.insert(QStringLiteral("@odata.nextLink"), nextLink(call, *start + size));
  }
  json.insert(QStringLiteral("value"), value);
  return Reply::json(200, json);
}

Outcome<Reply> countReply(const GraphCall& call, const EntityType& type, const QList<Item>& items) {
  if (!call.isEventual()) {
    return refuse(badRequest(QStringLiteral("$count is not currently supported.")));
  }
  GraphCall counting = call;
  counting.query.count = true;
  const auto left = narrowed(counting, type, items, {});
  if (!left) {
    return refuse(left.error());
  }
  return Reply{200, {{"Content-Type", "text/plain"}}, QByteArray::number(left->size())};
}

Outcome<Reply> entityReply(const GraphCall& call, const Item& item, const QString& fragment, bool typed, int status) {
  if (const auto checked = checkSelect(call.query.select, *item.type); !checked) {
    return refuse(checked.error());
  }
  QJsonObject json = renderedItem(item, call.query.select, typed);
  json.insert(QStringLiteral("@odata.context"),
              call.contextOf(selectedFragment(fragment, call.query.select) + QStringLiteral("/$entity")));
  return Reply::json(status, json);
}

}  // namespace usher::demo
