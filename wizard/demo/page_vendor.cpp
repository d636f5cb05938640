// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/page_vendor.h"

#include "demo/identity_form.h"
#include "demo/page_notice.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

Reply vendorPage(const Request& request) {
  const QString path = request.url.path();
  if (path == u"/vendor/login"_s) {
    // Accepted or not, it looks the same: the vendor's console knows nothing of who came before they signed in.
    return noticePage(u"Sign in to the vendor's console"_s,
                      u"To go on, sign in here with your account at the vendor. If you have none, tell the person who "
                      "sent you the link what you did. You can close this page."_s);
  }
  if (path != u"/vendor/consented"_s && path != u"/vendor/return"_s) {
    return noticePage(u"Not found"_s, u"The practice vendor has no such page."_s, 404);
  }
  const FormValues values = FormValues::of(request);
  if (values.has(u"error"_s)) {
    return noticePage(u"Not connected"_s, u"The vendor learned that no permission was given."_s);
  }
  return noticePage(u"Thank you"_s, u"The vendor learned that your organization accepted. You can close this page."_s);
}

}  // namespace usher::demo
