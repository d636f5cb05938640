// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslError>

namespace usher::http {

/// Why a server's certificate was not accepted.
struct CertificateFault {
  QString word;    ///< "expired", "not-yet-valid", "wrong-name", "self-signed", "untrusted" or "certificate".
  QString issuer;  ///< Who issued it, as it says itself; for a wrong name, the name that is in it.
};

/// The fault that explains most: who vouches for it counts before names and dates.
CertificateFault certificateFault(const QList<QSslError>& errors);

}  // namespace usher::http
