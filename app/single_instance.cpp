// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

namespace usher::app {

namespace {

constexpr int answerLimitMs = 1000;

QString serverNameFor(const QString& dataDir) {
  const QByteArray hash = QCryptographicHash::hash(QDir(dataDir).absolutePath().toUtf8(), QCryptographicHash::Sha256);
  return QStringLiteral("usher-") + QString::fromLatin1(hash.toHex().left(24));
}

}  // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent),
      m_dataDir(dataDir),
      m_serverName(serverNameFor(dataDir)),
      m_lock(QDir(dataDir).absoluteFilePath(QStringLiteral("usher.lock"))) {
  m_lock.setStaleLockTime(0);
  connect(&m_server, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
      caller->deleteLater();
      Q_EMIT raiseRequested();
    }
  });
}

Result<void> SingleInstance::makeFolder() const {
  if (!QDir().mkpath(m_dataDir)) {
    return fail(Failure::Kind::Storage, QStringLiteral("data-dir"), m_dataDir);
  }
  QFile::setPermissions(m_dataDir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  return {};
}

Result<void> SingleInstance::claimUnseen() {
  if (const auto made = makeFolder(); !made) {
    return made;
  }
  // Who has the lock may just be dying.
  if (m_lock.tryLock(answerLimitMs)) {
    return {};
  }
  const bool isTaken = m_lock.error() == QLockFile::LockFailedError;
  return fail(Failure::Kind::Storage, isTaken ? QStringLiteral("already-running") : QStringLiteral("lock"), m_dataDir);
}

Result<SingleInstance::Outcome> SingleInstance::claim() {
  if (const auto made = makeFolder(); !made) {
    return fail(made.error());
  }
  // Who has the lock may not listen yet, or may just be dying.
  for (const QDeadlineTimer patience(answerLimitMs); !patience.hasExpired(); QThread::msleep(20)) {
    if (m_lock.tryLock(0)) {
      listen();
      return Outcome::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
      return fail(Failure::Kind::Storage, QStringLiteral("lock"), m_dataDir);
    }
    if (raiseOther()) {
      return Outcome::RaisedOther;
    }
  }
  return fail(Failure::Kind::Storage, QStringLiteral("already-running"), m_dataDir);
}

bool SingleInstance::raiseOther() const {
  QLocalSocket socket;
  socket.connectToServer(m_serverName);
  return socket.waitForConnected(answerLimitMs);
}

void SingleInstance::listen() {
  QLocalServer::removeServer(m_serverName);
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  m_server.listen(m_serverName);
}

}  // namespace usher::app
