// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include "profile/product_profile.h"

namespace usher::test {

/// oidc-provider as the authority of one organisation, in a process of its own (server.mjs). It ends with this object.
class IdentityServerProcess {
 public:
  IdentityServerProcess();
  ~IdentityServerProcess();

  /// False when it could not be installed or did not start; complaint() then says why.
  bool start();
  QString complaint() const { return m_complaint; }

  QUrl origin() const { return QUrl(text("origin")); }
  QString tenantId() const { return text("tenantId"); }
  QString clientId() const { return text("clientId"); }
  QString objectId() const { return text("objectId"); }
  QString domain() const { return text("domain"); }
  profile::Cloud cloud() const { return {origin(), origin(), origin()}; }

  /// What the provider refused so far, as "grant.error invalid_grant PKCE verification failed".
  const QStringList& refusals();

 private:
  QString text(const char* name) const { return m_facts.value(QLatin1String(name)).toString(); }
  void readLines();

  QProcess m_process;
  QJsonObject m_facts;
  QString m_complaint;
  QStringList m_refusals;
};

}  // namespace usher::test
