// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/plan_command.h"

#include "app/command/command_failure.h"
#include "app/command/given_file.h"
#include "app/launch.h"
#include "base/foreign_text.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString problemText(const flow::PlanProblem& problem) {
  using Kind = flow::PlanProblem::Kind;
  switch (problem.kind) {
    case Kind::UnknownPerson:
      return u"the organisation has no person \"%1\""_s;
    case Kind::AmbiguousPerson:
      return u"\"%1\" may mean %2"_s;
    case Kind::UnknownGroup:
      return u"the organisation has no security group \"%1\""_s;
    case Kind::AmbiguousGroup:
      return u"\"%1\" may mean %2; name its id"_s;
    case Kind::UnknownRole:
      return u"the app has no role \"%1\"; it has %2"_s;
    case Kind::PresentAndAbsent:
      return u"\"%1\" is a person in /owners/present"_s;
  }
  return {};
}

QString sentenceOf(const flow::PlanProblem& problem) {
  QStringList candidates;
  for (const QString& candidate : problem.candidates) {
    candidates.append(shownText(candidate));
  }
  QString text = problemText(problem);
  // In one go: what is foreign may hold a place marker.
  text = text.contains(u"%2"_s) ? text.arg(shownText(problem.input), candidates.join(u", "_s))
                                : text.arg(shownText(problem.input));
  return problem.place + u": "_s + text + u'.';
}

}  // namespace

Pending<int> PlanCommand::start() {
  if (const auto opened = open(); !opened) {
    return ready<int>(fail(opened.error()));
  }
  auto compared = chained(m_workplace.signIn(m_plan.tenant), this, [this] {
    return flow::planDifference(m_workplace.setUp(), m_plan, this, [this](int done, int total) {
      m_terminal.progress(u"Looking up people:"_s, done, total);
    });
  });
  const Completion<int> out;
  out.onCancel(this, [compared]() mutable { compared.cancel(); });
  whenDone(compared, this, [this, out](const Result<flow::PlanDifference>& difference) {
    if (difference) {
      detail::forward<int>(decide(*difference), this, out);
    } else {
      out.finish(fail(withPlace(difference.error())));
    }
  });
  return out.pending();
}

Result<void> PlanCommand::open() {
  if (m_options.verb == Verb::Apply) {
    if (const auto may = maySettle(); !may) {
      return may;
    }
  }
  const auto json = contentOf(m_options.argument, flow::largestPlan);
  if (!json) {
    return fail(json.error());
  }
  auto plan = flow::readPlan(*json);
  if (!plan) {
    return fail(withPlace(plan.error()));
  }
  m_plan = std::move(*plan);
  auto product = m_workplace.product(m_plan.profile);
  if (!product) {
    return fail(product.error());
  }
  if (const auto entered = m_workplace.enter(); !entered) {
    return entered;
  }
  if (const auto used = m_workplace.use(std::move(*product), m_plan.integration); !used) {
    return fail(withPlace(used.error()));
  }
  return {};
}

/// What begins with a place in the plan is named with the plan's file.
Failure PlanCommand::withPlace(Failure why) const {
  const bool hasPlace = why.detail.startsWith(u'/') || why.detail.startsWith(u"line "_s);
  if (why.kind == Failure::Kind::BadInput && hasPlace) {
    return commandFailure(why.kind, shownText(m_options.argument) + u": "_s + why.detail);
  }
  if (why.kind == Failure::Kind::NotFound && why.code != u"command"_s) {
    return commandFailure(Failure::Kind::NotFound,
                          u"The organisation does not have the app yet. Grant the permissions in the window first."_s);
  }
  return why;
}

Pending<int> PlanCommand::decide(const flow::PlanDifference& difference) {
  for (const flow::PlanProblem& problem : difference.problems) {
    m_terminal.say(shownText(m_options.argument) + u": "_s + sentenceOf(problem));
  }
  if (!difference.problems.isEmpty()) {
    return ready<int>(exitWrongUsage);
  }
  if (m_options.verb != Verb::Apply) {
    return shown(difference);
  }
  return settle({.app = difference.app,
                 .changes = difference.changes,
                 .unchanged = difference.unchanged,
                 .beside = difference.refused,
                 .isTakingAway = difference.isTakingAway});
}

Pending<int> PlanCommand::shown(const flow::PlanDifference& difference) {
  Report report;
  report.addPlanned(difference.changes);
  report.addOutcomes(difference.refused);
  report.addUnchanged(difference.unchanged);
  print(report);
  return ready<int>(m_options.verb == Verb::Verify && !difference.isEmpty() ? exitPartlyDone : exitDone);
}

}  // namespace usher::app
