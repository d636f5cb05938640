// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <functional>

namespace usher::demo {

/// A property of an entity type as Graph describes it, and what queries may do with it.
struct Property {
  enum class Kind { Text, Guid, Flag, Time, Texts, Complex, Number };
  enum class Search { No, Prefix, Tokens };

  QString name;
  Kind kind = Kind::Text;
  bool byDefault = true;  ///< Sent without $select.
  bool nullable = true;   ///< A null is allowed; otherwise the property is left out when it may not be read.
  bool filters = false;
  bool sorts = false;
  Search search = Search::No;

  Property& extra() { return byDefault = false, *this; }
  Property& neverNull() { return nullable = false, *this; }
  Property& filterable() { return filters = true, *this; }
  Property& sortable() { return sorts = true, *this; }
  Property& prefix() { return search = Search::Prefix, *this; }
  Property& tokens() { return search = Search::Tokens, *this; }
};

/// An entity type, "microsoft.graph.user".
struct EntityType {
  QString name;
  QList<Property> properties;

  const Property* find(const QString& property) const;
};

const EntityType& userEntity();
const EntityType& groupEntity();
const EntityType& servicePrincipalEntity();
const EntityType& assignmentEntity();
const EntityType& grantEntity();
const EntityType& directoryRoleEntity();
const EntityType& organizationEntity();
const EntityType& skuEntity();
/// What a list of mixed types can be selected by: the properties of users, groups and service principals.
const EntityType& directoryObjectEntity();

/// One object of the world on its way to a reply. Points into the world: keep it for the one request only.
struct Item {
  const EntityType* type = nullptr;
  QString id;
  std::function<QJsonValue(const QString& property)> value;
  const QSet<QString>* readable = nullptr;  ///< What the token may read besides the id; null is everything.

  /// The property as this token sees it: null, or an empty array, when it may not be read.
  QJsonValue read(const Property& property) const;
  bool mayRead(const QString& property) const;
};

}  // namespace usher::demo
