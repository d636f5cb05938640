// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "http/guarded_access_manager.h"
#include "http/transport.h"

namespace usher::http {

/// Transport over a GuardedAccessManager. Checks the network error before the status: a short body is a failure even
/// with status 200. A 3xx answer is UnexpectedRedirect, HTML where JSON is expected by the caller's Accept is
/// PortalInTheWay, any other type of content BadReply.
class QtTransport final : public QObject, public Transport {
  Q_OBJECT

 public:
  explicit QtTransport(GuardedAccessManager& network, QObject* parent = nullptr);

  Pending<HttpReply> send(HttpRequest request) override;

 private:
  GuardedAccessManager& m_network;
};

}  // namespace usher::http
