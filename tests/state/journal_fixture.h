// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "faulty_run.h"
#include "state/state_store.h"
#include "support/fault_row.h"

namespace usher::test {

/// The program state_client on a disk that fails, and what its journal says afterwards.
class JournalTest : public FaultyRun {
 protected:
  static constexpr int changes = 12, portion = 3;

  QString dataDir() const { return m_home.filePath(QStringLiteral("data")); }
  QString effectsFile() const { return m_home.filePath(QStringLiteral("effects")); }
  QStringList journalCommand() const {
    return {QStringLiteral(USHER_STATE_CLIENT), QStringLiteral("journal"), dataDir(), effectsFile(),
            QString::number(changes),           QString::number(portion)};
  }

  QStringList command() const override { return journalCommand(); }

  /// Numbers that the tenant has seen.
  QList<int> effects() const {
    QFile file(effectsFile());
    QList<int> numbers;
    if (file.open(QIODevice::ReadOnly)) {
      for (const QByteArray& line : file.readAll().trimmed().split('\n')) {
        numbers.append(line.toInt());
      }
    }
    return numbers;
  }

  /// Holds after whatever happened: the store opens as it was; nothing took effect that the journal does not know as
  /// sent; and what was confirmed as answered is answered.
  void expectNothingIsLost(const End& end) const {
    const auto store = state::StateStore::open(dataDir());
    ASSERT_TRUE(store) << (store ? "" : store.error().code.toStdString());
    EXPECT_FALSE((*store)->wasRebuilt());
    const auto runs =
        (*store)->runs({QStringLiteral("contreli"), {}, QStringLiteral("office365"), QStringLiteral("tenant")});
    ASSERT_TRUE(runs);
    const auto stateOf = [&runs](int number) {
      return runs->isEmpty() ? state::ChangeState::Planned : runs->last().changes.at(number).state;
    };
    for (const int number : effects()) {
      EXPECT_NE(stateOf(number), state::ChangeState::Planned) << number << " was sent, and the journal does not know";
    }
    for (const int first : end.answered) {
      for (int number = first; number < first + portion; ++number) {
        EXPECT_EQ(stateOf(number), state::ChangeState::Done) << number << " was confirmed, and is lost";
      }
    }
  }

  void startAnew() override {
    QDir(dataDir()).removeRecursively();
    QFile::remove(effectsFile());
  }

  QTemporaryDir m_home;
};

}  // namespace usher::test
