// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice_process.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include "profile/profile_loader.h"

namespace usher::app {

namespace {

constexpr int readyLimitMs = 20'000;

QUrl under(const QUrl& origin, const QString& path) {
  QUrl address = origin;
  address.setPath(path);
  return address;
}

QString textIn(const QJsonValue& object, const char* name) {
  return object[QLatin1String(name)].toString();
}

PracticeProcess::Organisation organisationIn(const QJsonValue& value) {
  PracticeProcess::Organisation organisation{textIn(value, "name"), textIn(value, "tenant"), textIn(value, "domain"),
                                             value[QLatin1String("partner")].toBool()};
  for (const QJsonValue& account : value[QLatin1String("accounts")].toArray()) {
    organisation.accounts.append({textIn(account, "role"), textIn(account, "upn"), textIn(account, "password"),
                                  textIn(account, "mfa"), organisation.name, organisation.tenant});
  }
  return organisation;
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
  // Ctrl-C in a terminal is for all of its programs; this one has to answer until what is in flight is settled.
  m_process.setChildProcessModifier([] { ::setsid(); });
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
  m_organisations.clear();
  for (const QJsonValue& value : ready.value(QLatin1String("organisations")).toArray()) {
    m_organisations.append(organisationIn(value));
  }
  if (!m_cloud.isLoopback() || accounts().isEmpty()) {
    return fail(Failure::Kind::Bug, QStringLiteral("practice"), QStringLiteral("unexpected ready line"));
  }
  return readCatalogue(ready.value(QLatin1String("catalogue")).toObject());
}

Result<void> PracticeProcess::readCatalogue(const QJsonObject& document) {
  if (document.isEmpty()) {
    return {};
  }
  auto catalogue =
      profile::readProfile(QJsonDocument(document).toJson(), QStringLiteral("practice catalogue"), {}, true);
  if (!catalogue) {
    return tl::unexpected(catalogue.error());
  }
  m_cataloguedProfile = catalogue->id;
  m_catalogue = std::move(catalogue->integrations);
  return {};
}

QUrl PracticeProcess::reader(const QString& tenant) const {
  QUrl address = m_reader;
  address.setQuery(QUrlQuery{{QStringLiteral("tenant"), tenant}});
  return address;
}

QList<PracticeProcess::Account> PracticeProcess::accounts() const {
  QList<Account> all;
  for (const Organisation& organisation : m_organisations) {
    all += organisation.accounts;
  }
  return all;
}

profile::ProductProfile PracticeProcess::practised(profile::ProductProfile real) const {
  real.cloud = m_cloud;
  real.vendor.supportEmail = QStringLiteral("onboarding@vendor.example");
  const bool managed = real.accounts == profile::Accounts::Managed;
  if (managed && real.id == m_cataloguedProfile) {
    real.integrations += m_catalogue;
  }
  // A link for somebody elsewhere ends at the sign-in of a managed vendor's console.
  const QString elsewhere = managed ? QStringLiteral("/vendor/login") : QStringLiteral("/vendor/return");
  for (profile::Integration& integration : real.integrations) {
    integration.application.consentRedirects = {under(m_cloud.portal, QStringLiteral("/vendor/consented")),
                                                QUrl(QStringLiteral("http://localhost/usher-consent")),
                                                under(m_cloud.portal, elsewhere)};
  }
  return real;
}

}  // namespace usher::app
