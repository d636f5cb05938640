// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>

#include "flow/change.h"

namespace usher::app {

/// How many changes of each kind there are, were or would be.
struct ReportCounts {
  int add = 0, remove = 0, set = 0, unchanged = 0, failed = 0;

  bool operator==(const ReportCounts&) const = default;
};

/// Of a run in the journal: what was done, and what was so already or failed.
ReportCounts countsOf(const state::RunSummary& run);
QJsonObject countsJson(const ReportCounts& counts);
/// "3 to add, 1 to remove" or "3 added, 1 removed", what there is none of left out; "nothing" where there is nothing.
QString countsText(const ReportCounts& counts, bool isDone);

/// What a command would change, or changed: change by change with its result.
class Report {
 public:
  void addPlanned(const QList<flow::Change>& changes);
  void addUnchanged(const QList<flow::Change>& changes);
  void addOutcomes(const QList<flow::ChangeOutcome>& outcomes);
  void setRun(const QString& run) { m_run = run; }

  ReportCounts counts() const;
  /// Something failed, or was not sent.
  bool isPartial() const;
  /// { "schema", "run", "counts", "changes" }
  QByteArray json() const;
  /// A line for each change that is no "already", and one with the counts.
  QByteArray text() const;

 private:
  struct Line {
    flow::Change change;
    QString result, code, requestId;
  };
  void add(const flow::Change& change, const QString& result, const QString& code = {}, const QString& requestId = {});
  static QJsonObject jsonOf(const Line& line);
  static QString textOf(const Line& line);

  QList<Line> m_lines;
  QString m_run;
};

}  // namespace usher::app
