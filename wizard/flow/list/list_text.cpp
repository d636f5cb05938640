// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QStringDecoder>
#include <algorithm>

#include "flow/list/pasted_list.h"

namespace usher::flow {

namespace {

constexpr qsizetype looksAt = 4'096;

/// Which encoding the bytes are in, and how many of them are its mark.
struct Encoding {
  QStringConverter::Encoding name = QStringConverter::Utf8;
  qsizetype mark = 0;

  bool isWide() const { return name != QStringConverter::Utf8; }
};

/// UTF-16 of European text has a zero in every other byte.
Encoding encodingByZeros(const QByteArray& bytes) {
  qsizetype even = 0;
  qsizetype odd = 0;
  const qsizetype looked = std::min(bytes.size(), looksAt) / 2 * 2;
  for (qsizetype i = 0; i < looked; i += 2) {
    even += bytes.at(i) == '\0' ? 1 : 0;
    odd += bytes.at(i + 1) == '\0' ? 1 : 0;
  }
  const auto isMost = [looked](qsizetype zeros) { return looked >= 4 && zeros * 4 >= looked; };
  if (isMost(odd) && even * 8 <= odd) {
    return {QStringConverter::Utf16LE};
  }
  return isMost(even) && odd * 8 <= even ? Encoding{QStringConverter::Utf16BE} : Encoding{};
}

Encoding encodingOf(const QByteArray& bytes) {
  if (bytes.startsWith("\xEF\xBB\xBF")) {
    return {QStringConverter::Utf8, 3};
  }
  if (bytes.startsWith("\xFF\xFE")) {
    return {QStringConverter::Utf16LE, 2};
  }
  if (bytes.startsWith("\xFE\xFF")) {
    return {QStringConverter::Utf16BE, 2};
  }
  return encodingByZeros(bytes);
}

bool isNoText(QChar c) {
  return c.category() == QChar::Other_Control && !c.isSpace();
}

/// Where in `text` something stands that no text has. Where decoding failed the decoder puts U+FFFD.
qsizetype firstThatIsNoText(QStringView text, bool failed) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
      ++i;
    } else if (isNoText(c) || c.isSurrogate() || (failed && c.unicode() == QChar::ReplacementCharacter)) {
      return i;
    }
  }
  return text.size();
}

Failure notText(QStringView before) {
  const qsizetype line = before.count(u'\n') + 1;
  const qsizetype column = before.size() - before.lastIndexOf(u'\n');
  return failure(Failure::Kind::BadInput, QStringLiteral("not-text"),
                 QStringLiteral("Line %1, character %2 is not text in UTF-8 or UTF-16; save the list as a text or CSV "
                                "file in UTF-8.")
                     .arg(line)
                     .arg(column));
}

}  // namespace

Result<QString> textOfList(const QByteArray& bytes, qsizetype mostBytes) {
  if (bytes.size() > mostBytes) {
    return fail(Failure::Kind::BadInput, QStringLiteral("too-large"),
                QStringLiteral("The list has %1 bytes, and at most %2 are read.").arg(bytes.size()).arg(mostBytes));
  }
  const Encoding encoding = encodingOf(bytes);
  QStringDecoder decoder(encoding.name, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
  const QString text = decoder.decode(QByteArrayView(bytes).sliced(encoding.mark));
  const qsizetype wrong = firstThatIsNoText(text, decoder.hasError());
  if (wrong < text.size()) {
    return fail(notText(QStringView(text).left(wrong)));
  }
  // Half a character at the end.
  if (decoder.hasError() || (encoding.isWide() && bytes.size() % 2 != 0)) {
    return fail(notText(text));
  }
  return text;
}

}  // namespace usher::flow
