// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/own_namespace.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {
constexpr char insideMark[] = "USHER_TEST_IN_NAMESPACE";
}

bool inOwnNamespace(const QString& flags, const QString& preparation) {
  if (qEnvironmentVariableIsSet(insideMark)) {
    return true;
  }
  const testing::TestInfo* test = testing::UnitTest::GetInstance()->current_test_info();
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QString::fromLatin1(insideMark), u"1"_s);
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(u"unshare"_s,
                {flags, u"sh"_s, u"-c"_s, u"set -e; "_s + preparation + u"; exec \"$@\""_s, u"sh"_s,
                 QCoreApplication::applicationFilePath(),
                 u"--gtest_filter=%1.%2"_s.arg(QLatin1String(test->test_suite_name()), QLatin1String(test->name()))});
  EXPECT_TRUE(process.waitForFinished(60'000));
  const QByteArray output = process.readAll();
  EXPECT_EQ(process.exitCode(), 0) << output.constData();
  EXPECT_TRUE(output.contains("[  PASSED  ] 1 test.")) << output.constData();
  return false;
}

}  // namespace usher::test
