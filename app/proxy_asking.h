// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/proxy_login.h"
#include "http/proxy_logins.h"

namespace usher::app {

/// The logins of proxies as the window sees them. `logins` must outlive it.
class ProxyAsking final : public flow::ProxyLogin {
  Q_OBJECT

 public:
  explicit ProxyAsking(http::ProxyLogins& logins);

  std::optional<flow::ProxyQuestion> question() const override;
  void answer(const QString& user, const QString& password) override { m_logins.answer(user, password); }
  void decline() override { m_logins.decline(); }

 private:
  http::ProxyLogins& m_logins;
};

}  // namespace usher::app
