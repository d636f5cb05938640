// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "processes.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTcpServer>

namespace usher::test {

namespace {

QByteArray contentsOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileOf(qint64 process, const char* name) {
  return QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name));
}

}  // namespace

QByteArray Process::status(const QByteArray& field) const {
  for (const QByteArray& line : contentsOf(fileOf(id, "status")).split('\n')) {
    if (line.startsWith(field + ':')) {
      return line.mid(field.size() + 1).simplified();
    }
  }
  return {};
}

QList<Process> processesBelow(qint64 parent) {
  QHash<qint64, qint64> parents;
  for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
    if (const qint64 id = name.toLongLong(); id > 0) {
      parents.insert(id, Process{.id = id}.status("PPid").toLongLong());
    }
  }
  QList<Process> below;
  for (const qint64 id : parents.keys()) {
    qint64 ancestor = parents.value(id);
    while (ancestor > 1 && ancestor != parent) {
      ancestor = parents.value(ancestor);
    }
    if (ancestor == parent) {
      // Chromium's zygote gives its children one argument of many words.
      below.append({id, contentsOf(fileOf(id, "cmdline")).replace(' ', '\0').split('\0')});
    }
  }
  return below;
}

QList<Process> renderersBelow(qint64 parent) {
  QList<Process> renderers;
  for (const Process& process : processesBelow(parent)) {
    if (process.isRenderer()) {
      renderers.append(process);
    }
  }
  return renderers;
}

bool isListening(quint16 port) {
  const QByteArray ending = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
  for (const char* table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
    for (const QByteArray& line : contentsOf(QString::fromLatin1(table)).split('\n')) {
      const QByteArrayList fields = line.simplified().split(' ');
      if (fields.value(1).endsWith(ending) && fields.value(3) == "0A") {
        return true;
      }
    }
  }
  return false;
}

quint16 freePort() {
  QTcpServer server;
  server.listen(QHostAddress(QHostAddress::LocalHost));
  return server.serverPort();
}

}  // namespace usher::test
