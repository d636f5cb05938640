// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
//
// state_client journal DIR EFFECTS COUNT PORTION
//   as a run does: journals COUNT changes, and for each portion marks it sent, appends its numbers to the file EFFECTS
//   (the tenant, which may be on another disk), and marks it answered. Says "sent N" and "answered N" when the journal
//   has it.
// state_client runs DIR COUNT
//   journals COUNT runs of two changes from first to last, and says "done"
#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#include "state/state_store.h"

namespace {

using namespace usher;
using namespace Qt::Literals::StringLiterals;
using state::ChangeState;

const state::SetUpKey someSetUp{u"contreli"_s, {}, u"office365"_s, u"tenant"_s};

int stoppedBy(const Failure& why) {
  std::printf("stopped %s %s\n", qPrintable(kindName(why.kind)), qPrintable(why.code));
  std::fflush(stdout);
  return 3;
}

state::RunRecord runOf(int count) {
  state::RunRecord run;
  run.setUp = someSetUp;
  for (int i = 0; i < count; ++i) {
    run.changes.append(
        {.kind = u"assignment"_s, .action = u"add"_s, .targetId = QString::number(i), .targetName = u"Name"_s});
  }
  return run;
}

/// The tenant does it: once, and for good.
bool takeEffect(const QString& effects, int number) {
  const int file = ::open(QFile::encodeName(effects).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  const QByteArray line = QByteArray::number(number) + '\n';
  const bool isWritten = ::write(file, line.constData(), static_cast<size_t>(line.size())) == line.size();
  ::close(file);
  return isWritten;
}

int journal(const QString& dir, const QString& effects, int count, int portion) {
  auto store = state::StateStore::open(dir);
  if (!store) {
    return stoppedBy(store.error());
  }
  const auto run = (*store)->beginRun(runOf(count));
  if (!run) {
    return stoppedBy(run.error());
  }
  for (int first = 0; first < count; first += portion) {
    QList<int> numbers;
    QList<state::ChangeAnswer> answers;
    for (int i = first; i < std::min(count, first + portion); ++i) {
      numbers.append(i);
      answers.append({.change = i, .state = ChangeState::Done, .requestId = u"r"_s});
    }
    if (const auto marked = (*store)->markSent(*run, numbers); !marked) {
      return stoppedBy(marked.error());
    }
    std::printf("sent %d\n", first);
    std::fflush(stdout);
    for (const int number : numbers) {
      if (!takeEffect(effects, number)) {
        return 4;
      }
    }
    if (const auto marked = (*store)->markAnswered(*run, answers); !marked) {
      return stoppedBy(marked.error());
    }
    std::printf("answered %d\n", first);
    std::fflush(stdout);
  }
  return 0;
}

int runs(const QString& dir, int count) {
  auto store = state::StateStore::open(dir);
  if (!store) {
    return stoppedBy(store.error());
  }
  for (int i = 0; i < count; ++i) {
    const auto run = (*store)->beginRun(runOf(2));
    Result<void> done = run ? (*store)->markSent(*run, {0, 1}) : Result<void>(fail(run.error()));
    if (done) {
      done = (*store)->markAnswered(*run, {{0, ChangeState::Done}, {1, ChangeState::Done}});
    }
    if (!done) {
      return stoppedBy(done.error());
    }
  }
  std::puts("done");
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == u"journal"_s) {
    return journal(arguments.value(2), arguments.value(3), arguments.value(4).toInt(), arguments.value(5).toInt());
  }
  return runs(arguments.value(2), arguments.value(3).toInt());
}
