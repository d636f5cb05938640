// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/run_application.h"

#include <QPointer>
#include <algorithm>
#include <chrono>

#include "flow/agreed_reading.h"
#include "flow/run.h"
#include "flow/set_up.h"

namespace usher::flow {

namespace {

using namespace std::chrono_literals;

/// A wait for a turn that is longer is used for reading back.
constexpr std::chrono::milliseconds idleBeforeReading = 2s;
/// Answers that come so close to each other go to disk together.
constexpr std::chrono::milliseconds answersTogether = 10ms;

}  // namespace

RunApplication::RunApplication(SetUp& setUp, ChangeTarget& target, QObject* parent)
    : QObject(parent), m_setUp(setUp), m_target(target), m_book(setUp.parts().store) {}

Pending<QList<ChangeOutcome>> RunApplication::apply(QList<Change> changes, const QString& undone) {
  open(m_book.take(std::move(changes)),
       [this, undone](const QList<bool>& isSo) { return m_book.planNew(isSo, record(undone), this); });
  return m_completion.pending();
}

Pending<QList<ChangeOutcome>> RunApplication::resume(const state::RunRecord& run) {
  open(m_book.takeRest(run), [this](const QList<bool>& isSo) { return m_book.planRest(isSo, this); });
  return m_completion.pending();
}

void RunApplication::open(const QList<qsizetype>& indexes, std::function<Pending<void>(const QList<bool>&)> plan) {
  m_completion.onCancel(this, [this] { stop(); });
  const auto isSo = agreedReading(m_target, m_setUp.parts().clock, m_book.changesAt(indexes), this);
  m_opening.start(isSo, [this, plan = std::move(plan)](const Result<QList<bool>>& all) {
    if (!all) {
      return finish(fail(all.error()));
    }
    if (isStopping()) {
      return end();
    }
    m_opening.start(plan(*all), [this](const Result<void>& planned) {
      if (!planned) {
        return finish(fail(planned.error()));
      }
      if (m_book.total() > 0) {
        report();
      }
      goOnSending();
    });
  });
}

state::RunRecord RunApplication::record(const QString& undone) const {
  state::RunRecord run;
  run.setUp = m_setUp.key();
  run.started = m_setUp.parts().clock.now();
  run.undoes = undone;
  if (const auto account = m_setUp.parts().session.account()) {
    run.actorId = account->objectId;
    run.actorName = account->name;
  }
  return run;
}

void RunApplication::stop() {
  if (std::exchange(m_isStopping, true)) {
    return;
  }
  whenDone(m_setUp.parts().clock.after(Run::patience), this, [this](const Result<void>&) {
    if (!isEnded()) {
      leaveOpen();
      end();
    }
  });
  goOnSending();
}

void RunApplication::pause() {
  if (!std::exchange(m_isPaused, true)) {
    Q_EMIT pausedChanged();
    goOnSending();
  }
}

void RunApplication::goOn() {
  if (std::exchange(m_isPaused, false)) {
    Q_EMIT pausedChanged();
    goOnSending();
  }
}

bool RunApplication::maySend() const {
  return m_book.hasMoreToSend() && !m_stop && !m_isHeld && !m_isPaused && !isStopping();
}

/// Does whatever can be done next; everything that ends comes back here.
void RunApplication::goOnSending() {
  if (isEnded() || m_opening.isUnderWay() || m_writing.isUnderWay()) {
    return;
  }
  if (maySend()) {
    if (!m_turn.isUnderWay()) {
      askTurn();
    }
    return readWhileWaiting();
  }
  m_turn.stop();
  if (!m_portions.empty() || m_reading.isUnderWay()) {
    return;
  }
  if (m_book.hasAnswered() && !m_unread) {
    return readBack();
  }
  if (std::exchange(m_isHeld, false) && maySend()) {
    return goOnSending();
  }
  const bool waitsForPerson = m_isPaused && !m_stop && !isStopping() && m_book.hasMoreToSend();
  if (!waitsForPerson) {
    end();
  }
}

/// Where several portions go at once, removals go when the additions before them are answered, and the reverse.
void RunApplication::askTurn() {
  const int lanes = std::max(1, m_target.lanes());
  const QList<qsizetype> portion = m_book.nextPortion(Run::portion, lanes == 1);
  const auto isOfOtherAction = [this, action = m_book.actionAt(portion.first())](const auto& sent) {
    return m_book.actionAt(sent->indexes.first()) != action;
  };
  if (static_cast<int>(m_portions.size()) >= lanes ||
      std::any_of(m_portions.begin(), m_portions.end(), isOfOtherAction)) {
    return;
  }
  m_turn.start(m_target.turn(static_cast<int>(portion.size())), [this, portion](const Result<void>& granted) {
    if (granted) {
      sendPortion(portion);
    } else {
      stopFor(granted.error());
    }
    goOnSending();
  });
}

void RunApplication::sendPortion(const QList<qsizetype>& portion) {
  if (const auto marked = m_book.markSent(portion); !marked) {
    return stopFor(marked.error());
  }
  const auto sent = std::make_shared<Portion>(Portion{portion});
  m_portions.push_back(sent);
  // A target that was stopped may count on for a moment.
  const auto count = [this, self = QPointer(this), weak = std::weak_ptr(sent)](int done) {
    const auto counted = weak.lock();
    if (self && counted && !isEnded()) {
      counted->done = done;
      report();
    }
  };
  sent->sending = m_target.send(m_book.changesAt(portion), count);
  whenDone(sent->sending, this, [this, sent](const Result<QList<Result<void>>>& answers) {
    if (!isEnded()) {
      take(sent, answers);
    }
  });
}

/// When what could go out is out, so that the disk works while Microsoft does.
void RunApplication::journalSoon() {
  if (!std::exchange(m_journalsSoon, true)) {
    whenDone(m_setUp.parts().clock.after(answersTogether), this, [this](const Result<void>&) { journal(); });
  }
}

/// As many changes as are in flight are marked ahead, so that what follows them need not wait for the disk.
void RunApplication::journal() {
  m_journalsSoon = false;
  if (isEnded() || m_writing.isUnderWay() || m_stop) {
    return;
  }
  qsizetype ahead = 0;
  if (maySend() && m_target.lanes() > 1) {
    for (const auto& portion : m_portions) {
      ahead += portion->indexes.size();
    }
  }
  if (const auto written = m_book.markAhead(ahead); !written) {
    stopFor(written.error());
    goOnSending();
  }
}

void RunApplication::take(const std::shared_ptr<Portion>& portion, const Result<QList<Result<void>>>& answers) {
  m_portions.remove(portion);
  portion->done = 0;
  m_isHeld = m_book.noteAnswers(portion->indexes, answers, m_target).has_value() || m_isHeld;
  report();
  goOnSending();
  journalSoon();
}

void RunApplication::readWhileWaiting() {
  const auto isIdle = [this] { return m_portions.empty() && m_book.hasAnswered() && !m_reading.isUnderWay(); };
  if (m_readsWhenIdle || !isIdle()) {
    return;
  }
  m_readsWhenIdle = true;
  whenDone(m_setUp.parts().clock.after(idleBeforeReading), this, [this, isIdle](const Result<void>&) {
    m_readsWhenIdle = false;
    if (!isEnded() && m_turn.isUnderWay() && isIdle()) {
      readBack();
    }
  });
}

void RunApplication::readBack() {
  m_back.emplace(m_book.takeAnswered());
  look();
}

void RunApplication::look() {
  auto reading = chained(m_setUp.parts().clock.after(m_back->pause()), this,
                         [this] { return m_target.isSo(m_book.changesAt(m_back->indexes())); });
  m_reading.start(reading, [this](const Result<QList<bool>>& isSo) {
    if (!isSo) {
      m_unread = isSo.error();
      stopFor(isSo.error());
      m_book.noteUnread(m_back->open(), isSo.error());
      return goOnSending();
    }
    stopFor(m_book.note(m_back->take(*isSo)));
    m_writing.start(m_book.write(this), [this](const Result<void>& written) {
      stopFor(written ? std::nullopt : std::optional(written.error()));
      if (!m_back->isOver()) {
        look();
      }
      goOnSending();
    });
  });
}

/// Nobody waits any longer: what was sent stays open in the journal, and is settled when it can be read.
void RunApplication::leaveOpen() {
  for (Flight* flight : {&m_opening, &m_turn, &m_reading, &m_writing}) {
    flight->stop();
  }
  for (const auto& portion : m_portions) {
    portion->sending.cancel();
  }
}

void RunApplication::report() {
  int done = m_book.settled();
  for (const auto& portion : m_portions) {
    done += portion->done;
  }
  Q_EMIT progressed(done, m_book.total());
}

void RunApplication::end() {
  m_isEnding = true;
  if (m_unread) {
    m_book.noteUnread(m_book.takeAnswered(), *m_unread);
  }
  m_book.endUnsent(m_stop);
  m_writing.start(m_book.write(this), [this](const Result<void>&) { finish(m_book.outcomes()); });
}

void RunApplication::finish(Result<QList<ChangeOutcome>> result) {
  m_isOver = true;
  if (std::exchange(m_isPaused, false)) {
    Q_EMIT pausedChanged();
  }
  m_completion.finish(std::move(result));
  deleteLater();
}

}  // namespace usher::flow
