// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/vendor_link_fact.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

QJsonObject vendorLinkData(const signin::VendorLink& link) {
  return {{u"state"_s, link.state}, {u"redirect"_s, link.redirectUri.toString(QUrl::FullyEncoded)}};
}

signin::VendorLink vendorLinkFrom(const QJsonObject& data) {
  return {data.value(u"state"_s).toString(), QUrl(data.value(u"redirect"_s).toString(), QUrl::StrictMode)};
}

}  // namespace usher::flow
