// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QStringEncoder>

#include "flow/list/pasted_list.h"

namespace usher::test {
namespace {

using namespace flow;

const QString sample = QString::fromUtf8("Jürgen <juergen@contoso.com>\n例子 🙂\n");

QByteArray encoded(QStringConverter::Encoding encoding, const QString& text = sample) {
  return QStringEncoder(encoding).encode(text);
}

/// Code and detail of why the bytes are no text.
QString refusal(const QByteArray& bytes) {
  const auto text = textOfList(bytes);
  return text ? QStringLiteral("text") : text.error().code + QStringLiteral(": ") + text.error().detail;
}

TEST(ListText, Utf8WithAndWithoutAMark) {
  EXPECT_EQ(textOfList(sample.toUtf8()).value_or(QString()), sample);
  EXPECT_EQ(textOfList("\xEF\xBB\xBF" + sample.toUtf8()).value_or(QString()), sample);
  EXPECT_EQ(textOfList({}).value_or(QStringLiteral("refused")), QString());
}

TEST(ListText, Utf16ByItsMark) {
  EXPECT_EQ(textOfList("\xFF\xFE" + encoded(QStringConverter::Utf16LE)).value_or(QString()), sample);
  EXPECT_EQ(textOfList("\xFE\xFF" + encoded(QStringConverter::Utf16BE)).value_or(QString()), sample);
}

TEST(ListText, Utf16ByItsZeros) {
  EXPECT_EQ(textOfList(encoded(QStringConverter::Utf16LE)).value_or(QString()), sample);
  EXPECT_EQ(textOfList(encoded(QStringConverter::Utf16BE)).value_or(QString()), sample);
}

TEST(ListText, ACharacterThatSaysItWasDamagedIsText) {
  EXPECT_EQ(textOfList("M\xEF\xBF\xBDller").value_or(QString()), QString::fromUtf8("M\xEF\xBF\xBDller"));
}

TEST(ListText, NamesThePlaceOfWhatIsNotText) {
  EXPECT_EQ(refusal("anna\nM\xFCller\n"),
            QStringLiteral("not-text: Line 2, character 2 is not text in UTF-8 or UTF-16; save the list as a text or "
                           "CSV file in UTF-8."));
  EXPECT_TRUE(refusal(QByteArray("PK\x03\x04\x00", 5)).startsWith(QStringLiteral("not-text: Line 1, character 3 ")));
  EXPECT_TRUE(refusal("anna\xC3").startsWith(QStringLiteral("not-text: Line 1, character 5 ")));
  EXPECT_TRUE(refusal(encoded(QStringConverter::Utf16LE) + 'x').startsWith(QStringLiteral("not-text: Line 3, ")));
  EXPECT_TRUE(refusal("\xFF\xFE" + encoded(QStringConverter::Utf16LE, QStringLiteral("ab")) + QByteArray("\x00\xD8", 2))
                  .startsWith(QStringLiteral("not-text: Line 1, character 3 ")));
}

TEST(ListText, RefusesWhatIsTooLarge) {
  EXPECT_EQ(textOfList(QByteArray(11, 'a'), 10).error().code, QStringLiteral("too-large"));
  EXPECT_EQ(textOfList(QByteArray(11, 'a'), 10).error().kind, Failure::Kind::BadInput);
  EXPECT_TRUE(textOfList(QByteArray(10, 'a'), 10));
}

}  // namespace
}  // namespace usher::test
