// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/log.h"

#include <QRegularExpression>

#include "base/redaction.h"

using namespace Qt::Literals::StringLiterals;

namespace usher {

Q_LOGGING_CATEGORY(logHttp, "usher.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logSignIn, "usher.signin", QtWarningMsg)
Q_LOGGING_CATEGORY(logVault, "usher.vault", QtWarningMsg)
Q_LOGGING_CATEGORY(logState, "usher.state", QtWarningMsg)
Q_LOGGING_CATEGORY(logFlow, "usher.flow", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "usher.app", QtWarningMsg)

namespace {

QString onlyIf(const QRegularExpression& shape, const QString& text) {
  return text.isEmpty() || shape.match(text).hasMatch() ? text : u"?"_s;
}

}  // namespace

QString loggedCode(const QString& code) {
  // A token of that length is longer, or has a dot.
  static const QRegularExpression shape(uR"(^(?!eyJ)[A-Za-z0-9_-]{1,64}\z)"_s);
  return onlyIf(shape, code);
}

QString loggedRequestId(const QString& id) {
  static const QRegularExpression shape(uR"(^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z)"_s);
  return onlyIf(shape, id);
}

LogLine::LogLine(QtMsgType type, const QLoggingCategory& category, LogWord event)
    : m_type(type), m_category(category), m_text(QString::fromLatin1(event.text())) {}

LogLine::~LogLine() {
  if (!m_category.isEnabled(m_type)) {
    return;
  }
  const QMessageLogger logger(nullptr, 0, nullptr, m_category.categoryName());
  const QByteArray line = m_text.toUtf8();
  if (m_type == QtInfoMsg) {
    logger.info("%s", line.constData());
  } else {
    logger.warning("%s", line.constData());
  }
}

LogLine& LogLine::word(LogWord name, LogWord value) {
  return field(name.text(), QString::fromLatin1(value.text()));
}

LogLine& LogLine::number(LogWord name, qint64 value) {
  return field(name.text(), QString::number(value));
}

LogLine& LogLine::duration(std::chrono::milliseconds value) {
  return field("ms", QString::number(value.count()));
}

LogLine& LogLine::method(const QByteArray& method) {
  static const QRegularExpression shape(uR"(^[A-Z]{1,8}\z)"_s);
  return field("method", onlyIf(shape, QString::fromLatin1(method)));
}

LogLine& LogLine::host(const QUrl& url) {
  return field("host", url.host());
}

LogLine& LogLine::path(const QUrl& url) {
  return field("path", loggedPath(url));
}

LogLine& LogLine::requestId(const QString& id) {
  return field("request", loggedRequestId(id));
}

LogLine& LogLine::code(const QString& code) {
  return field("code", loggedCode(code));
}

LogLine& LogLine::failure(const Failure& failure) {
  field("kind", kindName(failure.kind));
  if (failure.httpStatus != 0) {
    field("status", QString::number(failure.httpStatus));
  }
  return code(failure.code).requestId(failure.requestId);
}

LogLine& LogLine::field(const char* name, const QString& value) {
  if (!value.isEmpty()) {
    m_text += u' ' + QString::fromLatin1(name) + u'=' + value;
  }
  return *this;
}

}  // namespace usher
