// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/change_record.h"
#include "flow/targets/assignments_target.h"
#include "pages/failure_text.h"
#include "random_run.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

namespace {

QStringList idsOf(const QString& targetId, const QJsonObject& before) {
  const QString assignment = before[u"assignmentId"_s].toString();
  return assignment.isEmpty() ? QStringList{targetId} : QStringList{targetId, assignment};
}

}  // namespace

bool RandomRun::countsAsDone(ChangeState state) {
  return state == ChangeState::Done || state == ChangeState::Already;
}

QString RandomRun::stateName(ChangeState state) {
  switch (state) {
    case ChangeState::Planned:
      return u"planned"_s;
    case ChangeState::Sent:
      return u"sent"_s;
    case ChangeState::Accepted:
      return u"accepted"_s;
    case ChangeState::Done:
      return u"done"_s;
    case ChangeState::Already:
      return u"so already"_s;
    case ChangeState::Failed:
      return u"failed"_s;
    case ChangeState::Skipped:
      return u"skipped"_s;
  }
  return {};
}

void RandomRun::stopped(const Failure& why) {
  m_stops.append(kindName(why.kind) + u' ' + why.code);
  const pages::FailureText text = pages::describe(why);
  if (why.kind == Failure::Kind::Bug || text.headline.isEmpty() || text.advice.isEmpty()) {
    note(u"a stop without words: %1 %2 %3"_s.arg(kindName(why.kind), why.code, why.detail));
  }
}

void RandomRun::check(const Outcomes& outcomes, const QList<flow::Change>& asked) {
  if (!outcomes) {
    return stopped(outcomes.error());
  }
  if (outcomes->size() != asked.size()) {
    return note(u"%1 outcomes for %2 changes"_s.arg(outcomes->size()).arg(asked.size()));
  }
  for (qsizetype i = 0; i < asked.size(); ++i) {
    if (outcomes->at(i).change != asked[i]) {
      note(u"the outcome at %1 is another change's"_s.arg(i));
    }
    checkChange(outcomes->at(i));
  }
}

void RandomRun::checkChange(const flow::ChangeOutcome& outcome) {
  const bool isReally = isSo(outcome.change);
  if (countsAsDone(outcome.state) && !isReally) {
    note(u"%1 counts as %2, and is not so"_s.arg(word(outcome.change), stateName(outcome.state)));
  }
  if (outcome.state == ChangeState::Failed && !outcome.failure) {
    note(u"%1 failed without a reason"_s.arg(word(outcome.change)));
  }
  if (outcome.failure) {
    stopped(*outcome.failure);
  }
  m_doneUnawares += outcome.state == ChangeState::Failed && isReally ? 1 : 0;
}

void RandomRun::checkClaims() {
  QMap<QString, std::pair<flow::Change, ChangeState>> last;
  for (const state::RunRecord& run : journal()) {
    for (const state::ChangeRecord& one : run.changes) {
      last.insert(word(flow::changeOf(one)), {flow::changeOf(one), one.state});
    }
  }
  for (const auto& [change, state] : std::as_const(last)) {
    if (countsAsDone(state) && !isSo(change)) {
      note(u"the journal says of %1 that it is %2, and it is not so"_s.arg(word(change), stateName(state)));
    }
  }
  const QStringList written = m_distance->written().mid(m_writtenBefore);
  for (const QString& id : journalled([](ChangeState state) { return state == ChangeState::Planned; })) {
    if (written.contains(id)) {
      note(u"sent, and the journal does not know: "_s + id);
    }
  }
  QSet<QString> wanted, unwanted;
  for (const flow::Change& change : std::as_const(m_changes)) {
    (isAddition(change) ? wanted : unwanted).insert(word(change));
  }
  for (const QString& text : tenant() - m_first - wanted) {
    note(u"nobody asked for "_s + text);
  }
  for (const QString& text : m_first - tenant() - unwanted) {
    note(u"nobody took away "_s + text);
  }
}

QList<state::RunRecord> RandomRun::journal() {
  const auto runs = m_store->runs(m_setUp->key());
  if (!runs) {
    note(u"the journal cannot be read: "_s + kindName(runs.error().kind));
  }
  return runs.value_or(QList<state::RunRecord>());
}

QSet<QString> RandomRun::journalled(bool (*is)(ChangeState), const QString& ofRun) {
  QSet<QString> ids;
  for (const state::RunRecord& run : journal()) {
    for (const state::ChangeRecord& change : run.changes) {
      if (change.kind != propertyKind && is(change.state) && (ofRun.isEmpty() || run.id == ofRun)) {
        for (const QString& id : idsOf(change.targetId, change.before)) {
          ids.insert(id);
        }
      }
    }
  }
  return ids;
}

QSet<QString> RandomRun::wordsDone() {
  QSet<QString> words;
  for (const state::RunRecord& run : journal()) {
    for (const state::ChangeRecord& change : run.changes) {
      if (change.state == ChangeState::Done) {
        words.insert(word(flow::changeOf(change)));
      }
    }
  }
  return words;
}

void RandomRun::checkNotSentAgain(const QSet<QString>& done, qsizetype before) {
  const QStringList written = m_distance->written().mid(before);
  for (const QString& id : written) {
    if (done.contains(id)) {
      note(u"sent again though done: "_s + id);
    }
  }
}

void RandomRun::checkEnd() {
  checkClaims();
  if (!m_store->openRuns(m_setUp->key())->isEmpty()) {
    note(u"a run is left open"_s);
  }
  for (const flow::Change& change : std::as_const(m_changes)) {
    if (!m_impossible.contains(change.targetId) && !isSo(change)) {
      note(u"in the end it is not so: "_s + word(change));
    }
  }
}

}  // namespace usher::test
