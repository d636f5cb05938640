// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "base/secret.h"

namespace usher::vault {

/// One version of a secret, cut into chunks that are stored under `<key>/<name>/0` and so on.
struct Generation {
  QString name;
  int count = 0;
  QByteArray sha256;

  /// The generation of `secret` under a fresh random name, so that it never overwrites another's chunks.
  static Generation of(const Secret& secret);
  QString chunkKey(const QString& key, int number) const;
  /// Whether `secret`, put together from chunks, is what was cut.
  bool matches(const Secret& secret) const;

  bool operator==(const Generation&) const = default;
};

/// What is stored under `<key>/index`: the generation that counts, and the one whose chunks may lie about because a
/// write or a removal was interrupted.
struct ChunkIndex {
  std::optional<Generation> current, leftover;

  QByteArray toBytes() const;
  /// Nothing where the bytes make no sense.
  static std::optional<ChunkIndex> fromBytes(const QByteArray& bytes);

  bool operator==(const ChunkIndex&) const = default;
};

QString indexKey(const QString& key);

/// The most bytes a secret may have.
constexpr qsizetype largestSecret = qsizetype{64} * 1900;

/// `secret` in pieces of less than 2,000 bytes; at least one.
QList<QByteArray> chunksOf(const Secret& secret);

}  // namespace usher::vault
