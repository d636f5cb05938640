// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>
#include <QTemporaryDir>

namespace usher::test {

/// A certificate and its key, as Qt's values and as files.
struct TlsIdentity {
  QSslCertificate certificate;
  QSslKey key;
  QString certificateFile, keyFile;
};

/// A certificate authority of the test's own, "Inspection of Contoso"; openssl does the work. The files go with it.
class CertificateMaker {
 public:
  CertificateMaker();

  const QSslCertificate& root() const { return m_root; }
  QString rootFile() const { return m_folder.filePath(QStringLiteral("root.pem")); }

  /// A certificate for names or addresses, valid for thirty days from `asOf` ("2020-01-01"), or from now.
  TlsIdentity issue(const QStringList& hosts, const QString& asOf = {});
  /// The same, but nobody vouches for it.
  TlsIdentity selfSigned(const QStringList& hosts);

 private:
  TlsIdentity identity(const QString& name) const;
  QString newName();
  QString extensionFile(const QString& name, const QStringList& hosts) const;
  void openssl(const QStringList& arguments, const QString& asOf = {}) const;

  QTemporaryDir m_folder;
  QSslCertificate m_root;
  int m_counter = 0;
};

/// While it lives, this process trusts `root` beside what the system trusts.
class TrustedRoot {
 public:
  explicit TrustedRoot(const QSslCertificate& root);
  ~TrustedRoot();
  TrustedRoot(const TrustedRoot&) = delete;
  TrustedRoot& operator=(const TrustedRoot&) = delete;

 private:
  QList<QSslCertificate> m_before;
};

}  // namespace usher::test
