// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_words/browser_words.h"

#include <algorithm>
#include <array>

#include "base/failure.h"
#include "pages/failure_text.h"

namespace usher::pages {

namespace {

/// A name, or the beginning of many; the first that fits counts. `code` as in the failures of the network.
struct BrowserRow {
  const char* start;
  Failure::Kind kind;
  const char* code = "";
};

constexpr std::array browserRows = std::to_array<BrowserRow>({
    {"ERR_INTERNET_DISCONNECTED", Failure::Kind::Offline},
    {"DNS_PROBE_FINISHED_NO_INTERNET", Failure::Kind::Offline},
    {"DNS_PROBE_", Failure::Kind::Offline, "name"},
    {"ERR_NAME_", Failure::Kind::Offline, "name"},
    {"ERR_DNS_", Failure::Kind::Offline, "name"},
    {"ERR_PROXY_AUTH_", Failure::Kind::ProxyLoginNeeded},
    {"ERR_PROXY_", Failure::Kind::HostUnreachable, "proxy"},
    {"ERR_TUNNEL_", Failure::Kind::HostUnreachable, "proxy"},
    {"ERR_NO_SUPPORTED_PROXIES", Failure::Kind::HostUnreachable, "proxy"},
    {"ERR_MANDATORY_PROXY_", Failure::Kind::HostUnreachable, "proxy"},
    {"ERR_SOCKS_", Failure::Kind::HostUnreachable, "proxy"},
    {"ERR_PAC_", Failure::Kind::HostUnreachable, "proxy"},
    {"ERR_CONNECTION_TIMED_OUT", Failure::Kind::TimedOut},
    {"ERR_TIMED_OUT", Failure::Kind::TimedOut},
    {"NS_ERROR_NET_TIMEOUT", Failure::Kind::TimedOut},
    {"ERR_CERT_DATE_INVALID", Failure::Kind::NotSecure, "expired"},
    {"SEC_ERROR_EXPIRED_", Failure::Kind::NotSecure, "expired"},
    {"MOZILLA_PKIX_ERROR_NOT_YET_VALID_", Failure::Kind::NotSecure, "not-yet-valid"},
    {"ERR_CERT_COMMON_NAME_INVALID", Failure::Kind::NotSecure, "wrong-name"},
    {"SSL_ERROR_BAD_CERT_DOMAIN", Failure::Kind::NotSecure, "wrong-name"},
    {"ERR_CERT_", Failure::Kind::NotSecure},
    {"SEC_ERROR_", Failure::Kind::NotSecure},
    {"MOZILLA_PKIX_ERROR_", Failure::Kind::NotSecure},
    {"CERTIFICATE_VERIFY_FAILED", Failure::Kind::NotSecure},
    {"DLG_FLAGS_INVALID_CA", Failure::Kind::NotSecure},
    {"DLG_FLAGS_SEC_CERT_CN_INVALID", Failure::Kind::NotSecure, "wrong-name"},
    {"ERR_SSL_", Failure::Kind::NotSecure, "protocol"},
    {"SSL_ERROR_", Failure::Kind::NotSecure, "protocol"},
    {"PR_", Failure::Kind::HostUnreachable},
    {"NS_ERROR_", Failure::Kind::HostUnreachable},
    {"ERR_CONNECTION_", Failure::Kind::HostUnreachable},
    {"ERR_ADDRESS_", Failure::Kind::HostUnreachable},
    {"ERR_EMPTY_RESPONSE", Failure::Kind::HostUnreachable},
    {"ERR_NETWORK_ACCESS_DENIED", Failure::Kind::HostUnreachable},
    {"ERR_SOCKET_", Failure::Kind::HostUnreachable},
    {"ERR_QUIC_", Failure::Kind::HostUnreachable},
    {"ERR_HTTP2_", Failure::Kind::HostUnreachable},
    {"ERR_INVALID_RESPONSE", Failure::Kind::BadReply},
    {"ERR_CONTENT_", Failure::Kind::BadReply},
});

struct OwnBrowserRow {
  const char* name;
  ErrorRow row;
};

constexpr std::array ownBrowserRows = std::to_array<OwnBrowserRow>({
    {"ERR_NETWORK_CHANGED",
     rows::yours(FailureAction::TryAgain,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The network changed while the page was being loaded."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Load the page again."))},
    {"ERR_TOO_MANY_REDIRECTS",
     rows::yours(FailureAction::TryAgain,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The page sends the browser round in circles."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Open it in a private window of the browser."))},
    {"ERR_BLOCKED_BY_CLIENT",
     rows::yours(FailureAction::TryAgain,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Something in the browser itself stops the page."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Open it in another browser."))},
    {"ERR_BLOCKED_BY_ADMINISTRATOR",
     rows::networks(
         FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "A rule of this computer or network stops the page."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Ask for Microsoft's sign-in addresses to be let through."))},
    {"ERR_BAD_SSL_CLIENT_AUTH_CERT",
     rows::rules(
         MendingRole::SecurityAdministrator, FailureAction::UseOwnBrowser,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The page wants a certificate of yours, and got none it takes."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Use your own browser, which can show your certificate."))},
});

constexpr ErrorRow strangeBrowserError = rows::networks(
    FailureAction::TryAgain, QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The browser could not load the page."),
    QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Load it again. If it stays so, try another network."));

}  // namespace

std::optional<ErrorMeaning> meaningOfBrowserError(const QString& name) {
  for (const OwnBrowserRow& own : ownBrowserRows) {
    if (name == QLatin1String(own.name)) {
      return meaningOf(own.row);
    }
  }
  if (name == QLatin1String("ERR_SSL_CLIENT_AUTH_CERT_NEEDED")) {
    return meaningOfBrowserError(QStringLiteral("ERR_BAD_SSL_CLIENT_AUTH_CERT"));
  }
  const auto found = std::find_if(browserRows.begin(), browserRows.end(),
                                  [&](const BrowserRow& row) { return name.startsWith(QLatin1String(row.start)); });
  if (found != browserRows.end()) {
    return meaningOf(Failure{.kind = found->kind, .code = QLatin1String(found->code)});
  }
  return name.startsWith(QLatin1String("ERR_")) ? std::optional(meaningOf(strangeBrowserError)) : std::nullopt;
}

}  // namespace usher::pages
