// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>

#include "journeys/journey_test.h"
#include "journeys/profile_files.h"
#include "journeys/usher_in_a_process.h"
#include "support/fault_row.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Programs that are started meanwhile find no session bus, and so no password store.
class WithoutSessionBus {
 public:
  WithoutSessionBus() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
  ~WithoutSessionBus() { qputenv("DBUS_SESSION_BUS_ADDRESS", m_former); }

 private:
  const QByteArray m_former = qgetenv("DBUS_SESSION_BUS_ADDRESS");
};

class NoKeychainTest : public JourneyTest {
 protected:
  QStringList tokens() const {
    return m_tenant.world().value(u"accessTokens"_s).toObject().keys() +
           m_tenant.world().value(u"refreshTokens"_s).toObject().keys();
  }
  /// Files below `folder` that hold one of the tokens.
  static QStringList filesWith(const QStringList& tokens, const QString& folder) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
      for (const QString& token : tokens) {
        const QByteArray wide(reinterpret_cast<const char*>(token.utf16()), token.size() * 2);
        if (content.contains(token.toUtf8()) || content.contains(wide)) {
          found.append(file.fileName());
        }
      }
    }
    return found;
  }
};

TEST_F(NoKeychainTest, EverythingCanBeSetUpAndNoTokenIsWrittenAnywhere) {
  const FaultRow row{"F39"};
  ASSERT_TRUE(m_tenant.start());
  const QString profileFile = m_scratch.filePath(u"contreli.json"_s);
  ASSERT_TRUE(writeJson(profileFile, onCloud(contreliJson(), m_tenant.cloud())));
  const QString home = m_scratch.filePath(u"computer"_s);
  const WithoutSessionBus none;
  UsherInAProcess usher(home);
  usher.start(profileFile, home + u"/data"_s, m_tenant.person(u"global-admin"_s),
              {u"everything"_s, m_scratch.filePath(u"visits"_s)});
  ASSERT_TRUE(usher.says("everything is set up")) << usher.complaint().constData();
  const QStringList planted = tokens();
  ASSERT_GE(planted.size(), 4);
  EXPECT_EQ(filesWith(planted, home), QStringList());
  QDir(m_scratch.path()).mkdir(u"elsewhere"_s);
  ASSERT_TRUE(writeJson(m_scratch.filePath(u"elsewhere/leak"_s), {{u"token"_s, planted.last()}}));
  EXPECT_EQ(filesWith(planted, m_scratch.filePath(u"elsewhere"_s)).size(), 1) << "this search finds nothing";
  usher.tells("finish");
  ASSERT_TRUE(usher.ends()) << usher.complaint().constData();
  EXPECT_EQ(filesWith(planted, home), QStringList());
}

}  // namespace
}  // namespace usher::test
