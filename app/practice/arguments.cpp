// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/arguments.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace usher::practice {

namespace {

constexpr int lastFirstPort = 65532;

QList<QCommandLineOption> practiceOptions() {
  return {{u"world"_s, u"Folder in which the practice organisations are kept."_s, u"DIR"_s},
          {u"scenario"_s,
           u"no-admin-role, declines, replication-lag=90s, throttled, no-p1, conditional-access, portal-restricted, "
           "large=100000, guest, already-configured, user-grants, quota=3000/150 (writes/seconds) or quota=off, "
           "latency=50ms, conflicts=off or conflicts=SEED, faults=SEED, fault=NAME."_s,
           u"A,B"_s},
          {u"port"_s, u"First of four ports on 127.0.0.1; without it the system chooses."_s, u"N"_s},
          {u"reset"_s, u"Begin with fresh organisations."_s},
          {u"profile"_s, u"Product profile whose applications exist; may be repeated. Without it the shipped ones."_s,
           u"FILE"_s},
          {QStringList{u"h"_s, u"help"_s}, u"Show this text."_s}};
}

tl::unexpected<QString> wrongArgument(const QString& message) {
  return tl::unexpected<QString>(message);
}

}  // namespace

tl::expected<Arguments, QString> parseArguments(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.addOptions(practiceOptions());
  if (!parser.parse(QStringList{u"usher-practice"_s} + arguments)) {
    return wrongArgument(parser.errorText());
  }
  Arguments wanted;
  wanted.help = parser.isSet(u"help"_s);
  wanted.reset = parser.isSet(u"reset"_s);
  wanted.worldFolder = parser.value(u"world"_s);
  wanted.profiles = parser.values(u"profile"_s);
  if (wanted.help) {
    return wanted;
  }
  if (!parser.positionalArguments().isEmpty()) {
    return wrongArgument(u"Unexpected argument \"%1\"."_s.arg(parser.positionalArguments().constFirst()));
  }
  if (wanted.worldFolder.isEmpty()) {
    return wrongArgument(u"--world DIR is missing."_s);
  }
  if (parser.isSet(u"port"_s)) {
    bool good = false;
    const int port = parser.value(u"port"_s).toInt(&good);
    if (!good || port < 1 || port > lastFirstPort) {
      return wrongArgument(
          u"--port takes a number from 1 to %1, not \"%2\"."_s.arg(lastFirstPort).arg(parser.value(u"port"_s)));
    }
    wanted.port = static_cast<quint16>(port);
  }
  QString wrong;
  const auto scenario = demo::Scenario::parse(parser.values(u"scenario"_s).join(u','), &wrong);
  if (!scenario) {
    return wrongArgument(u"Unknown scenario \"%1\"."_s.arg(wrong));
  }
  wanted.scenario = *scenario;
  return wanted;
}

QString usage() {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      u"Practice organisations for Usher: Microsoft's sign-in pages and the part of Graph that Usher calls, on "
      "127.0.0.1. Prints one line of JSON when it is ready; ends on SIGTERM or when its standard input closes."_s);
  parser.addOptions(practiceOptions());
  return parser.helpText();
}

}  // namespace usher::practice
