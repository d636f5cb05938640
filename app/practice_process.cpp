// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace usher::app {

namespace {

constexpr int readyLimitMs = 20'000;

QUrl under(const QUrl& origin, const QString& path) {
  QUrl address = origin;
  address.setPath(path);
  return address;
}

}  // namespace

PracticeProcess::~PracticeProcess() {
  m_process.closeWriteChannel();
  if (!m_process.waitForFinished(2000)) {
    m_process.kill();
    m_process.waitForFinished(1000);
  }
}

Result<void> PracticeProcess::start(const Settings& settings) {
  QStringList arguments{QStringLiteral("--world"), settings.world};
  if (!settings.scenarios.isEmpty()) {
    arguments << QStringLiteral("--scenario") << settings.scenarios;
  }
  if (!settings.profileFile.isEmpty()) {
    arguments << QStringLiteral("--profile") << settings.profileFile;
  }
  if (settings.reset) {
    arguments << QStringLiteral("--reset");
  }
  const QString beside =
      QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("usher-practice"));
  m_process.start(settings.program.isEmpty() ? beside : settings.program, arguments);
  while (!m_process.canReadLine()) {
    if (!m_process.waitForReadyRead(readyLimitMs)) {
      m_process.waitForFinished(1000);
      const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
      const bool wrongUse = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 2;
      return fail(wrongUse ? Failure::Kind::BadInput : Failure::Kind::Bug, QStringLiteral("practice"),
                  said.isEmpty() ? m_process.errorString() : said);
    }
  }
  return readReadyLine(m_process.readLine());
}

Result<void> PracticeProcess::readReadyLine(const QByteArray& line) {
  const QJsonObject ready = QJsonDocument::fromJson(line).object();
  const auto address = [&ready](const char* name) { return QUrl(ready.value(QLatin1String(name)).toString()); };
  m_cloud = {address("authority"), address("graph"), address("portal")};
  m_reader = address("reader");
  for (const QJsonValue& value : ready.value(QLatin1String("accounts")).toArray()) {
    const auto text = [&value](const char* name) { return value.toObject().value(QLatin1String(name)).toString(); };
    m_accounts.append({text("role"), text("upn"), text("password"), text("mfa")});
  }
  if (!m_cloud.isLoopback() || m_accounts.isEmpty()) {
    return fail(Failure::Kind::Bug, QStringLiteral("practice"), QStringLiteral("unexpected ready line"));
  }
  return {};
}

profile::ProductProfile PracticeProcess::practised(profile::ProductProfile real) const {
  real.cloud = m_cloud;
  real.vendor.supportEmail = QStringLiteral("onboarding@vendor.example");
  for (profile::Integration& integration : real.integrations) {
    integration.application.consentRedirects = {under(m_cloud.portal, QStringLiteral("/vendor/consented")),
                                                QUrl(QStringLiteral("http://localhost/usher-consent")),
                                                under(m_cloud.portal, QStringLiteral("/vendor/return"))};
  }
  return real;
}

}  // namespace usher::app
