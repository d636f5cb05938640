// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/chunk_index.h"

#include <gtest/gtest.h>

#include <QSet>

namespace usher::vault {
namespace {

using namespace Qt::Literals::StringLiterals;

TEST(ChunksOf, AreLessThan2000BytesAndAddUp) {
  for (const int size : {0, 1, 1899, 1900, 1901, 3800, 6000, 19000}) {
    const Secret secret(QByteArray(size, 'x') + (size > 0 ? "y" : ""));
    const auto chunks = chunksOf(secret);
    ASSERT_FALSE(chunks.isEmpty());
    for (const QByteArray& chunk : chunks) {
      EXPECT_LT(chunk.size(), 2000);
    }
    EXPECT_EQ(chunks.join(), secret.reveal());
  }
}

TEST(GenerationTest, NamesAreNeverReused) {
  QSet<QString> names;
  for (int i = 0; i < 1000; ++i) {
    names.insert(Generation::of(Secret("same")).name);
  }
  EXPECT_EQ(names.size(), 1000);
}

TEST(GenerationTest, NoticesAChangedSecret) {
  const auto generation = Generation::of(Secret("abc"));
  EXPECT_TRUE(generation.matches(Secret("abc")));
  EXPECT_FALSE(generation.matches(Secret("abd")));
  EXPECT_FALSE(generation.matches(Secret("ab")));
}

TEST(ChunkIndexTest, ReadsWhatItWroteAndFitsIntoOneEntry) {
  const ChunkIndex index{Generation::of(Secret(QByteArray(6000, 'x'))), Generation::of(Secret("old"))};
  EXPECT_EQ(ChunkIndex::fromBytes(index.toBytes()), index);
  EXPECT_LT(index.toBytes().size(), 2000);
  const ChunkIndex fresh{{}, Generation::of(Secret("new"))};
  EXPECT_EQ(ChunkIndex::fromBytes(fresh.toBytes()), fresh);
}

TEST(ChunkIndexTest, RefusesWhatMakesNoSense) {
  for (const char* bytes : {"", "x", "[]", "{}", R"({"version":2})"}) {
    EXPECT_FALSE(ChunkIndex::fromBytes(bytes)) << bytes;
  }
  for (const char* generation : {"{}", R"({"name":"a","count":0,"sha256":"00"})", R"({"name":"a","count":1000000000})",
                                 R"({"name":"","count":1,"sha256":""})", "7"}) {
    const auto index = ChunkIndex::fromBytes(QByteArray(R"({"version":1,"current":)") + generation + "}");
    ASSERT_TRUE(index);
    EXPECT_FALSE(index->current) << generation;
  }
}

}  // namespace
}  // namespace usher::vault
