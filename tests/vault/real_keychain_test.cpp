// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// These run against the Secret Service of the session. Without one they fail: a skipped keychain test proves nothing.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

#include "support/await.h"
#include "support/manual_clock.h"
#include "vault/keychain_vault.h"

namespace usher::vault {
namespace {

using namespace Qt::Literals::StringLiterals;
using test::await;

QString freshKey() {
  return u"usher/test/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

struct RealKeychain : testing::Test {
  SystemClock clock;
  KeychainVault vault{clock};
  QString key = freshKey();

  ~RealKeychain() override { await(vault.remove(key)); }
};

TEST_F(RealKeychain, IsThere) {
  const auto probed = await(vault.probe());
  EXPECT_TRUE(probed) << kindName(probed.error().kind).toStdString() << ": " << probed.error().detail.toStdString();
}

TEST_F(RealKeychain, KeepsSixKilobytesForAnotherProcess) {
  const QByteArray secret = QByteArray(6 * 1024, 'k') + "end";
  ASSERT_TRUE(await(vault.write(key, Secret(secret))));
  KeychainVault other(clock);
  EXPECT_EQ(await(other.read(key))->reveal(), secret);
  ASSERT_TRUE(await(vault.write(key, Secret("short"))));
  EXPECT_EQ(await(other.read(key))->reveal(), "short");
}

QByteArray foundBySecretTool(const QString& key) {
  QProcess tool;
  tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"usher"_s});
  EXPECT_TRUE(tool.waitForFinished());
  return (tool.readAllStandardOutput() + tool.readAllStandardError()).contains(key.toUtf8()) ? "found" : "nothing";
}

TEST_F(RealKeychain, HoldsNothingOfOursAfterRemoval) {
  ASSERT_TRUE(await(vault.write(key, Secret(QByteArray(6000, 'k')))));
  EXPECT_EQ(foundBySecretTool(key), "found");
  ASSERT_TRUE(await(vault.remove(key)));
  EXPECT_EQ(foundBySecretTool(key), "nothing");
  EXPECT_TRUE(await(vault.read(key))->isEmpty());
}

/// A session of its own, with folders of its own, in which commands meet the keychain that the test wants.
struct OtherSession {
  QTemporaryDir folder;

  /// The last line that `script` prints. $CLIENT is the client program, $UNLOCK starts a keyring.
  QByteArray run(const QString& script, bool hurried = false) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"}) {
      environment.remove(QString::fromLatin1(name));
    }
    QDir(folder.path()).mkpath(u"run"_s);
    QFile::setPermissions(folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"CLIENT"_s, QStringLiteral(USHER_VAULT_CLIENT));
    environment.insert(u"UNLOCK"_s, u"gnome-keyring-daemon --unlock --components=secrets"_s);
    if (hurried) {
      environment.insert(u"USHER_TEST_HURRY"_s, u"1"_s);
    }
    process.setProcessEnvironment(environment);
    process.start(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script});
    EXPECT_TRUE(process.waitForFinished(60'000)) << script.toStdString();
    return process.readAllStandardOutput().trimmed().split('\n').last();
  }

  bool hasInAFile(const QByteArray& text) const {
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
        return true;
      }
    }
    return false;
  }
};

const QString unlocked = u"printf pw | $UNLOCK >/dev/null 2>&1; "_s;
const QString secretText = u"CANARY-secret-of-the-test"_s;

TEST(WithoutASessionBus, TheVaultIsMissingAndNothingIsWrittenAnywhere) {
  const OtherSession session;
  const QString noBus = u"export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent; "_s;
  EXPECT_EQ(session.run(noBus + u"$CLIENT probe"_s), "VaultMissing");
  EXPECT_EQ(session.run(noBus + u"$CLIENT write usher/t/k "_s + secretText), "VaultMissing");
  EXPECT_EQ(session.run(noBus + u"$CLIENT read usher/t/k"_s), "VaultMissing");
  EXPECT_FALSE(session.hasInAFile(secretText.toUtf8()));
}

TEST(ALockedKeyring, IsNotTakenForAnEmptyOneAndKeepsWhatItHas) {
  const OtherSession session;
  ASSERT_EQ(session.run(unlocked + u"$CLIENT write usher/t/k "_s + secretText), "ok");
  const QString locked = u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "_s;
  EXPECT_EQ(session.run(locked + u"$CLIENT probe"_s), "VaultLocked");
  EXPECT_EQ(session.run(locked + u"$CLIENT read usher/t/k"_s), "VaultLocked");
  EXPECT_EQ(session.run(locked + u"$CLIENT write usher/t/k other"_s), "VaultLocked");
  EXPECT_EQ(session.run(locked + u"$CLIENT remove usher/t/k"_s), "VaultLocked");
  EXPECT_EQ(session.run(unlocked + u"$CLIENT read usher/t/k"_s).constData(), "ok " + secretText.toUtf8());
  EXPECT_FALSE(session.hasInAFile(secretText.toUtf8()));
}

TEST(AFrozenKeyring, IsSilentAfterHalfAMinuteOfTheClock) {
  const OtherSession session;
  const QString frozen = unlocked +
                         u"$CLIENT probe; "_s
                         u"pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "_s
                         u"org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | "_s
                         u"awk '{print $2}'); kill -STOP $pid; $CLIENT probe; kill -CONT $pid"_s;
  EXPECT_EQ(session.run(frozen, true), "VaultSilent");
}

TEST_F(RealKeychain, IsSilentWhenTheClockSaysThatHalfAMinuteIsOver) {
  test::ManualClock stopped;
  KeychainVault impatient(stopped);
  const auto pending = impatient.probe();
  ASSERT_TRUE(test::eventually([&] { return stopped.waiting() > 0; }));
  stopped.advance(std::chrono::seconds(31));
  EXPECT_EQ(await(pending).error().kind, Failure::Kind::VaultSilent);
}

}  // namespace
}  // namespace usher::vault
