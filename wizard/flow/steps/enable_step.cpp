// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/enable_step.h"

#include "flow/set_up.h"

namespace usher::flow {

struct EnableStep::Private {
  SetUp& setUp;
  QDateTime opened;
};

EnableStep::EnableStep() = default;
EnableStep::~EnableStep() = default;

EnableStep::EnableStep(SetUp& setUp, QObject* parent) : Step(parent), d(new Private{setUp, setUp.parts().clock.now()}) {
  m_view.integrationName = setUp.parts().integration.name;
  m_view.vendorName = setUp.parts().profile.vendor.name;
  connect(&setUp, &SetUp::factsChanged, this, &EnableStep::show);
  show();
}

void EnableStep::show() {
  m_view.standing = integrationStanding({}, d->setUp.fact(facts::consent));
  Q_EMIT viewChanged();
}

void EnableStep::enable() {
  show();
}

void EnableStep::done() {
  Q_EMIT completed();
}

void EnableStep::enter() {
  show();
}

void EnableStep::cancel() {}

void EnableStep::retry() {
  show();
}

Mark EnableStep::mark() const {
  return m_view.standing.isEnabled ? Mark::Done : Mark::NotYet;
}

}  // namespace usher::flow
