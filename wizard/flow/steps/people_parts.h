// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/run.h"
#include "flow/set_up.h"
#include "flow/steps/directory_search.h"
#include "flow/steps/pace.h"
#include "flow/steps/people_step.h"

namespace usher::flow {

/// What a PeopleStep works with.
struct PeopleStep::Private {
  Private(SetUp& context, const QString& kind, const QString& fact, QObject* step)
      : setUp(context),
        changeKind(kind),
        factName(fact),
        run(context),
        search(context.parts().graph, context.parts().clock, nullptr),
        flight(step) {}

  SetUp& setUp;
  QString changeKind, factName;
  Run run;
  DirectorySearch search;
  Flight flight;
  std::optional<graph::EnterpriseApp> app;
  std::unique_ptr<ChangeTarget> target;
  std::unique_ptr<ChangeTarget> resumed;  ///< Of a run of changes of any kind.
  std::function<void()> again;            ///< What failed last, if it did.
  QList<ChangeOutcome> outcomes = {};
  Pace pace = {};
  QDateTime shownAt = {};     ///< When progress was shown last.
  bool wasStopped = false;    ///< The person stopped what is being sent.
  bool settlesFirst = false;  ///< What was sent and not read back is settled before anybody is asked to go on.

  QDateTime now() const { return setUp.parts().clock.now(); }
};

}  // namespace usher::flow
