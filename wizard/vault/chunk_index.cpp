// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/chunk_index.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace usher::vault {

namespace {

constexpr qsizetype largestChunk = 1900;
constexpr qsizetype mostChunks = largestSecret / largestChunk;

QByteArray sha256Of(const Secret& secret) {
  return QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256);
}

QJsonObject toJson(const Generation& generation) {
  return {{u"name"_s, generation.name},
          {u"count"_s, generation.count},
          {u"sha256"_s, QString::fromLatin1(generation.sha256.toHex())}};
}

std::optional<Generation> generationFrom(const QJsonObject& in) {
  const Generation generation{in.value(u"name"_s).toString(), in.value(u"count"_s).toInt(),
                              QByteArray::fromHex(in.value(u"sha256"_s).toString().toLatin1())};
  const bool isSound = !generation.name.isEmpty() && generation.count >= 1 && generation.count <= mostChunks &&
                       generation.sha256.size() == 32;
  return isSound ? std::optional(generation) : std::nullopt;
}

}  // namespace

Generation Generation::of(const Secret& secret) {
  const QString name = QString::number(QRandomGenerator::system()->generate64(), 16);
  return {name, static_cast<int>(chunksOf(secret).size()), sha256Of(secret)};
}

QString Generation::chunkKey(const QString& key, int number) const {
  return u"%1/%2/%3"_s.arg(key, name).arg(number);
}

bool Generation::matches(const Secret& secret) const {
  return sha256Of(secret) == sha256;
}

QByteArray ChunkIndex::toBytes() const {
  QJsonObject object{{u"version"_s, 1}};
  if (current) {
    object.insert(u"current"_s, toJson(*current));
  }
  if (leftover) {
    object.insert(u"leftover"_s, toJson(*leftover));
  }
  return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ChunkIndex> ChunkIndex::fromBytes(const QByteArray& bytes) {
  const QJsonObject object = QJsonDocument::fromJson(bytes).object();
  if (object.value(u"version"_s).toInt() != 1) {
    return {};
  }
  return ChunkIndex{generationFrom(object.value(u"current"_s).toObject()),
                    generationFrom(object.value(u"leftover"_s).toObject())};
}

QString indexKey(const QString& key) {
  return key + u"/index"_s;
}

QList<QByteArray> chunksOf(const Secret& secret) {
  QList<QByteArray> chunks;
  const QByteArray& bytes = secret.reveal();
  for (qsizetype start = 0; start < bytes.size() || chunks.isEmpty(); start += largestChunk) {
    chunks.append(bytes.mid(start, largestChunk));
  }
  return chunks;
}

}  // namespace usher::vault
