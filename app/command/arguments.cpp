// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/arguments.h"

#include <QCommandLineParser>

#include "app/command_line.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Failure> wrongCommand(const QString& sentence) {
  return fail(Failure::Kind::BadInput, u"usage"_s, sentence);
}

struct VerbRow {
  Verb verb;
  QString name, argument;  ///< The argument's name; empty: it takes none.
  bool changesTenant = false;
};

const QList<VerbRow>& verbs() {
  static const QList<VerbRow> rows{
      {Verb::Plan, u"plan"_s, u"PLAN.json"_s},     {Verb::Apply, u"apply"_s, u"PLAN.json"_s, true},
      {Verb::Verify, u"verify"_s, u"PLAN.json"_s}, {Verb::Undo, u"undo"_s, u"RUN_ID"_s, true},
      {Verb::History, u"history"_s, {}},           {Verb::Resolve, u"resolve"_s, u"FILE"_s},
  };
  return rows;
}

void declareCommandOptions(QCommandLineParser& parser) {
  parser.addOptions({
      {u"profile"_s, {}, u"ID|FILE"_s},
      {u"demo"_s, {}},
      {u"scenario"_s, {}, u"A,B"_s},
      {u"access-token-stdin"_s, {}},
      {u"data-dir"_s, {}, u"DIR"_s},
      {u"quiet"_s, {}},
      {u"yes"_s, {}},
      {u"json"_s, {}},
      {u"help"_s, {}},
  });
}

const VerbRow* verbNamed(const QString& name) {
  for (const VerbRow& row : verbs()) {
    if (row.name == name) {
      return &row;
    }
  }
  return nullptr;
}

std::optional<QString> problemWith(const QCommandLineParser& parser, const VerbRow& row) {
  const qsizetype given = parser.positionalArguments().size() - 1, taken = row.argument.isEmpty() ? 0 : 1;
  if (given < taken) {
    return u"usher %1 needs %2."_s.arg(row.name, row.argument);
  }
  if (given > taken) {
    return u"\"%1\" is too much for usher %2."_s.arg(parser.positionalArguments().at(taken + 1), row.name);
  }
  if (parser.isSet(u"yes"_s) && !row.changesTenant) {
    return u"usher %1 changes nothing and takes no --yes."_s.arg(row.name);
  }
  for (const QString& name : {u"profile"_s, u"data-dir"_s}) {
    if (parser.isSet(name) && parser.value(name).isEmpty()) {
      return u"--%1 needs a value."_s.arg(name);
    }
  }
  if (parser.isSet(u"scenario"_s) && !parser.isSet(u"demo"_s)) {
    return u"--scenario works only together with --demo."_s;
  }
  for (const QString& scenario : parser.value(u"scenario"_s).split(u',', Qt::SkipEmptyParts)) {
    if (!isScenario(scenario.trimmed())) {
      return u"--scenario does not know \"%1\"."_s.arg(scenario.trimmed());
    }
  }
  const bool hasToken = parser.isSet(u"access-token-stdin"_s);
  if (hasToken && row.changesTenant && !parser.isSet(u"yes"_s)) {
    return u"With --access-token-stdin nobody can be asked: usher %1 needs --yes then."_s.arg(row.name);
  }
  if (hasToken && row.verb == Verb::Resolve && parser.positionalArguments().at(1) == u"-"_s) {
    return u"Standard input cannot hold both the token and the list."_s;
  }
  return {};
}

}  // namespace

std::optional<Verb> verbIn(const QStringList& arguments) {
  QCommandLineParser parser;
  declareCommandOptions(parser);
  // Options of the window do not hide a command behind them.
  parser.addOptions({{u"tour"_s, {}, u"DIR"_s},
                     {u"role"_s, {}, u"R"_s},
                     {u"language"_s, {}, u"xx"_s},
                     {u"appearance"_s, {}, u"A"_s},
                     {u"version"_s, {}}});
  parser.parse(QStringList{u"usher"_s} + arguments);
  const QStringList positional = parser.positionalArguments();
  const VerbRow* row = positional.isEmpty() ? nullptr : verbNamed(positional.first());
  return row ? std::optional(row->verb) : std::nullopt;
}

Result<CommandOptions> readCommand(const QStringList& arguments) {
  QCommandLineParser parser;
  declareCommandOptions(parser);
  // The parser drops the first entry as the program's name.
  if (!parser.parse(QStringList{u"usher"_s} + arguments)) {
    return wrongCommand(parser.errorText());
  }
  const VerbRow* row = verbNamed(parser.positionalArguments().value(0));
  if (!row) {
    return wrongCommand(u"\"%1\" is no command of usher."_s.arg(parser.positionalArguments().value(0)));
  }
  CommandOptions options;
  options.verb = row->verb;
  options.showHelp = parser.isSet(u"help"_s);
  if (options.showHelp) {
    return options;
  }
  if (const auto problem = problemWith(parser, *row)) {
    return wrongCommand(*problem);
  }
  options.argument = parser.positionalArguments().value(1);
  options.profile = parser.value(u"profile"_s);
  options.demo = parser.isSet(u"demo"_s);
  options.scenarios = parser.value(u"scenario"_s);
  options.hasTokenOnInput = parser.isSet(u"access-token-stdin"_s);
  options.dataDir = parser.value(u"data-dir"_s);
  options.isQuiet = parser.isSet(u"quiet"_s);
  options.isSure = parser.isSet(u"yes"_s);
  options.asJson = parser.isSet(u"json"_s);
  return options;
}

QString commandHelp() {
  return u"usher plan  PLAN.json [--json]          shows the difference, changes nothing\n"
         "usher apply PLAN.json [--yes] [--json]  makes it so; a second time it changes nothing\n"
         "usher verify PLAN.json [--json]         0 as planned, 4 differs, 1 could not read\n"
         "usher undo RUN_ID [--yes] [--json]      takes back what that run changed\n"
         "usher history [--json]                  the runs so far, newest first\n"
         "usher resolve FILE [--json]             which people a pasted list means; - is standard input\n"
         "\n"
         "  --profile ID|FILE     the product profile; otherwise the one that the plan or the run names\n"
         "  --demo                in the pretended organisation on this computer\n"
         "  --scenario A,B        with --demo: as for the window\n"
         "  --access-token-stdin  an access token for Microsoft Graph comes on standard input; otherwise the sign-in\n"
         "                        that the window kept on this computer is taken\n"
         "  --data-dir DIR        where Usher keeps its progress\n"
         "  --yes                 do not ask\n"
         "  --quiet               no progress\n"
         "  --json                for programs\n"
         "\n"
         "Exit codes: 0 done, 1 failed, 2 wrong usage, plan or profile, 3 needs a sign-in, 4 partly done, stopped,\n"
         "different from the plan, or an earlier run is not finished.\n"_s;
}

}  // namespace usher::app
