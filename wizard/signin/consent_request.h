// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include "base/pending.h"
#include "profile/product_profile.h"
#include "signin/door.h"

namespace usher::signin {

/// What a redirect of the admin consent endpoint says. It is a hint only: a denial carries admin_consent=True too, and
/// `tenant` is unauthenticated (Entra "v2 admin consent").
enum class ConsentAnswer { Accepted, Declined, NoRights, Unclear };

/// An admin consent address on {authority}/{tenant}/v2.0/adminconsent and what belongs to it.
struct ConsentRequest {
  QString tenantId, clientId, state;
  QUrl redirectUri;

  /// The address to open, scope {graph}/.default.
  QUrl address(const profile::Cloud& cloud) const;
};

/// A fresh 256-bit state, base64url, 43 characters, from the system's random source.
QString freshState();

/// Reads a redirect. Anything but exactly `request`'s redirect address (scheme, host, port, path) and state is Unclear.
ConsentAnswer readConsentRedirect(const QUrl& redirect, const ConsentRequest& request);

/// A link that the vendor sent, taken apart. See issue: tenant may be a verified domain, state at most 1,024
/// characters.
struct VendorLink {
  QString state;     ///< Empty when the link had none.
  QUrl redirectUri;  ///< Empty when the link had none.
};

/// What a vendor's link is checked against.
struct LinkExpectation {
  profile::Cloud cloud;
  profile::VendorApplication application;
  QString tenantId;
  QStringList verifiedDomains;
};

/// Checks a pasted link; the address itself is never opened. A failure is BadInput with the code "not-a-link", "host",
/// "path", "tenant", "client", "scope", "redirect", "state" or "parameter", and the offending value as detail.
Result<VendorLink> readVendorLink(const QString& pasted, const LinkExpectation& expectation);

}  // namespace usher::signin
