// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/rows.h"

#include <QJsonDocument>

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

const QString ofSetUp = QStringLiteral(" profile = ? AND account = ? AND integration = ? AND tenant = ?");
const QString factColumns = QStringLiteral("name, strength, at, data");
const QString runColumns =
    QStringLiteral("id, profile, account, integration, tenant, started, actor_id, actor_name, undoes");
const QString changeColumns =
    QStringLiteral("kind, action, target_id, target_name, before, after, state, code, request_id, made");

namespace {

const QString emptyJson = QStringLiteral("{}");

std::optional<Strength> strengthFrom(const QString& text) {
  for (const Strength strength : {Strength::Said, Strength::Reported, Strength::Verified}) {
    if (strengthText(strength) == text) {
      return strength;
    }
  }
  return {};
}

}  // namespace

QString strengthText(Strength strength) {
  switch (strength) {
    case Strength::Said:
      return u"said"_s;
    case Strength::Reported:
      return u"reported"_s;
    case Strength::Verified:
      return u"verified"_s;
  }
  return {};
}

QString changeStateText(ChangeState state) {
  switch (state) {
    case ChangeState::Planned:
      return u"planned"_s;
    case ChangeState::Sent:
      return u"sent"_s;
    case ChangeState::Accepted:
      return u"accepted"_s;
    case ChangeState::Done:
      return u"done"_s;
    case ChangeState::Already:
      return u"already"_s;
    case ChangeState::Failed:
      return u"failed"_s;
    case ChangeState::Skipped:
      return u"skipped"_s;
  }
  return {};
}

ChangeState changeStateFrom(const QString& text) {
  for (const ChangeState state : {ChangeState::Planned, ChangeState::Accepted, ChangeState::Done, ChangeState::Already,
                                  ChangeState::Failed, ChangeState::Skipped}) {
    if (changeStateText(state) == text) {
      return state;
    }
  }
  return ChangeState::Sent;
}

QString timeText(const QDateTime& time) {
  return time.toUTC().toString(Qt::ISODateWithMs);
}

QString jsonText(const QJsonObject& json) {
  return json.isEmpty() ? emptyJson : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QDateTime timeFrom(const QVariant& value) {
  QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
  return time.toUTC();
}

QJsonObject jsonFrom(const QVariant& value) {
  const QString text = value.toString();
  return text == emptyJson ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QVariantList keyValues(const SetUpKey& key) {
  return {key.profile, key.account, key.integration, key.tenant};
}

std::optional<Fact> factFrom(const QSqlQuery& row) {
  const auto strength = strengthFrom(row.value(1).toString());
  const QDateTime when = timeFrom(row.value(2));
  const auto data = QJsonDocument::fromJson(row.value(3).toString().toUtf8());
  if (!strength || !when.isValid() || !data.isObject()) {
    return {};
  }
  return Fact{row.value(0).toString(), *strength, when, data.object()};
}

RunRecord runFrom(const QSqlQuery& row) {
  RunRecord run;
  run.id = row.value(0).toString();
  run.setUp = {row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), row.value(4).toString()};
  run.started = timeFrom(row.value(5));
  run.actorId = row.value(6).toString();
  run.actorName = row.value(7).toString();
  run.undoes = row.value(8).toString();
  return run;
}

ChangeRecord changeFrom(const QSqlQuery& row) {
  ChangeRecord change;
  change.kind = row.value(0).toString();
  change.action = row.value(1).toString();
  change.targetId = row.value(2).toString();
  change.targetName = row.value(3).toString();
  change.before = jsonFrom(row.value(4));
  change.after = jsonFrom(row.value(5));
  change.state = changeStateFrom(row.value(6).toString());
  change.code = row.value(7).toString();
  change.requestId = row.value(8).toString();
  change.made = jsonFrom(row.value(9));
  return change;
}

}  // namespace usher::state
