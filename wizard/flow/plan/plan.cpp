// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/plan/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include "flow/plan/json_places.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure planProblem(const QString& place, const QString& what) {
  return failure(Failure::Kind::BadInput, place, u"%1: %2."_s.arg(place, what));
}

QString linePlace(const QByteArray& text, qsizetype offset) {
  return u"line %1"_s.arg(lineOf(text, offset));
}

QString typeName(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::Null:
      return u"null"_s;
    case QJsonValue::Bool:
      return u"true or false"_s;
    case QJsonValue::Double:
      return u"a number"_s;
    case QJsonValue::String:
      return u"a text"_s;
    case QJsonValue::Array:
      return u"a list"_s;
    case QJsonValue::Object:
      return u"an object"_s;
    case QJsonValue::Undefined:
      break;
  }
  return u"nothing"_s;
}

/// Reads the values of a document, and keeps the first thing that is wrong with it.
class PlanReader {
 public:
  explicit PlanReader(const QJsonObject& document) : m_document(document) {}

  Result<Plan> plan() {
    Plan plan;
    knowsKeys(
        m_document, {},
        {u"schema"_s, u"profile"_s, u"integration"_s, u"tenant"_s, u"properties"_s, u"owners"_s, u"assignments"_s});
    readSchema();
    plan.profile = requiredText(u"profile"_s);
    plan.integration = requiredText(u"integration"_s);
    plan.tenant = requiredText(u"tenant"_s);
    readProperties(plan);
    readOwners(plan);
    readAssignments(plan);
    return m_problem ? Result<Plan>(fail(*m_problem)) : Result<Plan>(plan);
  }

 private:
  void refuse(const QString& place, const QString& what) {
    if (!m_problem) {
      m_problem = planProblem(place, what);
    }
  }

  void expect(const QString& place, const QString& what, const QJsonValue& found) {
    refuse(place, u"expected %1, not %2"_s.arg(what, typeName(found)));
  }

  void knowsKeys(const QJsonObject& object, const QString& pointer, const QStringList& known) {
    for (const QString& key : object.keys()) {
      if (!known.contains(key)) {
        refuse(pointer + u'/' + key, u"unknown key; known are %1"_s.arg(known.join(u", "_s)));
      }
    }
  }

  void readSchema() {
    const QJsonValue schema = m_document.value(u"schema"_s);
    if (schema.isUndefined()) {
      refuse(u"/schema"_s, u"missing"_s);
    } else if (!schema.isDouble()) {
      expect(u"/schema"_s, u"1"_s, schema);
    } else if (schema.toDouble() != 1) {
      refuse(u"/schema"_s, u"expected 1, the only schema that this Usher knows"_s);
    }
  }

  QString requiredText(const QString& key) {
    const QString place = u'/' + key;
    if (!m_document.contains(key)) {
      refuse(place, u"missing"_s);
    }
    return text(m_document.value(key), place);
  }

  QString text(const QJsonValue& value, const QString& place, const QString& what = u"a text"_s) {
    const QString found = value.toString().trimmed();
    if (!value.isString()) {
      expect(place, what, value);
    } else if (found.isEmpty()) {
      refuse(place, u"expected %1, not an empty text"_s.arg(what));
    }
    return found;
  }

  /// The object at `key`, where the plan has it.
  std::optional<QJsonObject> section(const QString& key, const QStringList& known) {
    const QJsonValue value = m_document.value(key);
    if (value.isUndefined()) {
      return {};
    }
    if (!value.isObject()) {
      expect(u'/' + key, u"an object"_s, value);
    }
    knowsKeys(value.toObject(), u'/' + key, known);
    return value.toObject();
  }

  std::optional<bool> flag(const QJsonObject& object, const QString& pointer, const QString& key) {
    const QJsonValue value = object.value(key);
    if (value.isUndefined()) {
      return {};
    }
    if (!value.isBool()) {
      expect(pointer + u'/' + key, u"true or false"_s, value);
    }
    return value.toBool();
  }

  std::optional<QStringList> names(const QJsonObject& object, const QString& pointer, const QString& key,
                                   const QString& what) {
    const QJsonValue value = object.value(key);
    const QString place = pointer + u'/' + key;
    if (value.isUndefined()) {
      return {};
    }
    if (!value.isArray()) {
      expect(place, u"a list"_s, value);
    }
    QStringList all;
    for (const QJsonValue& entry : value.toArray()) {
      all.append(text(entry, place + u'/' + QString::number(all.size()), what));
    }
    return all;
  }

  void readProperties(Plan& plan) {
    const auto properties =
        section(u"properties"_s, {u"assignmentRequired"_s, u"accountEnabled"_s, u"visibleToUsers"_s});
    if (properties) {
      plan.assignmentRequired = flag(*properties, u"/properties"_s, u"assignmentRequired"_s);
      plan.accountEnabled = flag(*properties, u"/properties"_s, u"accountEnabled"_s);
      plan.visibleToUsers = flag(*properties, u"/properties"_s, u"visibleToUsers"_s);
    }
  }

  void readOwners(Plan& plan) {
    const auto owners = section(u"owners"_s, {u"present"_s, u"absent"_s});
    if (!owners) {
      return;
    }
    const QString what = u"an address or an id"_s;
    plan.owners = {names(*owners, u"/owners"_s, u"present"_s, what), names(*owners, u"/owners"_s, u"absent"_s, what)};
    QSet<QString> present;
    for (const QString& address : plan.owners->present.value_or(QStringList())) {
      present.insert(address.toLower());
    }
    const QStringList absent = plan.owners->absent.value_or(QStringList());
    for (qsizetype i = 0; i < absent.size(); ++i) {
      if (present.contains(absent[i].toLower())) {
        refuse(u"/owners/absent/%1"_s.arg(i), u"the same person is in /owners/present"_s);
      }
    }
  }

  void readAssignments(Plan& plan) {
    const auto assignments = section(u"assignments"_s, {u"mode"_s, u"users"_s, u"groups"_s, u"role"_s});
    if (!assignments) {
      return;
    }
    PlannedAssignments planned;
    if (const QJsonValue mode = assignments->value(u"mode"_s); !mode.isUndefined()) {
      const QString name = text(mode, u"/assignments/mode"_s);
      if (name != u"add"_s && name != u"exactly"_s) {
        refuse(u"/assignments/mode"_s, u"expected \"add\" or \"exactly\""_s);
      }
      planned.exactly = name == u"exactly"_s;
    }
    planned.users = names(*assignments, u"/assignments"_s, u"users"_s, u"an address or an id"_s);
    planned.groups = names(*assignments, u"/assignments"_s, u"groups"_s, u"a group's name or id"_s);
    if (const QJsonValue role = assignments->value(u"role"_s); !role.isUndefined()) {
      planned.role = text(role, u"/assignments/role"_s);
    }
    plan.assignments = planned;
  }

  const QJsonObject& m_document;
  std::optional<Failure> m_problem;
};

Result<QJsonObject> planDocument(const QByteArray& json) {
  if (json.trimmed().isEmpty()) {
    return fail(planProblem(u"line 1"_s, u"the plan is empty"_s));
  }
  if (const auto offset = firstNotUtf8(json)) {
    const qsizetype lineBegin = json.lastIndexOf('\n', *offset) + 1;
    return fail(planProblem(linePlace(json, *offset), u"byte %1 is not UTF-8"_s.arg(*offset - lineBegin + 1)));
  }
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (error.error != QJsonParseError::NoError) {
    const qsizetype offset = qBound(qsizetype(0), static_cast<qsizetype>(error.offset), json.size());
    return fail(planProblem(linePlace(json, offset), u"expected JSON (%1)"_s.arg(error.errorString())));
  }
  if (!document.isObject()) {
    return fail(planProblem(u"/"_s, u"expected an object"_s));
  }
  if (const auto repeated = repeatedMember(json)) {
    return fail(
        planProblem(repeated->pointer, u"stands there twice, again in line %1"_s.arg(lineOf(json, repeated->offset))));
  }
  return document.object();
}

QByteArray jsonText(const QString& text) {
  // The brackets of the list around it come off.
  return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

/// Members of an object in the order in which a person reads them, which QJsonObject does not keep.
class MemberList {
 public:
  explicit MemberList(QByteArray indent) : m_indent(std::move(indent)) {}

  void add(const char* key, const QByteArray& value) { m_lines.append(m_indent + "  \"" + key + "\": " + value); }
  void add(const char* key, const std::optional<bool>& value) {
    if (value) {
      add(key, QByteArray(*value ? "true" : "false"));
    }
  }
  void add(const char* key, const std::optional<QStringList>& names) {
    if (!names) {
      return;
    }
    QByteArrayList entries;
    for (const QString& name : *names) {
      entries.append(m_indent + "    " + jsonText(name));
    }
    add(key, entries.isEmpty() ? QByteArray("[]") : "[\n" + entries.join(",\n") + '\n' + m_indent + "  ]");
  }
  bool isEmpty() const { return m_lines.isEmpty(); }
  QByteArray text() const { return m_lines.isEmpty() ? "{}" : "{\n" + m_lines.join(",\n") + '\n' + m_indent + '}'; }

 private:
  QByteArray m_indent;
  QByteArrayList m_lines;
};

}  // namespace

Result<Plan> readPlan(const QByteArray& json) {
  if (json.size() > largestPlan) {
    return fail(planProblem(u"/"_s, u"expected at most 10 MB"_s));
  }
  // Editors of some systems put a byte order mark before it.
  const auto document = planDocument(json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json);
  return document ? PlanReader(*document).plan() : Result<Plan>(fail(document.error()));
}

QByteArray planText(const Plan& plan) {
  const QByteArray inner = "  ";
  MemberList document{{}}, properties{inner}, owners{inner}, assignments{inner};
  document.add("schema", QByteArray("1"));
  document.add("profile", jsonText(plan.profile));
  document.add("integration", jsonText(plan.integration));
  document.add("tenant", jsonText(plan.tenant));
  properties.add("assignmentRequired", plan.assignmentRequired);
  properties.add("accountEnabled", plan.accountEnabled);
  properties.add("visibleToUsers", plan.visibleToUsers);
  if (!properties.isEmpty()) {
    document.add("properties", properties.text());
  }
  if (plan.owners) {
    owners.add("present", plan.owners->present);
    owners.add("absent", plan.owners->absent);
    document.add("owners", owners.text());
  }
  if (plan.assignments) {
    assignments.add("mode", jsonText(plan.assignments->exactly ? u"exactly"_s : u"add"_s));
    assignments.add("users", plan.assignments->users);
    assignments.add("groups", plan.assignments->groups);
    assignments.add("role", jsonText(plan.assignments->role));
    document.add("assignments", assignments.text());
  }
  return document.text() + '\n';
}

}  // namespace usher::flow
