// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_redirect.h"

#include <QUrl>

#include "demo/identity_intake.h"
#include "demo/page_notice.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

Reply backToApplication(const SignInFlow& flow, const NamedValues& values) {
  const QString target = withPath(flow.redirectUri);
  if (flow.responseMode == u"form_post"_s) {
    return formPostPage(target, values, redirectOrigin(flow));
  }
  const char joint = flow.responseMode == u"fragment"_s ? '#' : (target.contains(u'?') ? '&' : '?');
  return {302, {{"Location", target.toUtf8() + joint + formEncoded(values)}, {"Cache-Control", "no-store"}}, {}};
}

NamedValues withState(const SignInFlow& flow, NamedValues values) {
  if (flow.hasState) {
    values.append({u"state"_s, flow.state});
  }
  return values;
}

QStringList redirectOrigin(const SignInFlow& flow) {
  const QUrl url(flow.redirectUri);
  if (url.host().isEmpty()) {
    return flow.redirectUri.isEmpty() ? QStringList() : QStringList{url.scheme() + u':'};
  }
  const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
  return {url.scheme() + u"://"_s + url.host() + port};
}

}  // namespace usher::demo
