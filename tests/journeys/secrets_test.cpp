// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QJsonDocument>
#include <QUrlQuery>

#include "journeys/journey_test.h"
#include "journeys/profile_files.h"
#include "journeys/usher_in_a_process.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A secret as it could stand in a file: plain, in UTF-16, in base64.
QByteArrayList guisesOf(const QString& secret) {
  const QByteArray wide(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2);
  return {secret.toUtf8(), wide, secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals).chopped(2)};
}

class SecretsTest : public JourneyTest {
 protected:
  /// Every token that was ever issued, and what belongs to the sign-ins at Microsoft's pages.
  QStringList secrets(const QByteArray& visits) const {
    QStringList found = m_tenant.world().value(u"accessTokens"_s).toObject().keys() +
                        m_tenant.world().value(u"refreshTokens"_s).toObject().keys();
    for (const QByteArray& line : visits.split('\n')) {
      const QUrlQuery query(QUrl::fromEncoded(line));
      for (const QString& name : {u"code"_s, u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
        if (const QString value = query.queryItemValue(name, QUrl::FullyDecoded); value.size() > 20) {
          found.append(value);
        }
      }
    }
    // How every id_token of the practice tenant begins.
    found.append(u"eyJhbGciOiJSUzI1NiI"_s);
    found.append(m_tenant.person(u"global-admin"_s).password);
    return found;
  }

  static testing::AssertionResult holdsNone(const QByteArray& content, const QStringList& planted) {
    for (const QString& secret : planted) {
      for (const QByteArray& guise : guisesOf(secret)) {
        if (content.contains(guise)) {
          return testing::AssertionFailure() << "holds " << secret.left(24).toStdString() << "...";
        }
      }
    }
    return testing::AssertionSuccess();
  }
};

TEST_F(SecretsTest, NoTokenOccursInAnyLogFileOrDatabase) {
  ASSERT_TRUE(m_tenant.start());
  const QString tenantId = m_tenant.now().tenantId();
  const QString profileFile = m_scratch.filePath(u"contreli.json"_s);
  const QString visitsFile = m_scratch.filePath(u"visits"_s);
  ASSERT_TRUE(writeJson(profileFile, onCloud(contreliJson(), m_tenant.cloud())));
  const QString watched = m_scratch.filePath(u"computer"_s);
  UsherInAProcess usher(watched);
  usher.start(profileFile, watched + u"/data"_s, m_tenant.person(u"global-admin"_s), {u"everything"_s, visitsFile});
  ASSERT_TRUE(usher.says("everything is set up")) << usher.complaint().constData();

  QFile visits(visitsFile);
  ASSERT_TRUE(visits.open(QIODevice::ReadOnly));
  const QStringList planted = secrets(visits.readAll());
  ASSERT_GT(planted.size(), 12) << "a whole journey leaves tokens, codes and states";
  const QByteArray world = QJsonDocument(m_tenant.world()).toJson();
  EXPECT_FALSE(holdsNone(world, planted)) << "this search finds nothing anywhere";
  bool hasSeenTheTenant = false;
  const auto lookThroughFiles = [&] {
    QDirIterator files(watched, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (file.open(QIODevice::ReadOnly)) {
        const QByteArray content = file.readAll();
        EXPECT_TRUE(holdsNone(content, planted)) << qPrintable(file.fileName());
        hasSeenTheTenant = hasSeenTheTenant || content.contains(tenantId.toUtf8());
      }
    }
  };
  lookThroughFiles();
  EXPECT_TRUE(hasSeenTheTenant) << "the state was not among the files";
  usher.tells("finish");
  ASSERT_TRUE(usher.ends()) << usher.complaint().constData();
  lookThroughFiles();
  EXPECT_TRUE(holdsNone(usher.said(), planted));
  EXPECT_TRUE(holdsNone(usher.complaint(), planted)) << usher.complaint().constData();
}

}  // namespace
}  // namespace usher::test
