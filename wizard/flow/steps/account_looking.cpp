// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/account_looking.h"

#include <algorithm>

#include "flow/steps/abilities.h"
#include "flow/steps/vendor_app.h"
#include "signin/scopes.h"

namespace usher::flow {

namespace {

/// Whose roles are visible and none: Microsoft's page would only say that an administrator has to approve.
bool isKnownToHaveNoRole(const SetUp& setUp) {
  const auto person = setUp.parts().session.account();
  const auto shown = person ? rolesShown(person->roles) : std::nullopt;
  return shown && shown->isEmpty();
}

Pending<void> letLook(SetUp& setUp, bool mayShow) {
  auto& microsoft = setUp.parts().microsoft;
  return mayShow && !isKnownToHaveNoRole(setUp) ? microsoft.require(signin::scopes::check())
                                                : microsoft.requireSilently(signin::scopes::check());
}

}  // namespace

ConsentWatch::Subject accountConsent(SetUp& setUp, AccountSignIn& signIn) {
  const auto& application = setUp.parts().integration.application;
  ConsentWatch::Subject subject{
      facts::consent, application.clientId, wantedPermissions(application), Errand::VendorConsent, [&setUp] {
        const auto& app = setUp.parts().integration.application;
        return AtMicrosoft::Consent{setUp.key().tenant, app.clientId, app.consentRedirects.embedded,
                                    app.consentRedirects.ownBrowser, app.consentRedirects.elsewhere};
      }};
  subject.isManaged = true;
  subject.prepare = [&signIn] { return signIn.signIn(); };
  subject.letLook = [&setUp, &signIn](bool mayShow) {
    const auto in = mayShow ? signIn.signIn() : signIn.resume();
    return chained(in, &signIn, [&setUp, mayShow] { return letLook(setUp, mayShow); });
  };
  subject.askSilently = [&setUp](bool mayShow) {
    const auto& app = setUp.parts().integration.application;
    // The person's own browser shows it for a moment, which must not come out of the blue.
    const QUrl ownBrowser = mayShow ? app.consentRedirects.ownBrowser : QUrl();
    return setUp.parts().microsoft.askSilently({app.clientId, app.consentRedirects.embedded, ownBrowser},
                                               setUp.parts().clock);
  };
  return subject;
}

bool meansNoSight(const Failure& why) {
  using Kind = Failure::Kind;
  return why.kind == Kind::ConsentNeeded || why.kind == Kind::Declined || why.kind == Kind::Forbidden ||
         why.kind == Kind::Cancelled || why.kind == Kind::SignInNeeded;
}

bool meansNoStore(const Failure& why) {
  using Kind = Failure::Kind;
  return why.kind == Kind::VaultLocked || why.kind == Kind::VaultMissing || why.kind == Kind::VaultSilent;
}

}  // namespace usher::flow
