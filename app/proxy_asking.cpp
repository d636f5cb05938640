// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/proxy_asking.h"

namespace usher::app {

ProxyAsking::ProxyAsking(http::ProxyLogins& logins) : m_logins(logins) {
  connect(&logins, &http::ProxyLogins::questionChanged, this, &flow::ProxyLogin::questionChanged);
}

std::optional<flow::ProxyQuestion> ProxyAsking::question() const {
  const auto& asked = m_logins.question();
  return asked ? std::optional(flow::ProxyQuestion{asked->proxy, asked->wasRefused, asked->triesLeft}) : std::nullopt;
}

}  // namespace usher::app
