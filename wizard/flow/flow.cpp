// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/flow.h"

#include <map>

#include "flow/remembered_sign_in.h"
#include "flow/standing.h"
#include "flow/steps/step_factory.h"

namespace usher::flow {

struct Flow::Private {
  SetUp& setUp;
  StepMaker makeStep;
  QList<StepId> order;
  StepId current = StepId::Welcome;
  std::map<StepId, std::unique_ptr<Step>> steps;
  bool isStarted = false;
  bool hasResumed = false;
  QList<StepId> leftAt = {};  ///< Where the order was left for a step beside it, and that for another.

  StepId at(qsizetype distance) const { return order.value(order.indexOf(current) + distance, current); }
};

Flow::Flow(SetUp& setUp, QObject* parent)
    : Flow(
          setUp, [&setUp](StepId id) { return makeStep(id, setUp); }, parent) {}

Flow::Flow(SetUp& setUp, const StepMaker& makeStep, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(Private{setUp, makeStep, {}, StepId::Welcome, {}})) {
  const auto& flow = setUp.parts().integration.flow;
  d->order = stepsFor(flow, setUp.role());
  // All of them live as long as the flow: what a person chose before changing the role is still there afterwards.
  for (const StepId id : stepsFor(flow, Role::Administrator)) {
    add(id);
  }
  d->current = d->order.value(0, StepId::Welcome);
  const auto earlier = rememberedSignIn(setUp);
  if (earlier && !earlier->account.objectId.isEmpty() && d->order.contains(StepId::SignIn)) {
    d->current = StepId::SignIn;
  }
  connect(&setUp, &SetUp::roleChanged, this, [this] { reorder(); });
}

Flow::~Flow() = default;

void Flow::start() {
  if (!d->isStarted) {
    d->isStarted = true;
    step(d->current).enter();
  }
}

void Flow::add(StepId id) {
  if (d->steps.count(id) > 0) {
    return;
  }
  auto step = d->makeStep(id);
  connect(step.get(), &Step::completed, this, [this, id] {
    if (d->current == id && !isAside()) {
      goOn();
    }
  });
  connect(step.get(), &Step::asideWanted, this, &Flow::goAside);
  d->steps.emplace(id, std::move(step));
}

void Flow::startAt(StepId aside) {
  if (!d->isStarted) {
    add(aside);
    d->current = aside;
  }
}

void Flow::goAside(StepId aside, const QString& about) {
  if (aside == d->current) {
    return;
  }
  add(aside);
  // Whoever goes to and fro between two of them goes back out of both.
  const qsizetype before = d->leftAt.indexOf(aside);
  if (before >= 0) {
    d->leftAt.resize(before);
  } else {
    d->leftAt.append(d->current);
  }
  step(aside).lookAt(about);
  moveTo(aside);
}

bool Flow::isAside() const {
  return !d->order.contains(d->current);
}

void Flow::reorder() {
  const bool wasAside = isAside();
  d->order = stepsFor(d->setUp.parts().integration.flow, d->setUp.role());
  if (!d->order.contains(d->current) && !wasAside) {
    moveTo(d->order.value(0, StepId::Welcome));
  }
  Q_EMIT orderChanged();
}

QList<StepId> Flow::order() const {
  return d->order;
}
StepId Flow::current() const {
  return d->current;
}
Step& Flow::step(StepId id) const {
  return *d->steps.at(id);
}

std::optional<StepId> Flow::next() const {
  if (isAside()) {
    return {};
  }
  return d->at(1) == d->current ? std::nullopt : std::optional(d->at(1));
}

std::optional<StepId> Flow::previous() const {
  if (isAside()) {
    const auto to = d->leftAt.isEmpty() ? std::nullopt : std::optional(d->leftAt.last());
    return to && (d->order.contains(*to) || isBesideTheOrder(*to)) ? to : std::nullopt;
  }
  // value() of a negative index is its default, the current step.
  return d->at(-1) == d->current ? std::nullopt : std::optional(d->at(-1));
}

void Flow::goNext() {
  const auto to = next();
  if (to && step(d->current).canContinue()) {
    moveTo(*to);
  }
}

void Flow::goBack() {
  if (const auto to = previous()) {
    if (isAside()) {
      d->leftAt.removeLast();
    }
    moveTo(*to);
  }
}

void Flow::goTo(StepId id) {
  if (id != d->current && canVisit(id)) {
    moveTo(id);
  }
}

void Flow::goOn() {
  // After the first sign-in of this start, go on where an earlier one stopped.
  if (d->current == StepId::SignIn && !d->hasResumed) {
    d->hasResumed = true;
    moveTo(resumePoint());
    return;
  }
  if (const auto to = next()) {
    moveTo(*to);
  }
}

void Flow::moveTo(StepId id) {
  if (id == d->current) {
    return;
  }
  step(d->current).cancel();
  d->current = id;
  if (!isAside()) {
    d->leftAt.clear();
  }
  Q_EMIT currentChanged();
  step(id).enter();
}

bool Flow::canVisit(StepId id) const {
  if (!d->order.contains(id)) {
    return false;
  }
  const bool needsNobody = id == StepId::Welcome || id == StepId::SignIn || !d->order.contains(StepId::SignIn);
  return needsNobody || step(StepId::SignIn).mark() == Mark::Done;
}

StepId Flow::resumePoint() const {
  if (d->order.contains(StepId::SignIn) && step(StepId::SignIn).mark() != Mark::Done) {
    return StepId::SignIn;
  }
  return resumePointOf(d->order, d->setUp.knownFacts());
}

}  // namespace usher::flow
