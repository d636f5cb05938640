// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/history_command.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/command/report.h"
#include "app/launch.h"
#include "base/foreign_text.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

Pending<int> HistoryCommand::start() {
  const auto found = runs();
  if (!found) {
    return ready<int>(fail(found.error()));
  }
  m_terminal.write(m_options.asJson ? json(*found) : text(*found));
  return ready<int>(exitDone);
}

Result<QList<state::RunSummary>> HistoryCommand::runs() {
  QString profile;
  if (!m_options.profile.isEmpty()) {
    const auto product = m_workplace.product({});
    if (!product) {
      return fail(product.error());
    }
    profile = product->id;
  }
  if (const auto entered = m_workplace.enter(); !entered) {
    return fail(entered.error());
  }
  return profile.isEmpty() ? m_workplace.store().summaries() : m_workplace.store().summaries(profile);
}

QByteArray HistoryCommand::json(const QList<state::RunSummary>& runs) const {
  QJsonArray all;
  for (const state::RunSummary& run : runs) {
    all.append(QJsonObject{{u"id"_s, run.id},
                           {u"time"_s, run.started.toUTC().toString(Qt::ISODate)},
                           {u"by"_s, run.actorName},
                           {u"counts"_s, countsJson(countsOf(run))}});
  }
  return QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"runs"_s, all}}).toJson();
}

QByteArray HistoryCommand::text(const QList<state::RunSummary>& runs) const {
  QString lines;
  for (const state::RunSummary& run : runs) {
    lines += u"%1  %2  %3: %4\n"_s.arg(run.id, run.started.toUTC().toString(Qt::ISODate), shownText(run.actorName),
                                       countsText(countsOf(run), true));
  }
  return lines.isEmpty() ? QByteArray("No runs yet.\n") : lines.toUtf8();
}

}  // namespace usher::app
