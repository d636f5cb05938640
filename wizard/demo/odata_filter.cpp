// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/odata_filter.h"

#include <QJsonArray>
#include <algorithm>

#include "demo/odata_filter_parser.h"

namespace usher::demo {

namespace {

using ConditionKind = ODataCondition::Kind;

constexpr int mostAlternatives = 15;
constexpr int longestEqualText = 120;

QString edmName(ODataLiteral::Kind kind) {
  switch (kind) {
    case ODataLiteral::Kind::Text:
      return QStringLiteral("Edm.String");
    case ODataLiteral::Kind::Guid:
      return QStringLiteral("Edm.Guid");
    case ODataLiteral::Kind::Flag:
      return QStringLiteral("Edm.Boolean");
    case ODataLiteral::Kind::Null:
      break;
  }
  return QStringLiteral("Edm.Null");
}

ODataLiteral::Kind literalKindOf(Property::Kind kind) {
  switch (kind) {
    case Property::Kind::Guid:
      return ODataLiteral::Kind::Guid;
    case Property::Kind::Flag:
      return ODataLiteral::Kind::Flag;
    default:
      return ODataLiteral::Kind::Text;
  }
}

Outcome<void> checkLiterals(const ODataCondition& condition, const Property& property) {
  const ODataLiteral::Kind expected = literalKindOf(property.kind);
  for (const ODataLiteral& literal : condition.literals) {
    if (literal.kind != expected && literal.kind != ODataLiteral::Kind::Null) {
      return refuse(badSyntax(QStringLiteral("A binary operator with incompatible types was detected. Found operand "
                                             "types '%1' and '%2' for operator kind 'Equal'.")
                                  .arg(edmName(expected), edmName(literal.kind))));
    }
    if (literal.text.size() > longestEqualText && condition.kind == ConditionKind::Equal) {
      return refuse(unsupportedQuery(QStringLiteral("The filter value is longer than 120 characters.")));
    }
  }
  return {};
}

bool equals(const QJsonValue& value, const ODataLiteral& literal) {
  if (literal.kind == ODataLiteral::Kind::Null) {
    return value.isNull() || value.isUndefined();
  }
  if (literal.kind == ODataLiteral::Kind::Flag) {
    return value.isBool() && value.toBool() == (literal.text == QLatin1String("true"));
  }
  return value.isString() && value.toString().compare(literal.text, Qt::CaseInsensitive) == 0;
}

bool equalsAny(const QJsonValue& value, const QList<ODataLiteral>& literals) {
  return std::any_of(literals.begin(), literals.end(),
                     [&value](const ODataLiteral& literal) { return equals(value, literal); });
}

bool holds(const ODataCondition& condition, const Item& item) {
  const auto child = [&item](const ODataCondition& inner) { return holds(inner, item); };
  const auto& children = condition.children;
  switch (condition.kind) {
    case ConditionKind::And:
      return std::all_of(children.begin(), children.end(), child);
    case ConditionKind::Or:
      return std::any_of(children.begin(), children.end(), child);
    case ConditionKind::Not:
      return !holds(children.front(), item);
    default:
      break;
  }
  const Property* property = item.type->find(condition.property);
  const QJsonValue value = property == nullptr ? QJsonValue() : item.value(property->name);
  switch (condition.kind) {
    case ConditionKind::StartsWith:
      return value.toString().startsWith(condition.literals.first().text, Qt::CaseInsensitive);
    case ConditionKind::EndsWith:
      return value.toString().endsWith(condition.literals.first().text, Qt::CaseInsensitive);
    case ConditionKind::NotEqual:
      return !equals(value, condition.literals.first());
    case ConditionKind::AnyEqual: {
      const QJsonArray members = value.toArray();
      return std::any_of(members.begin(), members.end(),
                         [&condition](const QJsonValue& member) { return equals(member, condition.literals.first()); });
    }
    default:
      return equalsAny(value, condition.literals);
  }
}

}  // namespace

Outcome<ODataFilter> ODataFilter::parse(const QString& text, const EntityType& type) {
  auto root = parseFilterText(text);
  if (!root) {
    return refuse(badSyntax(QStringLiteral("Invalid filter clause: there is an error in '%1'.").arg(text)));
  }
  ODataFilter filter;
  if (const auto checked = filter.check(*root, type); !checked) {
    return refuse(checked.error());
  }
  if (filter.m_alternatives > mostAlternatives) {
    return refuse(unsupportedQuery(
        QStringLiteral("Too many child clauses specified in search filter expression containing 'OR' operators: %1. "
                       "Max allowed: %2.")
            .arg(filter.m_alternatives)
            .arg(mostAlternatives)));
  }
  filter.m_root = std::make_shared<const ODataCondition>(std::move(*root));
  return filter;
}

Outcome<void> ODataFilter::check(const ODataCondition& condition, const EntityType& type) {
  const bool compound = !condition.children.empty();
  m_needsAdvanced = m_needsAdvanced || condition.kind == ConditionKind::Not ||
                    condition.kind == ConditionKind::NotEqual || condition.kind == ConditionKind::EndsWith;
  for (const ODataCondition& child : condition.children) {
    if (const auto checked = check(child, type); !checked) {
      return checked;
    }
  }
  if (condition.kind == ConditionKind::Or) {
    m_alternatives += static_cast<int>(condition.children.size());
  }
  if (compound) {
    return {};
  }
  if (condition.kind == ConditionKind::In) {
    m_alternatives += static_cast<int>(condition.literals.size());
  }
  const Property* property = type.find(condition.property);
  if (property == nullptr) {
    return refuse(badSyntax(QStringLiteral("Invalid filter clause: Could not find a property named '%1' on type '%2'.")
                                .arg(condition.property, type.name)));
  }
  const bool collection = property->kind == Property::Kind::Texts;
  const bool textual = condition.kind == ConditionKind::StartsWith || condition.kind == ConditionKind::EndsWith;
  if (!property->filters || collection != (condition.kind == ConditionKind::AnyEqual) ||
      (textual && property->kind != Property::Kind::Text)) {
    return refuse(unsupportedQuery(
        QStringLiteral("Unsupported or invalid query filter clause specified for property '%1' of resource '%2'.")
            .arg(property->name, type.name.section(QLatin1Char('.'), -1))));
  }
  m_properties.append(property->name);
  return checkLiterals(condition, *property);
}

bool ODataFilter::accepts(const Item& item) const {
  return holds(*m_root, item);
}

}  // namespace usher::demo
