// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/resolve_command.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/command/command_failure.h"
#include "app/command/given_file.h"
#include "app/launch.h"
#include "base/foreign_text.h"
#include "flow/steps/vendor_app.h"
#include "graph/assignments.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestList = 10'000'000;

QString foundBy(const flow::ResolvedEntry& entry) {
  return entry.person.id.isEmpty() ? QString() : flow::foundByName(entry.by);
}

QByteArray jsonOf(const QList<flow::ResolvedEntry>& entries) {
  QJsonArray lines;
  for (const flow::ResolvedEntry& entry : entries) {
    const auto textOrNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    lines.append(QJsonObject{{u"line"_s, entry.entry.line},
                             {u"input"_s, entry.entry.input},
                             {u"status"_s, flow::statusName(entry)},
                             {u"id"_s, textOrNull(entry.person.id)},
                             {u"by"_s, textOrNull(foundBy(entry))}});
  }
  return QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"lines"_s, lines}}).toJson();
}

QByteArray textOf(const QList<flow::ResolvedEntry>& entries) {
  QString text;
  for (const flow::ResolvedEntry& entry : entries) {
    text +=
        u"%1  %2  %3"_s.arg(QString::number(entry.entry.line), flow::statusName(entry), shownText(entry.entry.input));
    if (!entry.person.id.isEmpty()) {
      text += u"  %1 <%2>, by %3"_s.arg(shownText(entry.person.displayName), shownText(entry.person.userPrincipalName),
                                        foundBy(entry));
    }
    text += u'\n';
  }
  return text.toUtf8();
}

}  // namespace

Pending<int> ResolveCommand::start() {
  if (const auto opened = open(); !opened) {
    return ready<int>(fail(opened.error()));
  }
  auto known = chained(m_workplace.signIn({}), this, [this] { return assigned(); });
  auto resolved = chained(known, this, [this](const QSet<QString>& ids) {
    const auto count = [this](int done) {
      m_terminal.progress(u"Looking up people:"_s, done, static_cast<int>(m_entries.size()));
    };
    return flow::resolvedEntries(m_workplace.graph(), m_workplace.setUp().parts().clock, m_entries, ids, count);
  });
  return chained(resolved, this, [this](const QList<flow::ResolvedEntry>& entries) { return shown(entries); });
}

Result<void> ResolveCommand::open() {
  const QString file = m_options.argument == u"-"_s ? u"/dev/stdin"_s : m_options.argument;
  const auto bytes = contentOf(file, largestList);
  if (!bytes) {
    return fail(bytes.error());
  }
  const auto text = flow::textOfList(*bytes);
  if (!text) {
    return fail(text.error());
  }
  m_entries = flow::entriesOf(*text);
  auto product = m_workplace.product({});
  if (!product) {
    return fail(product.error());
  }
  if (const auto entered = m_workplace.enter(); !entered) {
    return entered;
  }
  return m_workplace.use(std::move(*product), {});
}

/// Who has any role of the app; nobody where the organisation does not have it yet.
Pending<QSet<QString>> ResolveCommand::assigned() {
  auto read = chained(flow::vendorApp(m_workplace.setUp(), this), this, [this](const graph::EnterpriseApp& app) {
    return graph::assignments(m_workplace.graph(), app.id);
  });
  const Completion<QSet<QString>> out;
  out.onCancel(this, [read]() mutable { read.cancel(); });
  whenDone(read, this, [out](const Result<QList<graph::Assignment>>& all) {
    if (!all && all.error().kind != Failure::Kind::NotFound) {
      return out.finish(fail(all.error()));
    }
    QSet<QString> ids;
    for (const graph::Assignment& assignment : all.value_or(QList<graph::Assignment>())) {
      ids.insert(assignment.principalId);
    }
    out.finish(ids);
  });
  return out.pending();
}

Pending<int> ResolveCommand::shown(const QList<flow::ResolvedEntry>& entries) {
  m_terminal.write(m_options.asJson ? jsonOf(entries) : textOf(entries));
  return ready<int>(exitDone);
}

}  // namespace usher::app
