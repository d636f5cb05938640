// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QLabel>
#include <QProcess>

#include "browser_fixture.h"
#include "support/await.h"
#include "support/fault_row.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

int run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setStandardInputFile(QProcess::nullDevice());
  process.start(program, arguments);
  EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
  return process.exitCode();
}

/// openssl's own server, for a version of TLS that Qt does not offer any more.
class OldServer {
 public:
  OldServer(const TlsIdentity& identity, const QString& version) {
    m_process.start(u"openssl"_s,
                    {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-www"_s, version, u"-cipher"_s,
                     u"DEFAULT@SECLEVEL=0"_s, u"-cert"_s, identity.certificateFile, u"-key"_s, identity.keyFile});
    EXPECT_TRUE(eventually([&] {
      m_said += m_process.readAllStandardOutput();
      return m_said.contains("ACCEPT 127.0.0.1:") && m_said.endsWith('\n');
    })) << m_process.readAllStandardError().constData();
    m_port = m_said.mid(m_said.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first().trimmed().toInt();
  }
  ~OldServer() {
    m_process.kill();
    m_process.waitForFinished();
  }

  QUrl origin() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)); }
  bool speaks(const QString& version) const {
    return run(u"openssl"_s, {u"s_client"_s, u"-connect"_s, origin().authority(), version, u"-cipher"_s,
                              u"DEFAULT@SECLEVEL=0"_s}) == 0;
  }

 private:
  QProcess m_process;
  QByteArray m_said;
  int m_port = 0;
};

class Certificates : public BrowserTest {
 protected:
  /// Chromium asks NSS, which keeps a person's own authorities in the home folder.
  void SetUp() override {
    const QString store = home.filePath(u".pki/nssdb"_s);
    ASSERT_TRUE(QDir().mkpath(store));
    const QString database = u"sql:"_s + store;
    ASSERT_EQ(run(u"certutil"_s, {u"-N"_s, u"-d"_s, database, u"--empty-password"_s}), 0);
    ASSERT_EQ(run(u"certutil"_s,
                  {u"-A"_s, u"-d"_s, database, u"-n"_s, u"inspection"_s, u"-t"_s, u"C,,"_s, u"-i"_s, maker.rootFile()}),
              0);
  }

  void expectRefusal(const char* what, const QUrl& origin) {
    useAuthority(origin);
    open(origin);
    EXPECT_TRUE(getsTrouble(u"certificate"_s)) << what << ": " << qPrintable(page().trouble);
    EXPECT_TRUE(child("pageInstead")->isVisible()) << what;
    EXPECT_EQ(child<QLabel>("pageInsteadHeadline")->text(), u"This connection is not safe"_s);
  }

  CertificateMaker maker;
};

}  // namespace

TEST_F(Certificates, OnlyGoodOnesAreEverPassed) {
  const FaultRow row{"F3"};
  const QString here = u"127.0.0.1"_s;
  Site good(maker.issue({here}));
  good.put("/", {.body = "<title>Good</title>Good"});
  useAuthority(good.url({}));
  open(good.url(u"/"_s));
  ASSERT_TRUE(showsTitle(u"Good"_s)) << "else nothing below says anything; " << qPrintable(page().trouble);
  EXPECT_TRUE(page().isSecure);

  const std::pair<const char*, TlsIdentity> bad[] = {
      {"signed by itself", maker.selfSigned({here})},
      {"signed by somebody unknown", CertificateMaker().issue({here})},
      {"for another host", maker.issue({u"login.microsoftonline.com"_s})},
      {"expired", maker.issue({here}, u"2020-01-01"_s)},
      {"not valid yet", maker.issue({here}, u"2037-01-01"_s)},
  };
  for (const auto& [what, identity] : bad) {
    Site hostile(identity);
    expectRefusal(what, hostile.url({}));
    EXPECT_TRUE(hostile.asked().isEmpty()) << what;
  }
  for (const QString& version : {u"-tls1"_s, u"-tls1_1"_s}) {
    const OldServer old(maker.issue({here}), version);
    ASSERT_TRUE(old.speaks(version));
    expectRefusal(qPrintable(version), old.origin());
  }
}

}  // namespace usher::test
