// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/targets/whole_app_target.h"

#include <algorithm>

#include "graph/graph_client.h"

namespace usher::flow {

namespace {

bool isRemoval(const Change& change) {
  return change.action == QLatin1String("remove");
}

int rankOf(const Change& change) {
  const int kind = change.kind == QLatin1String("property") ? 0 : change.kind == QLatin1String("owner") ? 1 : 2;
  return kind * 2 + (isRemoval(change) ? 1 : 0);
}

template <typename T>
QList<T> withAnswers(QList<T> all, const QList<T>& answers, const QList<qsizetype>& places) {
  for (qsizetype i = 0; i < places.size() && i < answers.size(); ++i) {
    all[places[i]] = answers[i];
  }
  return all;
}

}  // namespace

/// Those of a list of changes that are one target's, and where they stand in it.
struct WholeAppTarget::Part {
  ChangeTarget* target = nullptr;
  QList<Change> changes;
  QList<qsizetype> places;
};

WholeAppTarget::WholeAppTarget(graph::GraphClient& client, Clock& clock, const graph::EnterpriseApp& app)
    : m_client(client),
      m_properties(client, app.appId),
      m_owners(client, app.id),
      m_assignments(client, clock, app.id) {}

QList<Change> WholeAppTarget::inOrder(QList<Change> changes) {
  std::stable_sort(changes.begin(), changes.end(),
                   [](const Change& a, const Change& b) { return rankOf(a) < rankOf(b); });
  return changes;
}

const ChangeTarget* WholeAppTarget::targetOf(const Change& change) const {
  if (change.kind == QLatin1String("property")) {
    return &m_properties;
  }
  if (change.kind == QLatin1String("owner")) {
    return &m_owners;
  }
  return change.kind == QLatin1String("assignment") ? &m_assignments : nullptr;
}

QList<ChangeTarget*> WholeAppTarget::targetsOf(const QList<Change>& changes) {
  QList<ChangeTarget*> targets;
  for (const Change& change : changes) {
    for (ChangeTarget* target : std::initializer_list<ChangeTarget*>{&m_properties, &m_owners, &m_assignments}) {
      if (targetOf(change) == target && !targets.contains(target)) {
        targets.append(target);
      }
    }
  }
  return targets;
}

WholeAppTarget::Part WholeAppTarget::partFor(ChangeTarget& target, const QList<Change>& changes) const {
  Part part{&target, {}, {}};
  for (qsizetype i = 0; i < changes.size(); ++i) {
    if (targetOf(changes[i]) == &target) {
      part.changes.append(changes[i]);
      part.places.append(i);
    }
  }
  return part;
}

Pending<QList<bool>> WholeAppTarget::isSo(const QList<Change>& changes) {
  auto all = ready<QList<bool>>(QList<bool>(changes.size(), false));
  for (ChangeTarget* target : std::initializer_list<ChangeTarget*>{&m_properties, &m_owners, &m_assignments}) {
    const Part part = partFor(*target, changes);
    if (part.changes.isEmpty()) {
      continue;
    }
    all = chained(all, &m_client, [part, client = &m_client](const QList<bool>& soFar) {
      return mapped(part.target->isSo(part.changes), client, [soFar, places = part.places](const QList<bool>& answers) {
        return withAnswers(soFar, answers, places);
      });
    });
  }
  return all;
}

Pending<QList<Result<void>>> WholeAppTarget::send(const QList<Change>& changes, std::function<void(int)> progress) {
  auto all = chained(m_alone, &m_client, [count = changes.size()] {
    return ready<Answers>(Answers(count, Result<void>(fail(Failure::Kind::Bug, QStringLiteral("kind")))));
  });
  for (ChangeTarget* target : targetsOf(changes)) {
    all = chained(all, &m_client, [this, part = partFor(*target, changes), progress](const Answers& soFar) {
      return sendPart(part, soFar, progress);
    });
    if (target != &m_assignments) {
      const Completion<void> alone;
      whenDone(all, &m_client, [alone](const Result<Answers>&) { alone.finish({}); });
      m_alone = alone.pending();
    }
  }
  return all;
}

Pending<QList<Result<void>>> WholeAppTarget::sendPart(const Part& all, Answers soFar,
                                                      const std::function<void(int)>& progress) {
  const bool isOfOwners = all.target == &m_owners;
  const Part part = isOfOwners && m_lacksOwner ? withoutRemovals(all, soFar) : all;
  const auto before = static_cast<int>(part.places.value(0));
  auto sent = part.target->send(part.changes, [progress, before](int done) { progress(before + done); });
  const Completion<Answers> out;
  out.onCancel(&m_client, [sent]() mutable { sent.cancel(); });
  whenDone(sent, &m_client, [this, out, part, soFar, isOfOwners](const Result<Answers>& answers) {
    if (out.isCancelled()) {
      return;
    }
    const Answers each = answers ? *answers : Answers(part.changes.size(), Result<void>(fail(answers.error())));
    for (qsizetype i = 0; isOfOwners && i < each.size(); ++i) {
      m_lacksOwner = m_lacksOwner || (!each[i] && !isRemoval(part.changes[i]));
    }
    out.finish(withAnswers(soFar, each, part.places));
  });
  return out.pending();
}

WholeAppTarget::Part WholeAppTarget::withoutRemovals(const Part& part, Answers& soFar) const {
  Part additions{part.target, {}, {}};
  for (qsizetype i = 0; i < part.changes.size(); ++i) {
    if (isRemoval(part.changes[i])) {
      soFar[part.places[i]] = fail(Failure::Kind::Cancelled);
    } else {
      additions.changes.append(part.changes[i]);
      additions.places.append(part.places[i]);
    }
  }
  return additions;
}

QString WholeAppTarget::requestIdOf(const Change& change) const {
  const ChangeTarget* target = targetOf(change);
  return target ? target->requestIdOf(change) : QString();
}

QJsonObject WholeAppTarget::madeBy(const Change& change) const {
  const ChangeTarget* target = targetOf(change);
  return target ? target->madeBy(change) : QJsonObject();
}

}  // namespace usher::flow
