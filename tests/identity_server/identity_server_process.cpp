// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "identity_server_process.h"

#include <QFile>
#include <QJsonDocument>

#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

QString textIn(const QString& name) {
  QFile file(QStringLiteral(USHER_BUILD_DIR "/tests/identity_server/modules/") + name);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

}  // namespace

IdentityServerProcess::IdentityServerProcess() {
  m_process.setWorkingDirectory(QStringLiteral(USHER_BUILD_DIR "/tests/identity_server/modules"));
}

IdentityServerProcess::~IdentityServerProcess() {
  m_process.closeWriteChannel();
  if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
    m_process.kill();
    m_process.waitForFinished();
  }
}

bool IdentityServerProcess::start() {
  const QString node = textIn(u"installed"_s);
  if (node.isEmpty()) {
    const QString why = textIn(u"why"_s);
    m_complaint = u"the identity server is not installed: "_s +
                  (why.isEmpty() ? u"build the target identity_server_modules first"_s : why);
    return false;
  }
  m_process.start(node, {u"server.mjs"_s});
  const bool isUp = eventually(
      [this] {
        readLines();
        return !m_facts.isEmpty() || m_process.state() == QProcess::NotRunning;
      },
      std::chrono::seconds(30));
  if (!isUp || m_facts.isEmpty()) {
    m_complaint = u"the identity server did not start: "_s + m_process.errorString() + u' ' +
                  QString::fromUtf8(m_process.readAllStandardError());
    return false;
  }
  return true;
}

const QStringList& IdentityServerProcess::refusals() {
  readLines();
  return m_refusals;
}

void IdentityServerProcess::readLines() {
  while (m_process.canReadLine()) {
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    if (line.contains(u"origin"_s)) {
      m_facts = line;
    } else if (line.contains(u"error"_s)) {
      m_refusals.append(line[u"event"_s].toString() + u' ' + line[u"error"_s].toString() + u' ' +
                        line[u"why"_s].toString());
    }
  }
}

}  // namespace usher::test
