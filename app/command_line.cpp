// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace usher::app {

namespace {

tl::unexpected<Failure> wrongUsage(const QString& sentence) {
  return fail(Failure::Kind::BadInput, QStringLiteral("usage"), sentence);
}

void declareOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {QStringLiteral("profile"), QString(), QStringLiteral("ID|FILE")},
      {QStringLiteral("demo"), QString()},
      {QStringLiteral("scenario"), QString(), QStringLiteral("A,B")},
      {QStringLiteral("tour"), QString(), QStringLiteral("DIR")},
      {QStringLiteral("role"), QString(), QStringLiteral("admin|owner")},
      {QStringLiteral("data-dir"), QString(), QStringLiteral("DIR")},
      {QStringLiteral("language"), QString(), QStringLiteral("xx")},
      {QStringLiteral("appearance"), QString(), QStringLiteral("light|dark")},
      {QStringLiteral("version"), QString()},
      {QStringLiteral("help"), QString()},
  });
}

Result<Options> checked(const QCommandLineParser& parser) {
  Options options;
  options.showHelp = parser.isSet(QStringLiteral("help"));
  options.showVersion = parser.isSet(QStringLiteral("version"));
  options.profile = parser.value(QStringLiteral("profile"));
  options.demo = parser.isSet(QStringLiteral("demo"));
  options.scenarios = parser.value(QStringLiteral("scenario"));
  options.tour = parser.value(QStringLiteral("tour"));
  options.dataDir = parser.value(QStringLiteral("data-dir"));
  options.language = parser.value(QStringLiteral("language"));
  options.appearance = parser.value(QStringLiteral("appearance"));
  for (const QString& name : {QStringLiteral("profile"), QStringLiteral("tour"), QStringLiteral("data-dir")}) {
    if (parser.isSet(name) && parser.value(name).isEmpty()) {
      return wrongUsage(QStringLiteral("--%1 needs a value.").arg(name));
    }
  }
  if (!options.scenarios.isEmpty() && !options.demo) {
    return wrongUsage(QStringLiteral("--scenario works only together with --demo."));
  }
  for (const QString& scenario : options.scenarios.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    if (!isScenario(scenario.trimmed())) {
      return wrongUsage(QStringLiteral("--scenario does not know \"%1\".").arg(scenario.trimmed()));
    }
  }
  if (!options.tour.isEmpty() && !options.demo) {
    return wrongUsage(QStringLiteral("--tour works only together with --demo."));
  }
  const QString role = parser.value(QStringLiteral("role"));
  if (role == QStringLiteral("admin")) {
    options.role = flow::Role::Administrator;
  } else if (role == QStringLiteral("owner")) {
    options.role = flow::Role::Owner;
  } else if (parser.isSet(QStringLiteral("role"))) {
    return wrongUsage(QStringLiteral("--role is admin or owner, not \"%1\".").arg(role));
  }
  if (parser.isSet(QStringLiteral("appearance")) && options.appearance != QStringLiteral("light") &&
      options.appearance != QStringLiteral("dark")) {
    return wrongUsage(QStringLiteral("--appearance is light or dark, not \"%1\".").arg(options.appearance));
  }
  static const QStringList languages{QStringLiteral("en"), QStringLiteral("de")};
  if (parser.isSet(QStringLiteral("language")) && !languages.contains(options.language)) {
    return wrongUsage(
        QStringLiteral("--language is %1, not \"%2\".").arg(languages.join(QStringLiteral(" or ")), options.language));
  }
  return options;
}

}  // namespace

Result<Options> readCommandLine(const QStringList& arguments) {
  QCommandLineParser parser;
  declareOptions(parser);
  // The parser drops the first entry as the program's name.
  if (!parser.parse(QStringList{QStringLiteral("usher")} + arguments)) {
    return wrongUsage(parser.errorText());
  }
  if (!parser.positionalArguments().isEmpty()) {
    return wrongUsage(
        QStringLiteral("\"%1\" is not an option of usher.").arg(parser.positionalArguments().constFirst()));
  }
  return checked(parser);
}

bool isScenario(const QString& name) {
  static const QRegularExpression known(QStringLiteral(
      "^(no-admin-role|declines|throttled|no-p1|conditional-access|portal-restricted|guest|"
      "already-configured|user-grants|replication-lag=[0-9]+s|large=[0-9]+|quota=off|quota=[0-9]+/[0-9]+|"
      "latency=[0-9]+ms|conflicts=off|conflicts=[0-9]+|faults=[0-9]+|fault=[a-z0-9-]+)$"));
  return known.match(name).hasMatch();
}

QString helpText() {
  return QStringLiteral(
      "usher [--profile ID|FILE] [--demo [--scenario A,B]] [--role admin|owner] [--data-dir DIR]\n"
      "      [--language en|de] [--appearance light|dark] [--version] [--help]\n"
      "usher --demo --tour DIR\n"
      "usher plan|apply|verify|undo|history|resolve ...   without a window; see: usher plan --help\n"
      "\n"
      "  --profile ID|FILE   the product profile: the id of an installed one, or a file\n"
      "  --demo              practise in a pretended organisation on this computer; nothing is sent to Microsoft\n"
      "  --scenario A,B      what is different in it: no-admin-role, declines, replication-lag=90s, throttled, no-p1,\n"
      "                      conditional-access, portal-restricted, large=N, guest, already-configured, user-grants,\n"
      "                      quota=WRITES/SECONDS, quota=off, latency=50ms, conflicts=off, conflicts=N, faults=N, "
      "fault=NAME\n"
      "  --tour DIR          walk through the whole journey and leave a picture of every page in DIR\n"
      "  --role admin|owner  who you are; otherwise the first page asks\n"
      "  --data-dir DIR      where Usher keeps its progress\n"
      "  --language en|de    the language of the window; otherwise the system's\n"
      "  --appearance light|dark\n"
      "  --version, --help\n"
      "\n"
      "Exit codes: 0 done, 1 failed, 2 wrong usage or profile, 3 needs a person, 4 partly done.\n");
}

}  // namespace usher::app
