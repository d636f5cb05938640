// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/random_text.h"

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace usher::signin {

QString randomText(qsizetype bytes) {
  QList<quint32> words(bytes / qsizetype(sizeof(quint32)));
  QRandomGenerator::system()->fillRange(words.data(), words.size());
  const QByteArray raw(reinterpret_cast<const char*>(words.constData()), bytes);
  return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}  // namespace usher::signin
