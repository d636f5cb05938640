// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/certificate_fault.h"

#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace usher::http {

namespace {

QString firstOf(const QStringList& names) {
  return names.isEmpty() ? QString() : names.first();
}

QString issuerOf(const QSslCertificate& certificate) {
  const QString name = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
  return name.isEmpty() ? firstOf(certificate.issuerInfo(QSslCertificate::Organization)) : name;
}

QString ownNameIn(const QSslCertificate& certificate) {
  const QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
  return names.isEmpty() ? firstOf(certificate.subjectInfo(QSslCertificate::CommonName)) : names.first();
}

/// What the error says, most telling first; nothing for what explains nothing.
int weightOf(QSslError::SslError error) {
  switch (error) {
    case QSslError::SelfSignedCertificate:
      return 5;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
      return 4;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
      return 3;
    case QSslError::HostNameMismatch:
      return 2;
    default:
      return 1;
  }
}

QString wordOf(QSslError::SslError error) {
  switch (weightOf(error)) {
    case 5:
      return u"self-signed"_s;
    case 4:
      return u"untrusted"_s;
    case 3:
      return error == QSslError::CertificateExpired ? u"expired"_s : u"not-yet-valid"_s;
    case 2:
      return u"wrong-name"_s;
    default:
      return u"certificate"_s;
  }
}

}  // namespace

CertificateFault certificateFault(const QList<QSslError>& errors) {
  const QSslError* worst = nullptr;
  for (const QSslError& error : errors) {
    if (!worst || weightOf(error.error()) > weightOf(worst->error())) {
      worst = &error;
    }
  }
  if (!worst) {
    return {};
  }
  const QString word = wordOf(worst->error());
  return {word, word == u"wrong-name"_s ? ownNameIn(worst->certificate()) : issuerOf(worst->certificate())};
}

}  // namespace usher::http
