// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include "support/practice_visitor.h"

namespace usher::test {

/// The real program usher-practice, ended when this goes away.
class PracticeProcess {
 public:
  ~PracticeProcess();

  /// Starts it with `arguments` and waits for its line. False when it ended before.
  bool start(const QStringList& arguments);
  /// Runs it to its end with `arguments`.
  void run(const QStringList& arguments);

  QProcess& process() { return m_process; }
  const QJsonObject& line() const { return m_line; }
  QByteArray rawLine() const { return m_rawLine; }
  QUrl origin(const QString& name) const;
  PracticePerson person(const QString& role) const;
  /// Somebody of the organisation with that domain.
  PracticePerson person(const QString& role, const QString& domain) const;
  /// What the line tells of that organisation.
  QJsonObject organisation(const QString& domain) const;
  QByteArray complaint() { return m_process.readAllStandardError(); }

 private:
  QProcess m_process;
  QByteArray m_rawLine;
  QJsonObject m_line;
};

}  // namespace usher::test
