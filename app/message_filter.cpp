// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/message_filter.h"

#include <QLoggingCategory>
#include <cstdio>

#include "http/redaction.h"

namespace usher::app {

namespace {

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  const QByteArray line = qFormatLogMessage(type, context, http::redacted(message)).toUtf8();
  std::fprintf(stderr, "%s\n", line.constData());
  std::fflush(stderr);
}

}  // namespace

void installMessageFilter() {
  QLoggingCategory::setFilterRules(QStringLiteral("qt.networkauth.*=false\nqt.webenginecontext*=false\n"));
  qInstallMessageHandler(writeLine);
}

}  // namespace usher::app
