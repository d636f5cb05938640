// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QProcess>

#include "support/own_namespace.h"
#include "support/secure_server.h"
#include "wire_fixture.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What comes of a request with a token to `origin`.
Result<http::HttpReply> answerFrom(const QUrl& origin) {
  http::GuardedAccessManager network({origin}, nullptr,
                                     {1'000'000, std::chrono::milliseconds(5000), std::chrono::milliseconds(9000)});
  http::QtTransport transport(network);
  return await(transport.send({.url = origin, .headers = {{"Authorization", "Bearer CANARY"}}}));
}

struct Certificates : WireFixture {
  CertificateMaker maker;

  void expectRefused(const TlsIdentity& identity, const QString& code) {
    SecureServer secure(identity);
    const auto result = answerFrom(secure.origin());
    ASSERT_FALSE(result);
    expectTold(result.error(), Kind::NotSecure, notSecure);
    EXPECT_EQ(result.error().code, code);
    EXPECT_TRUE(secure.received().isEmpty()) << "nothing may be sent";
  }
};

TEST_F(Certificates, OneThatAKnownAuthorityIssuedIsAccepted) {
  const TrustedRoot trust(maker.root());
  SecureServer secure(maker.issue({u"127.0.0.1"_s}));
  EXPECT_TRUE(answerFrom(secure.origin()));
  EXPECT_TRUE(secure.received().contains("CANARY"));
}

TEST_F(Certificates, ASelfSignedOneIsRefused) {
  const FaultRow row("F3");
  expectRefused(maker.selfSigned({u"127.0.0.1"_s}), u"self-signed"_s);
}

TEST_F(Certificates, OneOfAnUnknownAuthorityIsRefusedAndTheAuthorityNamed) {
  const FaultRow row("F3");
  expectRefused(maker.issue({u"127.0.0.1"_s}), u"untrusted"_s);
  SecureServer secure(maker.issue({u"127.0.0.1"_s}));
  EXPECT_TRUE(pages::failureDetails(answerFrom(secure.origin()).error()).contains(u"Inspection of Contoso"_s));
}

TEST_F(Certificates, AnExpiredOneIsRefused) {
  const FaultRow row("F3");
  const TrustedRoot trust(maker.root());
  expectRefused(maker.issue({u"127.0.0.1"_s}, u"2020-01-01"_s), u"expired"_s);
}

TEST_F(Certificates, OneThatIsNotYetValidIsRefused) {
  const FaultRow row("F3");
  const TrustedRoot trust(maker.root());
  expectRefused(maker.issue({u"127.0.0.1"_s}, u"2038-01-01"_s), u"not-yet-valid"_s);
}

TEST_F(Certificates, OneForAnotherNameIsRefused) {
  const FaultRow row("F3");
  const TrustedRoot trust(maker.root());
  expectRefused(maker.issue({u"graph.contoso.test"_s}), u"wrong-name"_s);
}

/// A server of openssl's that speaks nothing newer than `version`.
class OldServer {
 public:
  OldServer(const TlsIdentity& identity, const QString& version) {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, identity.certificateFile,
                                   u"-key"_s, identity.keyFile, version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    eventually([this] {
      m_output += m_process.readAll();
      const qsizetype at = m_output.indexOf("ACCEPT ");
      const qsizetype end = m_output.indexOf('\n', at);
      if (at >= 0 && end > at) {
        m_port = m_output.mid(m_output.lastIndexOf(':', end) + 1, end - m_output.lastIndexOf(':', end) - 1).toInt();
      }
      return m_port != 0;
    });
  }
  ~OldServer() {
    m_process.kill();
    m_process.waitForFinished();
  }

  QUrl origin() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)); }
  QByteArray output() {
    m_output += m_process.readAll();
    return m_output;
  }

 private:
  QProcess m_process;
  QByteArray m_output;
  int m_port = 0;
};

TEST_F(Certificates, AnOldProtocolIsRefusedThoughTheCertificateIsGood) {
  const FaultRow row("F3");
  const TrustedRoot trust(maker.root());
  const TlsIdentity identity = maker.issue({u"127.0.0.1"_s});
  for (const QString& version : {u"-tls1"_s, u"-tls1_1"_s}) {
    OldServer old(identity, version);
    const auto result = answerFrom(old.origin());
    ASSERT_FALSE(result) << qPrintable(version);
    expectTold(result.error(), Kind::NotSecure, notSecure);
    EXPECT_EQ(result.error().code, u"protocol"_s);
    EXPECT_FALSE(old.output().contains("CANARY"));
  }
  OldServer new2(identity, u"-tls1_2"_s);
  http::GuardedAccessManager there({new2.origin()}, nullptr, endless);
  http::QtTransport transport(there);
  auto pending = transport.send({.url = new2.origin(), .headers = {{"X-Mark", "arrived"}}});
  EXPECT_TRUE(eventually([&] { return new2.output().contains("arrived"); })) << "the server itself works";
  pending.cancel();
}

/// The certificate of an inspecting proxy lies where the system keeps what it trusts, and nowhere else.
TEST_F(Certificates, AnAuthorityThatTheSystemTrustsIsTrusted) {
  const QString folderName = u"USHER_TEST_TRUST"_s;
  QTemporaryDir folder;
  if (!qEnvironmentVariableIsSet(qPrintable(folderName))) {
    const TlsIdentity identity = maker.issue({u"127.0.0.1"_s});
    SecureServer before(identity);
    EXPECT_EQ(answerFrom(before.origin()).error().kind, Kind::NotSecure);
    QDir(folder.path()).mkdir(u"store"_s);
    QProcess hash;
    hash.start(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-hash"_s, u"-in"_s, maker.rootFile()});
    ASSERT_TRUE(hash.waitForFinished());
    const QString link = QString::fromLatin1(hash.readAll().trimmed()) + u".0"_s;
    QFile::copy(maker.rootFile(), folder.filePath(u"store/inspection.pem"_s));
    QFile::link(u"inspection.pem"_s, folder.filePath(u"store/"_s + link));
    QFile::copy(identity.certificateFile, folder.filePath(u"leaf.pem"_s));
    QFile::copy(identity.keyFile, folder.filePath(u"leaf.key"_s));
    qputenv(qPrintable(folderName), folder.path().toUtf8());
    inOwnNamespace(u"-rm"_s, u"mount --bind \"$USHER_TEST_TRUST/store\" /etc/ssl/certs"_s);
    qunsetenv(qPrintable(folderName));
    return;
  }
  const QDir made(qEnvironmentVariable(qPrintable(folderName)));
  const auto read = [&](const QString& name) {
    QFile file(made.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  TlsIdentity identity;
  identity.certificate = QSslCertificate(read(u"leaf.pem"_s));
  identity.key = QSslKey(read(u"leaf.key"_s), QSsl::Ec);
  SecureServer secure(identity);
  const auto result = answerFrom(secure.origin());
  EXPECT_TRUE(result) << qPrintable(result.error().detail);
  EXPECT_TRUE(secure.received().contains("CANARY"));
}

}  // namespace
}  // namespace usher::test
