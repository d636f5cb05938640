// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "journey/tenant.h"

namespace usher::test {

/// How a command ended.
struct Ended {
  int code = -1;  ///< -1: it did not end by itself.
  QByteArray out, err;

  QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
  QJsonObject counts() const { return json().value(QLatin1String("counts")).toObject(); }
  QString run() const { return json().value(QLatin1String("run")).toString(); }
  /// The changes of that kind, by name: "result", or "result code".
  QMap<QString, QString> results(const QString& kind) const;
};

/// A process of the program, without a display and with a home of its own below the test's folder.
class UsherProcess {
 public:
  explicit UsherProcess(const QString& folder);
  ~UsherProcess();

  QProcess& process() { return m_process; }
  void start(const QStringList& arguments, const QByteArray& input = {});
  Ended ended(std::chrono::milliseconds longest = std::chrono::seconds(100));

 private:
  QProcess m_process;
};

/// A practice tenant in which Contreli is set up, a profile file that points there, and a token of its administrator.
class CommandTest : public testing::Test {
 protected:
  bool begin(const QString& scenarios = QStringLiteral("already-configured"));

  QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
  QString profileFile() const { return m_folder.filePath(QStringLiteral("contreli.json")); }
  /// Writes a plan with these sections and gives its file.
  QString plan(const QJsonObject& sections);
  QString file(const QString& name, const QByteArray& content);
  /// A plan that assigns these people.
  QString assigning(const QStringList& users, const QString& mode = QStringLiteral("add"));

  /// "--profile", "--data-dir" and what else is said.
  QStringList common(QStringList arguments) const;
  Ended usher(const QStringList& arguments, const QByteArray& input = {});
  /// The same with the administrator's token on standard input, "--json", and "--yes" where it is taken.
  Ended asAdministrator(QStringList arguments);

  QStringList assigned() { return m_tenant.now().assignedIds(appId()); }
  bool isAssigned(const QString& userName);
  QString idOf(const QString& userName) { return m_tenant.now().userId(userName); }
  static QString appId() { return QStringLiteral("00000000-0000-0000-0000-00000000c002"); }

  QTemporaryDir m_folder;
  Tenant m_tenant;
  QByteArray m_token;
};

}  // namespace usher::test
