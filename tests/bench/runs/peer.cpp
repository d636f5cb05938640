// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "peer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <cstdio>

#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::bench {

namespace {

constexpr auto longestPeer = std::chrono::minutes(15);

QString contentOf(const char* name) {
  QFile file(QLatin1String(USHER_PEER "/") + QLatin1String(name));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

}  // namespace

std::optional<Assigned> assignByPeer(Place& place, const QStringList& people, Way way) {
  const QString node = contentOf("installed");
  if (node.isEmpty()) {
    std::fprintf(stderr, "no peer: %s\n", qPrintable(contentOf("why")));
    return std::nullopt;
  }
  const QJsonObject task{{u"graph"_s, place.graph().toString()},
                         {u"token"_s, place.token()},
                         {u"app"_s, place.appObjectId()},
                         {u"role"_s, u"00000000-0000-0000-0000-000000000000"_s},
                         {u"people"_s, QJsonArray::fromStringList(people)},
                         {u"way"_s, way == Way::Single ? u"single"_s : u"batches"_s}};
  const Load before = place.load();
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(node, {QStringLiteral(USHER_PEER "/peer.mjs")});
  process.write(QJsonDocument(task).toJson(QJsonDocument::Compact));
  process.closeWriteChannel();
  test::eventually([&process] { return process.state() == QProcess::NotRunning; }, longestPeer);
  const QJsonDocument result = QJsonDocument::fromJson(process.readAllStandardOutput());
  if (!result.isObject()) {
    return std::nullopt;
  }
  Assigned assigned;
  assigned.seconds = result[u"seconds"_s].toDouble();
  assigned.done = result[u"done"_s].toInt();
  assigned.others = people.size() - assigned.done;
  assigned.load = place.load().since(before);
  return assigned;
}

}  // namespace usher::bench
