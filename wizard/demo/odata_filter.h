// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "demo/graph_problem.h"
#include "demo/graph_schema.h"

namespace usher::demo {

/// A literal of a filter: 'text', a GUID without quotes, true, false or null.
struct ODataLiteral {
  enum class Kind { Text, Guid, Flag, Null } kind = Kind::Null;
  QString text;  ///< "true" and "false" for flags.
};

/// One node of a filter expression.
struct ODataCondition {
  enum class Kind { And, Or, Not, Equal, NotEqual, StartsWith, EndsWith, In, AnyEqual } kind = Kind::Equal;
  QString property;
  QList<ODataLiteral> literals;
  std::vector<ODataCondition> children;
};

/// A $filter over one entity type, with the directory's own limits: unindexed properties, types that do not match, and
/// more than 15 alternatives are refused as Graph refuses them.
class ODataFilter {
 public:
  static Outcome<ODataFilter> parse(const QString& text, const EntityType& type);

  /// Whether it uses ne, not or endsWith, which work with ConsistencyLevel and $count only.
  bool needsAdvanced() const { return m_needsAdvanced; }
  /// How many alternatives or and in ask for.
  int alternatives() const { return m_alternatives; }
  /// The names of all properties it looks at.
  const QStringList& properties() const { return m_properties; }
  bool accepts(const Item& item) const;
  const ODataCondition& root() const { return *m_root; }

 private:
  ODataFilter() = default;
  Outcome<void> check(const ODataCondition& condition, const EntityType& type);

  std::shared_ptr<const ODataCondition> m_root;
  QStringList m_properties;
  bool m_needsAdvanced = false;
  int m_alternatives = 0;
};

}  // namespace usher::demo
