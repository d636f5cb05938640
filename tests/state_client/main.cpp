// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
//
// state_client journal DIR EFFECTS COUNT PORTION
//   as a run does: journals COUNT changes, and for each portion marks it sent, appends its numbers to the file EFFECTS
//   (the tenant, which may be on another disk), and marks it answered. Says "sent N" and "answered N" when the journal
//   has it.
// state_client runs DIR COUNT
//   journals COUNT runs of two changes from first to last, and says "done"
// state_client open DIR
//   opens the store, and says "opened"
// state_client accounts DIR COUNT
//   sets up COUNT accounts, each with its organisation, an integration that is enabled and a link, whatever of it is
//   there already. Says "added N" or "found N" when it is there, and "complete N" when all of it is
#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

#include "state/account_book.h"
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

Result<QString> addedOrFound(state::AccountBook& book, const QString& profile, int number) {
  const QString name = u"Account %1"_s.arg(number);
  const auto added = book.add({.profile = profile, .name = name});
  if (added) {
    std::printf("added %d\n", number);
    std::fflush(stdout);
    return added->id;
  }
  const auto all = book.accounts(profile);
  for (const state::Account& account : all ? *all : QList<state::Account>()) {
    if (added.error().code == u"name-taken"_s && account.name == name) {
      std::printf("found %d\n", number);
      std::fflush(stdout);
      return account.id;
    }
  }
  return fail(added.error());
}

Result<void> complete(state::AccountBook& book, const QString& profile, const QString& account, int number) {
  const QDateTime now({2026, 3, 2}, {12, 0}, Qt::UTC);
  const QString integration = u"office365"_s, tenant = u"tenant-%1"_s.arg(number);
  if (auto done = book.rememberTenant(account, tenant, u"Organisation"_s); !done) {
    return done;
  }
  if (auto done = book.addIntegration(account, integration, now); !done) {
    return done;
  }
  const auto link = book.addLink({.setUp = {profile, account, integration, tenant}, .state = account, .made = now});
  if (!link && link.error().code != u"state-taken"_s) {
    return fail(link.error());
  }
  return book.setEnabled(account, integration, true, u"Dana"_s, now);
}

int accounts(const QString& dir, int count) {
  auto store = state::StateStore::open(dir);
  if (!store) {
    return stoppedBy(store.error());
  }
  const QString profile = u"mitel-cloudlink"_s;
  for (int i = 0; i < count; ++i) {
    const auto account = addedOrFound((*store)->accounts(), profile, i);
    const Result<void> done =
        account ? complete((*store)->accounts(), profile, *account, i) : Result<void>(fail(account.error()));
    if (!done) {
      return stoppedBy(done.error());
    }
    std::printf("complete %d\n", i);
    std::fflush(stdout);
  }
  return 0;
}

int openOnly(const QString& dir) {
  const auto store = state::StateStore::open(dir);
  if (!store) {
    return stoppedBy(store.error());
  }
  std::puts("opened");
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == u"journal"_s) {
    return journal(arguments.value(2), arguments.value(3), arguments.value(4).toInt(), arguments.value(5).toInt());
  }
  if (arguments.value(1) == u"open"_s) {
    return openOnly(arguments.value(2));
  }
  if (arguments.value(1) == u"accounts"_s) {
    return accounts(arguments.value(2), arguments.value(3).toInt());
  }
  return runs(arguments.value(2), arguments.value(3).toInt());
}
