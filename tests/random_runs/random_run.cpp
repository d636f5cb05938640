// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "random_run.h"

#include "flow/targets/assignments_target.h"
#include "flow/targets/owners_target.h"
#include "flow/targets/properties_target.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

RandomRun::RandomRun(quint32 seed, Disk disk) : m_disk(disk), m_random(seed) {
  begin(configured());
  m_weather = std::make_unique<Weather>(*m_practice, m_clock, m_random.generate());
  m_weather->account = u"global-admin"_s;
  m_weather->scopes = adminScopes;
  m_distance = std::make_unique<Distance>(*m_weather, m_clock, m_random.generate());
  const int kind = m_random.bounded(100);
  m_kind = kind < 75 ? assignmentKind : kind < 90 ? ownerKind : propertyKind;
  makeChanges();
  startAnew();
}

RandomRun::~RandomRun() {
  m_run.reset();
  m_target.reset();
  m_setUp.reset();
  m_microsoft.reset();
  m_graph.reset();
  m_patience.reset();
}

void RandomRun::startAnew() {
  m_run.reset();
  m_target.reset();
  m_setUp.reset();
  m_microsoft.reset();
  m_graph.reset();
  // Without a base there is no jitter, so that the same seed gives the same run.
  m_patience = std::make_unique<http::RetryingTransport>(*m_distance, m_clock, http::RetryPolicy{.base = 0ms});
  m_graphWire = m_patience.get();
  startAgain();
  m_setUp->setRole(flow::Role::Administrator);
  m_setUp->setOrganization(graph::Organization{.id = world().tenantId, .displayName = world().displayName});
  if (m_kind == assignmentKind) {
    m_target = std::make_unique<flow::AssignmentsTarget>(*m_graph, m_clock, vendorApp().id);
  } else if (m_kind == ownerKind) {
    m_target = std::make_unique<flow::OwnersTarget>(*m_graph, vendorApp().id);
  } else {
    m_target = std::make_unique<flow::PropertiesTarget>(*m_graph, vendorAppId());
  }
  m_run = std::make_unique<flow::Run>(*m_setUp);
  QObject::connect(m_run.get(), &flow::Run::progressed, m_run.get(), [this](int done, int total) {
    if (done < 0 || done > total || total > changes()) {
      note(u"progress says %1 of %2"_s.arg(done).arg(total));
    }
  });
}

void RandomRun::play() {
  m_weather->isCalm = false;
  if (const auto outcomes = ended(m_run->apply(*m_target, m_changes), randomDeed())) {
    check(*outcomes, m_changes);
  }
  checkClaims();
  while (dice(35)) {
    goesOn(randomDeed());
  }
  finishes();
  asksForTheRest();
  checkEnd();
  if (dice(30)) {
    takesBack();
  }
  m_mostAtOnce = m_distance->mostAtOnce();
}

void RandomRun::finishes() {
  m_weather->isCalm = true;
  m_clock.advance(2min);
  if (dice(50)) {
    startAnew();
  }
  goesOn(Deed::None);
  if (unfinished()) {
    note(u"in calm weather the run is not finished"_s);
  }
}

QList<flow::UndoLine> RandomRun::undoLines() {
  std::optional<Result<QList<flow::UndoLine>>> lines;
  QObject context;
  whenDone(flow::undoPlan(*m_setUp, {}, &context), &context,
           [&lines](const Result<QList<flow::UndoLine>>& result) { lines = result; });
  if (!passUntil([&lines] { return lines.has_value(); }) || !*lines) {
    note(u"in calm weather nothing can be planned"_s);
    return {};
  }
  for (const flow::UndoLine& line : **lines) {
    if (line.verdict == flow::UndoVerdict::Conflict || line.verdict == flow::UndoVerdict::NotUndoable) {
      note(u"cannot be taken back: %1 %2"_s.arg(line.made.targetId).arg(static_cast<int>(line.conflict)));
    }
  }
  return **lines;
}

void RandomRun::takesBack() {
  m_deeds.append(u"taken back"_s);
  const QSet<QString> byUsher = wordsDone(), before = tenant();
  m_writtenBefore = m_distance->written().size();
  m_clock.advance(1min);
  const QList<flow::Change> inverses = flow::inversesOf(undoLines());
  m_weather->isCalm = false;
  if (const auto outcomes = ended(m_run->takeBack(*m_target, inverses, flow::undoesEverything), randomDeed())) {
    check(*outcomes, inverses);
  }
  checkClaims();
  finishes();
  if (const auto rest = flow::inversesOf(undoLines()); !rest.isEmpty()) {
    const auto outcomes = ended(m_run->takeBack(*m_target, rest, flow::undoesEverything), Deed::None);
    if (!outcomes || !*outcomes) {
      note(u"in calm weather nothing can be taken back"_s);
    }
  }
  checkClaims();
  for (const QString& text : byUsher + before + m_first) {
    const bool wanted = (byUsher.contains(text) ? m_first : before).contains(text);
    if (tenant().contains(text) != wanted) {
      note(u"taken back, but not as before: "_s + text);
    }
  }
}

RandomRun::Deed RandomRun::randomDeed() {
  const int one = m_random.bounded(100);
  if (m_disk == Disk::FillsUp && one < 70) {
    return Deed::LoseDisk;
  }
  return one < 50   ? Deed::None
         : one < 60 ? Deed::Pause
         : one < 72 ? Deed::Stop
         : one < 84 ? Deed::Kill
                    : Deed::LoseDisk;
}

std::optional<RandomRun::Outcomes> RandomRun::ended(const Pending<QList<flow::ChangeOutcome>>& pending, Deed deed) {
  std::optional<Outcomes> outcomes;
  QObject context;
  whenDone(pending, &context, [&outcomes](const Outcomes& result) { outcomes = result; });
  int moments = m_random.bounded(30);
  const auto longest = m_clock.monotonic() + 12h;
  while (m_clock.monotonic() < longest) {
    for (int i = 0; i < 30; ++i) {
      QCoreApplication::processEvents();
      if (outcomes) {
        mendDisk();
        return outcomes;
      }
    }
    if (moments-- == 0) {
      act(deed);
      if (deed == Deed::Kill) {
        return {};
      }
    } else if (m_run->isPaused() && dice(5)) {
      m_run->goOn();
    }
    const auto due = m_clock.nextDue();
    m_clock.advance(due.count() > 0 ? due : 1s);
  }
  note(u"the run has no end"_s);
  return {};
}

void RandomRun::act(Deed deed) {
  switch (deed) {
    case Deed::None:
      return;
    case Deed::Pause:
      m_deeds.append(u"paused"_s);
      return m_run->pause();
    case Deed::Stop:
      m_deeds.append(u"stopped"_s);
      return m_run->stop();
    case Deed::Kill:
      m_deeds.append(u"killed"_s);
      return startAnew();
    case Deed::LoseDisk:
      if (m_disk == Disk::FillsUp) {
        m_deeds.append(u"disk full"_s);
        m_fullDisk.emplace(m_folder.path());
      } else {
        m_deeds.append(u"disk broken"_s);
        m_brokenDisk.emplace();
      }
  }
}

void RandomRun::mendDisk() {
  m_brokenDisk.reset();
  m_fullDisk.reset();
}

std::optional<QString> RandomRun::unfinished() {
  const auto run = m_run->unfinished(m_kind);
  if (!run) {
    note(u"the journal cannot be read: "_s + kindName(run.error().kind));
    return {};
  }
  return *run ? std::optional((*run)->id) : std::nullopt;
}

void RandomRun::goesOn(Deed deed) {
  const auto run = unfinished();
  if (!run) {
    return;
  }
  m_deeds.append(m_weather->isCalm ? u"went on in calm weather"_s : u"went on in bad weather"_s);
  const QSet<QString> done = journalled(&countsAsDone, *run);
  const qsizetype before = m_distance->written().size();
  // What was sent and is not so when it is read again is planned again.
  m_writtenBefore = before;
  const auto outcomes = ended(m_run->resume(*m_target, *run), deed);
  checkNotSentAgain(done, before);
  checkClaims();
  if (!outcomes) {
    return;
  }
  if (!*outcomes) {
    return stopped(outcomes->error());
  }
  for (const flow::ChangeOutcome& outcome : **outcomes) {
    checkChange(outcome);
  }
}

void RandomRun::asksForTheRest() {
  QList<flow::Change> rest;
  for (const flow::Change& change : std::as_const(m_changes)) {
    if (!isSo(change)) {
      rest.append(change);
    }
  }
  const auto outcomes = ended(m_run->apply(*m_target, rest), Deed::None);
  if (!outcomes || !*outcomes) {
    return note(u"in calm weather nothing can be sent"_s);
  }
  for (const flow::ChangeOutcome& outcome : **outcomes) {
    if (countsAsDone(outcome.state) == m_impossible.contains(outcome.change.targetId)) {
      note(u"in calm weather %1 is %2"_s.arg(word(outcome.change), stateName(outcome.state)));
    }
  }
}

}  // namespace usher::test
