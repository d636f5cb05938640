// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/authorization_redirect.h"

#include "signin/aadsts.h"
#include "signin/form_query.h"
#include "signin/redirect_match.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

Result<AuthorizationCode> readAuthorizationRedirect(const QUrl& redirect, const QUrl& redirectUri,
                                                    const QString& state) {
  if (!isRedirectTo(redirect, redirectUri)) {
    return fail(Failure::Kind::BadReply, u"redirect"_s);
  }
  const auto parameters = singleParameters(redirect);
  if (!parameters) {
    return fail(Failure::Kind::BadReply, u"parameter"_s);
  }
  if (state.isEmpty() || !equalInConstantTime(parameters->value(u"state"_s).toUtf8(), state.toUtf8())) {
    return fail(Failure::Kind::BadReply, u"state"_s);
  }
  if (parameters->contains(u"error"_s) || parameters->contains(u"error_subcode"_s)) {
    EntraError error;
    error.error = parameters->value(u"error"_s);
    error.description = parameters->value(u"error_description"_s);
    error.subcode = parameters->value(u"error_subcode"_s);
    error.number = aadstsNumber(error.description);
    return fail(failureOf(error));
  }
  const QString code = parameters->value(u"code"_s);
  if (code.isEmpty()) {
    return fail(Failure::Kind::BadReply, u"code"_s);
  }
  return AuthorizationCode{code,
                           parameters->contains(u"iss"_s) ? std::optional(parameters->value(u"iss"_s)) : std::nullopt};
}

}  // namespace usher::signin
