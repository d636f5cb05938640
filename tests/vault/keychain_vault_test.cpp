// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/keychain_vault.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "fake_chunk_store.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "support/manual_clock.h"

namespace usher::vault {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;
using test::FaultRow;

const QString someKey = u"usher/store/contreli/client/tenant/oid"_s;

QByteArray longSecret(char letter) {
  return QByteArray(6000, letter) + letter;
}

struct KeychainVaultTest : testing::Test {
  test::FakeKeychain keychain;
  test::ManualClock clock;
  std::unique_ptr<KeychainVault> vault = opened();

  std::unique_ptr<KeychainVault> opened() {
    return std::make_unique<KeychainVault>(std::make_unique<test::FakeChunkStore>(keychain), clock);
  }

  /// What a new process would read.
  QByteArray stored() {
    const auto fresh = opened();
    const auto secret = await(fresh->read(someKey));
    EXPECT_TRUE(secret);
    return secret ? secret->reveal() : QByteArray();
  }
};

TEST_F(KeychainVaultTest, KeepsALongSecretInSmallEntries) {
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('a')))));
  EXPECT_EQ(stored(), longSecret('a'));
  EXPECT_LT(keychain.largestEntry, 2000);
  EXPECT_EQ(keychain.entries.size(), 5U);  // the index and four chunks
}

TEST_F(KeychainVaultTest, ReadsNothingWhereNothingWasWritten) {
  const auto secret = await(vault->read(someKey));
  ASSERT_TRUE(secret);
  EXPECT_TRUE(secret->isEmpty());
  EXPECT_TRUE(keychain.entries.empty());
}

TEST_F(KeychainVaultTest, LeavesNothingOfAnOlderSecretBehind) {
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('a')))));
  ASSERT_TRUE(await(vault->write(someKey, Secret("short"))));
  EXPECT_EQ(stored(), "short");
  EXPECT_EQ(keychain.entries.size(), 2U);
}

TEST_F(KeychainVaultTest, RemovesEverything) {
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('a')))));
  ASSERT_TRUE(await(vault->remove(someKey)));
  EXPECT_TRUE(keychain.entries.empty());
  EXPECT_TRUE(await(vault->remove(someKey)));
}

TEST_F(KeychainVaultTest, KeepsKeysApart) {
  ASSERT_TRUE(await(vault->write(someKey, Secret("one"))));
  ASSERT_TRUE(await(vault->write(someKey + u"x"_s, Secret("two"))));
  ASSERT_TRUE(await(vault->remove(someKey + u"x"_s)));
  EXPECT_EQ(stored(), "one");
}

TEST_F(KeychainVaultTest, ALockedKeychainIsNotAnEmptyOne) {
  const FaultRow row{"F40"};
  ASSERT_TRUE(await(vault->write(someKey, Secret("old"))));
  const auto before = keychain.entries;
  keychain.isLocked = true;
  EXPECT_EQ(await(vault->read(someKey)).error().kind, Failure::Kind::VaultLocked);
  EXPECT_EQ(await(vault->write(someKey, Secret("new"))).error().kind, Failure::Kind::VaultLocked);
  EXPECT_EQ(await(vault->remove(someKey)).error().kind, Failure::Kind::VaultLocked);
  EXPECT_EQ(await(vault->probe()).error().kind, Failure::Kind::VaultLocked);
  EXPECT_EQ(keychain.entries, before);
  keychain.isLocked = false;
  EXPECT_EQ(stored(), "old");
}

TEST_F(KeychainVaultTest, ProbeLeavesNoTrace) {
  EXPECT_TRUE(await(vault->probe()));
  EXPECT_TRUE(keychain.entries.empty());
}

TEST_F(KeychainVaultTest, DoesOneThingAfterTheOther) {
  const auto first = vault->write(someKey, Secret(longSecret('a')));
  const auto second = vault->write(someKey, Secret(longSecret('b')));
  const auto third = vault->read(someKey);
  EXPECT_EQ(await(third)->reveal(), longSecret('b'));
  EXPECT_TRUE(await(first));
  EXPECT_TRUE(await(second));
  EXPECT_EQ(keychain.entries.size(), 5U);
}

TEST_F(KeychainVaultTest, CancellingTheObserverDoesNotInterruptAWrite) {
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('a')))));
  auto pending = vault->write(someKey, Secret(longSecret('b')));
  pending.cancel();
  EXPECT_EQ(await(vault->read(someKey))->reveal(), longSecret('b'));
}

int changesOfOneWrite() {
  test::FakeKeychain keychain;
  test::ManualClock clock;
  KeychainVault vault(std::make_unique<test::FakeChunkStore>(keychain), clock);
  EXPECT_TRUE(await(vault.write(someKey, Secret(longSecret('a')))));
  keychain.changes = 0;
  EXPECT_TRUE(await(vault.write(someKey, Secret(longSecret('b')))));
  return keychain.changes;
}

TEST_F(KeychainVaultTest, IsSilentAfterHalfAMinuteAndUsesTheLateAnswer) {
  const FaultRow row{"F41"};
  ASSERT_TRUE(await(vault->write(someKey, Secret("old"))));
  keychain.isFrozen = true;
  const auto write = vault->write(someKey, Secret(longSecret('b')));
  clock.advance(std::chrono::seconds(29));
  EXPECT_FALSE(test::eventually([&] { return write.isFinished(); }, std::chrono::milliseconds(0)));
  clock.advance(std::chrono::seconds(1));
  EXPECT_EQ(await(write).error().kind, Failure::Kind::VaultSilent);
  bool answers = false;
  vault->whenAnswersAgain(vault.get(), [&answers] { answers = true; });
  keychain.release();
  ASSERT_TRUE(test::eventually([&] { return answers; }));
  EXPECT_EQ(stored(), longSecret('b'));
  EXPECT_EQ(keychain.entries.size(), 5U);
}

TEST_F(KeychainVaultTest, WhatIsAskedOfAFrozenKeychainIsDoneInItsOrderWhenItThaws) {
  const FaultRow row{"F41"};
  keychain.isFrozen = true;
  const auto write = vault->write(someKey, Secret("late"));
  clock.advance(std::chrono::seconds(20));
  const auto removal = vault->remove(someKey);
  clock.advance(std::chrono::seconds(10));
  EXPECT_EQ(await(write).error().kind, Failure::Kind::VaultSilent);
  EXPECT_FALSE(removal.isFinished()) << "it has had ten seconds";
  bool answers = false;
  vault->whenAnswersAgain(vault.get(), [&answers] { answers = true; });
  keychain.release();
  EXPECT_TRUE(await(removal));
  EXPECT_TRUE(test::eventually([&] { return answers; }));
  EXPECT_TRUE(keychain.entries.empty()) << "the late write came after the removal";
}

TEST_F(KeychainVaultTest, WhatAnswersInTimeIsNeverCalledSilent) {
  ASSERT_TRUE(await(vault->write(someKey, Secret("old"))));
  clock.advance(std::chrono::seconds(60));
  EXPECT_EQ(clock.waiting(), 0);
  bool answers = false;
  vault->whenAnswersAgain(vault.get(), [&answers] { answers = true; });
  EXPECT_TRUE(test::eventually([&] { return answers; }));
}

TEST_F(KeychainVaultTest, AKillAtAnyPointLeavesTheOldOrTheNewSecretAndLaterNoRemains) {
  const FaultRow row{"F42"};
  const int changes = changesOfOneWrite();
  ASSERT_GE(changes, 10);
  for (int killedAfter = 1; killedAfter < changes; ++killedAfter) {
    SCOPED_TRACE(killedAfter);
    keychain = {};
    ASSERT_TRUE(await(opened()->write(someKey, Secret(longSecret('a')))));
    keychain.changesLeft = killedAfter;
    {
      const auto killed = opened();
      const auto pending = killed->write(someKey, Secret(longSecret('b')));
      ASSERT_TRUE(test::eventually([&] { return keychain.changesLeft == 0; }));
    }
    keychain.changesLeft = -1;
    const QByteArray now = stored();
    EXPECT_TRUE(now == longSecret('a') || now == longSecret('b'));
    ASSERT_TRUE(await(opened()->write(someKey, Secret(longSecret('c')))));
    EXPECT_EQ(stored(), longSecret('c'));
    EXPECT_EQ(keychain.entries.size(), 5U);
    ASSERT_TRUE(await(opened()->remove(someKey)));
    EXPECT_TRUE(keychain.entries.empty());
  }
}

TEST_F(KeychainVaultTest, AKillDuringARemovalLeavesNothingThatALaterRemovalMisses) {
  for (int killedAfter = 1; killedAfter < 5; ++killedAfter) {
    keychain = {};
    ASSERT_TRUE(await(opened()->write(someKey, Secret(longSecret('a')))));
    keychain.changesLeft = killedAfter;
    {
      const auto killed = opened();
      const auto pending = killed->remove(someKey);
      ASSERT_TRUE(test::eventually([&] { return keychain.changesLeft == 0; }));
    }
    keychain.changesLeft = -1;
    EXPECT_EQ(stored(), QByteArray());
    ASSERT_TRUE(await(opened()->remove(someKey)));
    EXPECT_TRUE(keychain.entries.empty());
  }
}

TEST_F(KeychainVaultTest, AnAlteredOrMissingChunkReadsAsNothingStored) {
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('a')))));
  const auto whole = keychain.entries;
  for (const auto& [key, bytes] : whole) {
    SCOPED_TRACE(key.toStdString());
    keychain.entries = whole;
    keychain.entries[key][0] = 'X';
    EXPECT_TRUE(stored().isEmpty());
    keychain.entries = whole;
    keychain.entries.erase(key);
    EXPECT_TRUE(stored().isEmpty());
  }
}

TEST_F(KeychainVaultTest, ChunksOfTwoGenerationsAreNeverMixed) {
  const FaultRow row{"F42"};
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('a')))));
  auto old = keychain.entries;
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('b')))));
  for (auto& [key, bytes] : keychain.entries) {
    if (key.endsWith(u"/2"_s)) {
      const auto same = std::find_if(old.begin(), old.end(), [](const auto& e) { return e.first.endsWith(u"/2"_s); });
      bytes = same->second;
    }
  }
  EXPECT_TRUE(stored().isEmpty());
}

TEST_F(KeychainVaultTest, AFailedWriteKeepsTheOldSecretAndItsRemainsGoWithTheNext) {
  ASSERT_TRUE(await(vault->write(someKey, Secret("old"))));
  keychain.refusedEnding = u"/2"_s;
  EXPECT_EQ(await(vault->write(someKey, Secret(longSecret('a')))).error().kind, Failure::Kind::VaultLocked);
  EXPECT_EQ(stored(), "old");
  keychain.refusedEnding.clear();
  ASSERT_TRUE(await(vault->write(someKey, Secret(longSecret('b')))));
  EXPECT_EQ(stored(), longSecret('b'));
  EXPECT_EQ(keychain.entries.size(), 5U);
}

TEST_F(KeychainVaultTest, RefusesWhatIsTooLargeBeforeTouchingAnything) {
  const FaultRow row{"F42"};
  ASSERT_TRUE(await(vault->write(someKey, Secret("old"))));
  EXPECT_EQ(await(vault->write(someKey, Secret(QByteArray(200'000, 'x')))).error().kind, Failure::Kind::BadInput);
  EXPECT_EQ(stored(), "old");
  ASSERT_TRUE(await(vault->write(someKey, Secret(QByteArray(64 * 1900, 'x')))));
  EXPECT_EQ(stored().size(), 64 * 1900);
}

}  // namespace
}  // namespace usher::vault
