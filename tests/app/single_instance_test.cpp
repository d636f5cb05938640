// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/single_instance.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "support/await.h"

namespace usher::app {
namespace {

TEST(SingleInstanceTest, TheSecondRaisesTheFirst) {
  const QTemporaryDir folder;
  SingleInstance first(folder.path());
  ASSERT_EQ(first.claim().value(), SingleInstance::Outcome::First);
  const QSignalSpy raised(&first, &SingleInstance::raiseRequested);
  SingleInstance second(folder.path());
  EXPECT_EQ(second.claim().value(), SingleInstance::Outcome::RaisedOther);
  EXPECT_TRUE(test::eventually([&] { return raised.count() == 1; }));
}

TEST(SingleInstanceTest, OtherFoldersAreIndependent) {
  const QTemporaryDir one, other;
  SingleInstance first(one.path()), second(other.path());
  EXPECT_EQ(first.claim().value(), SingleInstance::Outcome::First);
  EXPECT_EQ(second.claim().value(), SingleInstance::Outcome::First);
}

TEST(SingleInstanceTest, TheFolderIsClosedToOthers) {
  const QTemporaryDir parent;
  const QString folder = parent.filePath(QStringLiteral("new/usher"));
  SingleInstance first(folder);
  ASSERT_TRUE(first.claim());
  EXPECT_EQ(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
}

TEST(SingleInstanceTest, AFolderThatCannotBeMadeIsAStorageFailure) {
  SingleInstance first(QStringLiteral("/proc/usher-cannot-be-here"));
  EXPECT_EQ(first.claim().error().kind, Failure::Kind::Storage);
}

}  // namespace
}  // namespace usher::app
