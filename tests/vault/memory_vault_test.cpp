// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/memory_vault.h"

#include <gtest/gtest.h>

#include "support/await.h"

namespace usher::vault {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;

TEST(MemoryVaultTest, KeepsWhatWasWrittenUntilItIsRemoved) {
  MemoryVault vault;
  EXPECT_TRUE(await(vault.read(u"usher/s/a"_s))->isEmpty());
  ASSERT_TRUE(await(vault.write(u"usher/s/a"_s, Secret("one"))));
  ASSERT_TRUE(await(vault.write(u"usher/s/a"_s, Secret("two"))));
  EXPECT_EQ(await(vault.read(u"usher/s/a"_s))->reveal(), "two");
  EXPECT_EQ(await(vault.read(u"usher/s/a"_s))->reveal(), "two");
  EXPECT_TRUE(await(vault.read(u"usher/s/b"_s))->isEmpty());
  ASSERT_TRUE(await(vault.remove(u"usher/s/a"_s)));
  EXPECT_TRUE(await(vault.read(u"usher/s/a"_s))->isEmpty());
  EXPECT_TRUE(await(vault.remove(u"usher/s/a"_s)));
  EXPECT_FALSE(vault.isPersistent());
}

}  // namespace
}  // namespace usher::vault
