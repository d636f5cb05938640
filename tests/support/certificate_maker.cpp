// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/certificate_maker.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

QByteArray contentsOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
  return file.readAll();
}

}  // namespace

CertificateMaker::CertificateMaker() {
  openssl(QStringList{u"req"_s, u"-x509"_s} + newKey +
          QStringList{u"-days"_s, u"3650"_s, u"-subj"_s, u"/O=Contoso/CN=Inspection of Contoso"_s, u"-keyout"_s,
                      m_folder.filePath(u"root.key"_s), u"-out"_s, rootFile()});
  m_root = QSslCertificate(contentsOf(rootFile()));
}

TlsIdentity CertificateMaker::issue(const QStringList& hosts, const QString& asOf) {
  const QString name = newName();
  const QString request = m_folder.filePath(name + u".csr"_s);
  openssl(QStringList{u"req"_s, u"-new"_s} + newKey +
          QStringList{u"-subj"_s, u"/CN="_s + hosts.first(), u"-keyout"_s, m_folder.filePath(name + u".key"_s),
                      u"-out"_s, request});
  openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, rootFile(), u"-CAkey"_s, m_folder.filePath(u"root.key"_s),
           u"-CAcreateserial"_s, u"-days"_s, u"30"_s, u"-extfile"_s, extensionFile(name, hosts), u"-out"_s,
           m_folder.filePath(name + u".pem"_s)},
          asOf);
  return identity(name);
}

TlsIdentity CertificateMaker::selfSigned(const QStringList& hosts) {
  const QString name = newName();
  const QString request = m_folder.filePath(name + u".csr"_s), key = m_folder.filePath(name + u".key"_s);
  openssl(QStringList{u"req"_s, u"-new"_s} + newKey +
          QStringList{u"-subj"_s, u"/CN="_s + hosts.first(), u"-keyout"_s, key, u"-out"_s, request});
  openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-signkey"_s, key, u"-days"_s, u"30"_s, u"-extfile"_s,
           extensionFile(name, hosts), u"-out"_s, m_folder.filePath(name + u".pem"_s)});
  return identity(name);
}

TlsIdentity CertificateMaker::identity(const QString& name) const {
  TlsIdentity made;
  made.certificateFile = m_folder.filePath(name + u".pem"_s);
  made.keyFile = m_folder.filePath(name + u".key"_s);
  made.certificate = QSslCertificate(contentsOf(made.certificateFile));
  made.key = QSslKey(contentsOf(made.keyFile), QSsl::Ec);
  EXPECT_FALSE(made.certificate.isNull());
  EXPECT_FALSE(made.key.isNull());
  return made;
}

QString CertificateMaker::newName() {
  return u"leaf%1"_s.arg(++m_counter);
}

QString CertificateMaker::extensionFile(const QString& name, const QStringList& hosts) const {
  QStringList names;
  for (const QString& host : hosts) {
    names.append((QHostAddress(host).isNull() ? u"DNS:"_s : u"IP:"_s) + host);
  }
  QFile file(m_folder.filePath(name + u".ext"_s));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(
      u"basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=%1\n"_s.arg(names.join(u',')).toUtf8());
  return file.fileName();
}

void CertificateMaker::openssl(const QStringList& arguments, const QString& asOf) const {
  QProcess process;
  if (asOf.isEmpty()) {
    process.start(u"openssl"_s, arguments);
  } else {
    process.start(u"faketime"_s, QStringList{asOf, u"openssl"_s} + arguments);
  }
  ASSERT_TRUE(process.waitForFinished());
  ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
}

TrustedRoot::TrustedRoot(const QSslCertificate& root)
    : m_before(QSslConfiguration::defaultConfiguration().caCertificates()) {
  QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
  trusting.setCaCertificates(m_before + QList<QSslCertificate>{root});
  QSslConfiguration::setDefaultConfiguration(trusting);
}

TrustedRoot::~TrustedRoot() {
  QSslConfiguration before = QSslConfiguration::defaultConfiguration();
  before.setCaCertificates(m_before);
  QSslConfiguration::setDefaultConfiguration(before);
}

}  // namespace usher::test
