// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/system_opener.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "support/await.h"

namespace usher::pages {
namespace {

const QUrl& signInPage() {
  static const QUrl page(QStringLiteral("https://login.example/authorize?state=planted&scope=a%20b"));
  return page;
}

/// A desktop whose xdg-open is `script`.
class SystemOpener : public testing::Test {
 protected:
  ~SystemOpener() override { qputenv("PATH", m_path); }

  void opensWith(const QByteArray& script) {
    QFile file(m_folder.filePath(QStringLiteral("xdg-open")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    qputenv("PATH", m_folder.path().toUtf8() + ':' + m_path);
  }

  QTemporaryDir m_folder;
  const QByteArray m_path = qgetenv("PATH");
};

TEST_F(SystemOpener, HandsTheWholeAddressToTheDesktop) {
  const QString seen = m_folder.filePath(QStringLiteral("seen"));
  opensWith("printf %s \"$1\" > '" + seen.toUtf8() + '\'');
  EXPECT_TRUE(test::await(openWithSystem(signInPage())));
  QFile file(seen);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_EQ(file.readAll(), signInPage().toEncoded());
}

TEST_F(SystemOpener, SaysThatNothingOpened) {
  opensWith("exit 3");
  const auto opened = test::await(openWithSystem(signInPage()));
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().kind, Failure::Kind::BrowserBlocked);
  EXPECT_EQ(opened.error().code, QStringLiteral("no-browser"));
}

TEST_F(SystemOpener, LetsNoAddressIntoOurOwnOutput) {
  opensWith("echo \"$1\"; echo \"$1\" >&2; exit 3");
  testing::internal::CaptureStderr();
  testing::internal::CaptureStdout();
  EXPECT_FALSE(test::await(openWithSystem(signInPage())));
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace usher::pages
