// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/message_filter.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>
#include <csignal>
#include <cstdio>

#include "base/redaction.h"

namespace usher::app {

namespace {

constexpr qsizetype mostLines = 300;
constexpr qsizetype longestLine = 400;

/// Of the process, as its message handler is.
struct RecentLines {
  QMutex mutex;
  QStringList lines;
};

RecentLines& recentLines() {
  static RecentLines recent;
  return recent;
}

bool isForStandardError(QtMsgType type) {
  return type != QtDebugMsg && type != QtInfoMsg;
}

void keepLine(const QMessageLogContext& context, const QString& text) {
  RecentLines& recent = recentLines();
  const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("HH:mm:ss.zzz"));
  const QMutexLocker lock(&recent.mutex);
  recent.lines.append(time + QLatin1Char(' ') + QString::fromLatin1(context.category) + QStringLiteral(": ") +
                      text.left(longestLine));
  if (recent.lines.size() > mostLines) {
    recent.lines.removeFirst();
  }
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  const QString text = redacted(message);
  keepLine(context, text);
  if (isForStandardError(type)) {
    const QByteArray line = qFormatLogMessage(type, context, text).toUtf8();
    std::fprintf(stderr, "%s\n", line.constData());
    std::fflush(stderr);
  }
}

}  // namespace

void installMessageFilter() {
  // Who reads stderr may go away; that must not end Usher.
  std::signal(SIGPIPE, SIG_IGN);
  QLoggingCategory::setFilterRules(
      QStringLiteral("usher.*.info=true\nqt.networkauth.*=false\nqt.webenginecontext*=false\n"));
  qInstallMessageHandler(writeLine);
}

QStringList recentLogLines() {
  RecentLines& recent = recentLines();
  const QMutexLocker lock(&recent.mutex);
  return recent.lines;
}

}  // namespace usher::app
