// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/log.h"

#include <gtest/gtest.h>

namespace usher {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

QStringList* lines = nullptr;

/// The lines that are logged while it lives.
class Captured {
 public:
  Captured() {
    lines = &m_lines;
    m_former = qInstallMessageHandler([](QtMsgType, const QMessageLogContext& context, const QString& text) {
      lines->append(QString::fromLatin1(context.category) + u": "_s + text);
    });
  }
  ~Captured() { qInstallMessageHandler(m_former); }
  QString text() const { return m_lines.join(u'\n'); }

 private:
  QStringList m_lines;
  QtMessageHandler m_former;
};

TEST(LogLineTest, SaysWhatItsFieldsSay) {
  const Captured captured;
  LogLine(QtWarningMsg, logHttp(), "request")
      .method("GET")
      .host(QUrl(u"https://graph.microsoft.com/v1.0/me?x=1"_s))
      .path(QUrl(u"https://graph.microsoft.com/v1.0/me?x=1"_s))
      .number("status", 404)
      .requestId(u"6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42"_s)
      .duration(120ms);
  EXPECT_EQ(captured.text(),
            u"usher.http: request method=GET host=graph.microsoft.com path=/v1.0/me status=404 "
            "request=6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42 ms=120"_s);
}

TEST(LogLineTest, AFailureIsItsKindAndItsCodesNeverItsDetail) {
  const Captured captured;
  Failure why = failure(Failure::Kind::Forbidden, u"Authorization_RequestDenied"_s, u"CANARY of anna@contoso.com"_s);
  why.httpStatus = 403;
  LogLine(QtWarningMsg, logFlow(), "step failed").failure(why);
  EXPECT_EQ(captured.text(), u"usher.flow: step failed kind=Forbidden status=403 code=Authorization_RequestDenied"_s);
}

TEST(LogLineTest, WhatDoesNotLookLikeItsKindIsNotWritten) {
  const Captured captured;
  for (const QString& foreign : {u"anna@contoso.com"_s, u"eyJhbGciOiJub25lIn0"_s, u"two words"_s, u"line\nbreak"_s,
                                 u"CANARY\n"_s, u"0.AXoACANARY"_s, QString(65, u'x'), u"Müller"_s}) {
    LogLine(QtWarningMsg, logFlow(), "x").code(foreign).requestId(foreign).method(foreign.toUtf8());
  }
  for (const QString& line : captured.text().split(u'\n')) {
    EXPECT_EQ(line, u"usher.flow: x code=? request=? method=?"_s);
  }
}

TEST(LogLineTest, WhatIsNotOfInterestIsNotWritten) {
  const Captured captured;
  LogLine(QtInfoMsg, logFlow(), "quiet").number("n", 1);
  EXPECT_TRUE(captured.text().isEmpty());
}

}  // namespace
}  // namespace usher
