// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
//
// hardened_child [soft] hold|crash|log|claim [DIR]
//   reads a line, a secret, from standard input and then
//   hold: says "ready" and waits for another line
//   crash: says "ready" and dies of SIGSEGV
//   log: tries to log the secret and much more, and says "done"
//   claim: claims DIR as the one Usher that uses it, says "won" or "raised" or "failed", and waits for another line
// "soft": without hardening, to see what a test would find then.
#include <QCoreApplication>
#include <QLoggingCategory>
#include <csignal>
#include <cstdio>

#include "app/hardening.h"
#include "app/message_filter.h"
#include "app/single_instance.h"
#include "base/log.h"
#include "base/secret.h"

namespace {

using namespace usher;
using namespace Qt::Literals::StringLiterals;

void say(const char* line) {
  std::puts(line);
  std::fflush(stdout);
}

QByteArray readLine() {
  QByteArray line;
  for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) {
    line.append(static_cast<char>(c));
  }
  return line;
}

void logMuch(const Secret& secret) {
  for (int i = 0; i < 5000; ++i) {
    LogLine(QtWarningMsg, logApp(), "a line of the log").number("number", i);
  }
  const QString text = QString::fromLatin1(secret.reveal());
  qCWarning(logApp) << secret;
  qCWarning(logApp, "GET /cb?code=%s&state=%s", qUtf8Printable(text), qUtf8Printable(text));
  qWarning("Authorization: Bearer %s", qUtf8Printable(text));
  qWarning(R"({"refresh_token":"%s"})", qUtf8Printable(text));
  qCWarning(QLoggingCategory("qt.networkauth.replyhandler"), "%s", qUtf8Printable(text));
}

int claim(const QString& folder) {
  app::SingleInstance instance(folder);
  const auto claimed = instance.claim();
  say(!claimed ? "failed" : *claimed == app::SingleInstance::Outcome::RaisedOther ? "raised" : "won");
  // The winner answers those who come later.
  QObject::connect(&instance, &app::SingleInstance::raiseRequested, qApp, [] { say("asked"); });
  if (!claimed || *claimed == app::SingleInstance::Outcome::RaisedOther) {
    return 0;
  }
  return QCoreApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  const bool isSoft = argc > 1 && qstrcmp(argv[1], "soft") == 0;
  if (!isSoft) {
    argc = app::harden(argc, argv);
  }
  app::installMessageFilter();
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments().mid(isSoft ? 2 : 1);
  const QString verb = arguments.value(0);
  if (verb == u"claim"_s) {
    return claim(arguments.value(1));
  }
  const Secret secret(readLine());
  if (verb == u"log"_s) {
    logMuch(secret);
    say("done");
    return 0;
  }
  say("ready");
  if (verb == u"crash"_s) {
    std::raise(SIGSEGV);
  }
  readLine();
  return 0;
}
