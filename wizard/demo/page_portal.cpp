// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/page_portal.h"

#include "demo/page_notice.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

std::optional<Reply> portalPage(const Request& request, const Scenario& scenario) {
  const QString path = request.url.path();
  if (!path.isEmpty() && path != u"/"_s) {
    return {};
  }
  if (scenario.portalRestricted) {
    return noticePage(
        u"You don't have access"_s,
        u"Your organization lets only administrators open the admin center. Usher needs no admin center."_s, 403);
  }
  return noticePage(u"Admin center"_s, u"Microsoft's admin center would be here. Practice does without it."_s);
}

}  // namespace usher::demo
