// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "practice/practice_process.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

const QString practiceProgram = QStringLiteral(USHER_BUILD_DIR "/app/usher-practice");

PracticePerson personIn(const QJsonArray& accounts, const QString& role) {
  for (const QJsonValue& account : accounts) {
    if (account[u"role"_s].toString() == role) {
      return {account[u"upn"_s].toString(), account[u"password"_s].toString(), account[u"mfa"_s].toString()};
    }
  }
  return {};
}

}  // namespace

PracticeProcess::~PracticeProcess() {
  if (m_process.state() != QProcess::NotRunning) {
    m_process.kill();
    m_process.waitForFinished();
  }
}

bool PracticeProcess::start(const QStringList& arguments) {
  m_process.start(practiceProgram, arguments);
  eventually([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; });
  m_rawLine = m_process.readLine();
  m_line = QJsonDocument::fromJson(m_rawLine).object();
  return !m_line.isEmpty();
}

void PracticeProcess::run(const QStringList& arguments) {
  m_process.start(practiceProgram, arguments);
  m_process.waitForFinished(20000);
}

QUrl PracticeProcess::origin(const QString& name) const {
  return QUrl(m_line[name].toString());
}

PracticePerson PracticeProcess::person(const QString& role) const {
  return personIn(m_line[u"accounts"_s].toArray(), role);
}

PracticePerson PracticeProcess::person(const QString& role, const QString& domain) const {
  return personIn(organisation(domain)[u"accounts"_s].toArray(), role);
}

QJsonObject PracticeProcess::organisation(const QString& domain) const {
  for (const QJsonValue& organisation : m_line[u"organisations"_s].toArray()) {
    if (organisation[u"domain"_s].toString() == domain) {
      return organisation.toObject();
    }
  }
  return {};
}

}  // namespace usher::test
