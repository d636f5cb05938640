// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

#include "base/foreign_text.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString resultOf(state::ChangeState state) {
  using State = state::ChangeState;
  switch (state) {
    case State::Planned:
    case State::Skipped:
      return u"skipped"_s;
    case State::Sent:
    case State::Accepted:
    case State::Failed:
      return u"failed"_s;
    case State::Done:
      return u"done"_s;
    case State::Already:
      return u"already"_s;
  }
  return {};
}

/// What was sent and not read back may be done or not; the next apply reads it.
QString codeOf(const flow::ChangeOutcome& outcome) {
  if (outcome.failure) {
    return outcome.failure->code.isEmpty() ? kindName(outcome.failure->kind) : outcome.failure->code;
  }
  const bool isUnread = outcome.state == state::ChangeState::Sent || outcome.state == state::ChangeState::Accepted;
  return isUnread ? u"not-read-back"_s : QString();
}

QString requestIdOf(const flow::ChangeOutcome& outcome) {
  const QString failed = outcome.failure ? outcome.failure->requestId : QString();
  return failed.isEmpty() ? outcome.requestId : failed;
}

/// A property by the name that plans have for it.
QString nameOf(const flow::Change& change) {
  return change.targetName == u"appRoleAssignmentRequired"_s ? u"assignmentRequired"_s : change.targetName;
}

void addTo(ReportCounts& counts, const QString& action, int count) {
  (action == u"add"_s ? counts.add : action == u"remove"_s ? counts.remove : counts.set) += count;
}

QString counted(int count, const QString& what) {
  return QLocale(QLocale::English).toString(count) + u' ' + what;
}

}  // namespace

ReportCounts countsOf(const state::RunSummary& run) {
  ReportCounts counts;
  for (const state::ChangeCount& row : run.counts) {
    const QString result = resultOf(row.state);
    if (result == u"done"_s) {
      addTo(counts, row.action, row.count);
    } else if (result == u"already"_s) {
      counts.unchanged += row.count;
    } else if (result == u"failed"_s) {
      counts.failed += row.count;
    }
  }
  return counts;
}

QJsonObject countsJson(const ReportCounts& counts) {
  return {{u"add"_s, counts.add},
          {u"remove"_s, counts.remove},
          {u"set"_s, counts.set},
          {u"unchanged"_s, counts.unchanged},
          {u"failed"_s, counts.failed}};
}

QString countsText(const ReportCounts& counts, bool isDone) {
  QStringList parts;
  const auto part = [&parts](int count, const QString& what) {
    if (count > 0) {
      parts.append(counted(count, what));
    }
  };
  part(counts.add, isDone ? u"added"_s : u"to add"_s);
  part(counts.remove, isDone ? u"removed"_s : u"to remove"_s);
  part(counts.set, isDone ? u"set"_s : u"to set"_s);
  part(counts.unchanged, u"unchanged"_s);
  part(counts.failed, isDone ? u"failed"_s : u"not possible"_s);
  return parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s);
}

void Report::add(const flow::Change& change, const QString& result, const QString& code, const QString& requestId) {
  m_lines.append({change, result, code, requestId});
}

void Report::addPlanned(const QList<flow::Change>& changes) {
  for (const flow::Change& change : changes) {
    add(change, u"planned"_s);
  }
}

void Report::addUnchanged(const QList<flow::Change>& changes) {
  for (const flow::Change& change : changes) {
    add(change, u"already"_s);
  }
}

void Report::addOutcomes(const QList<flow::ChangeOutcome>& outcomes) {
  for (const flow::ChangeOutcome& outcome : outcomes) {
    add(outcome.change, resultOf(outcome.state), codeOf(outcome), requestIdOf(outcome));
  }
}

ReportCounts Report::counts() const {
  ReportCounts counts;
  for (const Line& line : m_lines) {
    if (line.result == u"planned"_s || line.result == u"done"_s) {
      addTo(counts, line.change.action, 1);
    } else if (line.result == u"already"_s) {
      ++counts.unchanged;
    } else if (line.result == u"failed"_s) {
      ++counts.failed;
    }
  }
  return counts;
}

bool Report::isPartial() const {
  return std::any_of(m_lines.begin(), m_lines.end(),
                     [](const Line& line) { return line.result == u"failed"_s || line.result == u"skipped"_s; });
}

QJsonObject Report::jsonOf(const Line& line) {
  return {{u"kind"_s, line.change.kind},    {u"action"_s, line.change.action}, {u"id"_s, line.change.targetId},
          {u"name"_s, nameOf(line.change)}, {u"result"_s, line.result},        {u"code"_s, line.code},
          {u"requestId"_s, line.requestId}};
}

QByteArray Report::json() const {
  QJsonArray changes;
  for (const Line& line : m_lines) {
    changes.append(jsonOf(line));
  }
  const QJsonObject document{{u"schema"_s, 1},
                             {u"run"_s, m_run.isEmpty() ? QJsonValue() : QJsonValue(m_run)},
                             {u"counts"_s, countsJson(counts())},
                             {u"changes"_s, changes}};
  return QJsonDocument(document).toJson();
}

QString Report::textOf(const Line& line) {
  const QString sign = line.change.action == u"add"_s ? u"+"_s : line.change.action == u"remove"_s ? u"-"_s : u"="_s;
  QString text = u"%1 %2 %3"_s.arg(sign, line.change.kind, shownText(nameOf(line.change)));
  if (line.change.action == u"set"_s) {
    text += line.change.after.value(u"value"_s).toBool() ? u" on"_s : u" off"_s;
  }
  if (line.result != u"planned"_s && line.result != u"done"_s) {
    text += u"  "_s + line.result;
  }
  for (const QString& more : {line.code, line.requestId}) {
    if (!more.isEmpty() && line.result == u"failed"_s) {
      text += u' ' + shownText(more);
    }
  }
  return text;
}

QByteArray Report::text() const {
  QString text;
  bool isPlanned = false;
  for (const Line& line : m_lines) {
    isPlanned = isPlanned || line.result == u"planned"_s;
    if (line.result != u"already"_s) {
      text += textOf(line) + u'\n';
    }
  }
  text += countsText(counts(), !isPlanned) + u'\n';
  if (!m_run.isEmpty()) {
    text += u"Run %1\n"_s.arg(m_run);
  }
  return text.toUtf8();
}

}  // namespace usher::app
