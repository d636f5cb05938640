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
#include "support/fault_row.h"
#include "vault/chunk_index.h"
#include "vault/keychain_entries.h"
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

/// What another program finds under exactly that name. A search for all that Usher stores would be broken off whenever
/// another test removes something meanwhile.
QByteArray foundBySecretTool(const QString& user) {
  QProcess tool;
  tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"usher"_s, u"user"_s, user});
  EXPECT_TRUE(tool.waitForFinished());
  return (tool.readAllStandardOutput() + tool.readAllStandardError()).contains(user.toUtf8()) ? "found" : "nothing";
}

TEST_F(RealKeychain, HoldsNothingOfOursAfterRemoval) {
  ASSERT_TRUE(await(vault.write(key, Secret(QByteArray(6000, 'k')))));
  KeychainEntries entries;
  const auto index = ChunkIndex::fromBytes(await(entries.read(indexKey(key)))->reveal());
  ASSERT_TRUE(index && index->current);
  QStringList users{indexKey(key)};
  for (int i = 0; i < index->current->count; ++i) {
    users.append(index->current->chunkKey(key, i));
  }
  ASSERT_EQ(users.size(), 5);
  for (const QString& user : users) {
    EXPECT_EQ(foundBySecretTool(user), "found") << user.toStdString();
  }
  ASSERT_TRUE(await(vault.remove(key)));
  for (const QString& user : users) {
    EXPECT_EQ(foundBySecretTool(user), "nothing") << user.toStdString();
  }
  EXPECT_TRUE(await(vault.read(key))->isEmpty());
}

/// A session of its own, with folders of its own, in which commands meet the keychain that the test wants.
struct OtherSession {
  QTemporaryDir folder;

  /// The last line that `script` prints. $CLIENT is the client program, $UNLOCK starts a keyring.
  QByteArray run(const QString& script, bool hurried = false, const QByteArray& busPolicy = {}) const {
    QProcess process;
    prepare(process, hurried);
    process.start(u"dbus-run-session"_s, busArguments(busPolicy) + QStringList{u"--"_s, u"sh"_s, u"-c"_s, script});
    EXPECT_TRUE(process.waitForFinished(60'000)) << script.toStdString();
    return process.readAllStandardOutput().trimmed().split('\n').last();
  }

  /// A bus without services of the system, and with `policy`; nothing for an ordinary one.
  QStringList busArguments(const QByteArray& policy) const {
    if (policy.isEmpty()) {
      return {};
    }
    QFile file(folder.filePath(u"bus.conf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        "<!DOCTYPE busconfig PUBLIC '-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN' "
        "'http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd'>"
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
        "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy>" +
        policy + "</busconfig>");
    return {u"--config-file="_s + file.fileName()};
  }

  void prepare(QProcess& process, bool hurried) const {
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
  const test::FaultRow row{"F39"};
  const OtherSession session;
  const QString noBus = u"export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent; "_s;
  EXPECT_EQ(session.run(noBus + u"$CLIENT probe"_s), "VaultMissing");
  EXPECT_EQ(session.run(noBus + u"$CLIENT write usher/t/k "_s + secretText), "VaultMissing");
  EXPECT_EQ(session.run(noBus + u"$CLIENT read usher/t/k"_s), "VaultMissing");
  EXPECT_FALSE(session.hasInAFile(secretText.toUtf8()));
}

TEST(WithoutASecretService, TheVaultIsMissingAndNothingIsWrittenAnywhere) {
  const test::FaultRow row{"F39"};
  const OtherSession session;
  const QByteArray none = "<!-- nobody offers one -->";
  EXPECT_EQ(session.run(u"$CLIENT probe"_s, false, none), "VaultMissing");
  EXPECT_EQ(session.run(u"$CLIENT write usher/t/k "_s + secretText, false, none), "VaultMissing");
  EXPECT_EQ(session.run(u"$CLIENT read usher/t/k"_s, false, none), "VaultMissing");
  EXPECT_FALSE(session.hasInAFile(secretText.toUtf8()));
}

TEST(ARefusedKeyring, IsDeniedAndNothingIsWrittenAnywhere) {
  const test::FaultRow row{"F40"};
  const OtherSession session;
  const QByteArray refusal =
      "<policy context='mandatory'><deny send_destination='org.freedesktop.secrets' "
      "send_interface='org.freedesktop.Secret.Service'/></policy>";
  for (const QString& verb : {u"probe"_s, u"read usher/t/k"_s, u"write usher/t/k "_s + secretText}) {
    EXPECT_EQ(session.run(unlocked + u"$CLIENT "_s + verb, false, refusal), "VaultLocked denied");
  }
  EXPECT_FALSE(session.hasInAFile(secretText.toUtf8()));
}

TEST(ALockedKeyring, IsNotTakenForAnEmptyOneAndKeepsWhatItHas) {
  const test::FaultRow row{"F40"};
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

/// $pid is the keyring's daemon afterwards.
const QString findsTheDaemon = QStringLiteral(
    "$CLIENT probe; "
    "pid=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "
    "org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | awk '{print $2}'); ");

TEST(AFrozenKeyring, IsSilentAfterHalfAMinuteOfTheClock) {
  const test::FaultRow row{"F41"};
  const OtherSession session;
  EXPECT_EQ(session.run(unlocked + findsTheDaemon + u"kill -STOP $pid; $CLIENT probe; kill -CONT $pid"_s, true),
            "VaultSilent");
  EXPECT_EQ(session.run(unlocked + findsTheDaemon + u"$CLIENT write usher/t/k "_s + secretText +
                            u"; kill -STOP $pid; $CLIENT write usher/t/k other; kill -CONT $pid"_s,
                        true),
            "VaultSilent");
  EXPECT_FALSE(session.hasInAFile(secretText.toUtf8()));
}

TEST(ASlowKeyring, IsWaitedForAndItsLateAnswerUsed) {
  const test::FaultRow row{"F41"};
  const OtherSession session;
  const QString slow = unlocked + findsTheDaemon + u"kill -STOP $pid; mkfifo $HOME/said; $CLIENT outlast usher/t/k "_s +
                       secretText +
                       u" >$HOME/said & { read line; kill -CONT $pid; read more; echo $line, $more; } <$HOME/said"_s;
  EXPECT_EQ(session.run(slow, true).constData(), "VaultSilent, kept " + secretText.toUtf8());
}

TEST(WithoutGLib, TheKeyringIsSilentInsteadOfAWaitWithoutEnd) {
  const test::FaultRow row{"F41"};
  const OtherSession session;
  EXPECT_EQ(session.run(unlocked + u"QT_NO_GLIB=1 $CLIENT probe"_s, true), "VaultSilent");
}

TEST(AKilledWriter, LeavesTheLastSecretThatItStoredOrTheNextOne) {
  const test::FaultRow row{"F42"};
  for (int round = 0; round < 8; ++round) {
    const OtherSession session;
    // The pause before the kill is of no meaning but to hit another moment each time.
    const QString killed = unlocked +
                           u"mkfifo $HOME/said; $CLIENT write-on usher/t/k >$HOME/said & "_s
                           u"{ for i in 1 2 3; do read done; done; i=0; while [ $i -lt %1 ]; do i=$((i+1)); done; "_s
                           u"kill -KILL $!; while read more; do done=$more; done; } <$HOME/said; "_s
                           u"echo $done $($CLIENT read usher/t/k | tail -c 4 | tr -d k)"_s.arg(round * 700);
    const QByteArrayList words = session.run(killed).split(' ');
    ASSERT_EQ(words.size(), 2) << words.join(' ').constData();
    const int said = words[0].toInt(), kept = words[1].toInt();
    EXPECT_GE(said, 3);
    EXPECT_TRUE(kept == said || kept == said + 1) << words.join(' ').constData();
  }
}

}  // namespace
}  // namespace usher::vault
