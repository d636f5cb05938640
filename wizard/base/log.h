// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>
#include <chrono>

#include "base/failure.h"

namespace usher {

/// Log categories, one per module.
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logSignIn)
Q_DECLARE_LOGGING_CATEGORY(logVault)
Q_DECLARE_LOGGING_CATEGORY(logState)
Q_DECLARE_LOGGING_CATEGORY(logFlow)
Q_DECLARE_LOGGING_CATEGORY(logApp)

/// Words that stand in the program. Only the compiler can make one, so nothing that was read or received ever is.
class LogWord {
 public:
  consteval LogWord(const char* text) : m_text(text) {}  // NOLINT: literals are to convert by themselves.
  const char* text() const { return m_text; }

 private:
  const char* m_text;
};

/// One line of the log, written when the object goes away. It takes fields of kinds that can hold neither a secret nor
/// a person, and no other text: what does not look like its kind is written as "?".
class LogLine final {
 public:
  LogLine(QtMsgType type, const QLoggingCategory& category, LogWord event);
  LogLine(const LogLine&) = delete;
  LogLine& operator=(const LogLine&) = delete;
  ~LogLine();

  LogLine& word(LogWord name, LogWord value);
  LogLine& number(LogWord name, qint64 value);
  LogLine& duration(std::chrono::milliseconds value);
  /// GET, POST and so on.
  LogLine& method(const QByteArray& method);
  LogLine& host(const QUrl& url);
  /// Without ids, names and the query (loggedPath).
  LogLine& path(const QUrl& url);
  /// A GUID, as Graph and Entra number requests.
  LogLine& requestId(const QString& id);
  /// A code for machines: letters, digits, "_" and "-", at most 64.
  LogLine& code(const QString& code);
  /// Kind, code, HTTP status and request id; never its detail.
  LogLine& failure(const Failure& failure);

 private:
  LogLine& field(const char* name, const QString& value);

  QtMsgType m_type;
  const QLoggingCategory& m_category;
  QString m_text;
};

/// `code` if it is a code for machines, else "?"; empty stays empty.
QString loggedCode(const QString& code);
/// `id` if it is a GUID, else "?"; empty stays empty.
QString loggedRequestId(const QString& id);

}  // namespace usher
