// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>

#include "support/scripted_server.h"

namespace usher::test {

/// Graph as an application's token finds it: everything is passed on to the tenant, but nobody is "me". A test may
/// answer some requests instead.
class GraphWithoutPerson {
 public:
  explicit GraphWithoutPerson(const QUrl& tenant);

  QUrl origin() const { return m_server.origin(); }
  int askedForMe() const { return m_askedForMe; }
  std::function<std::optional<ScriptedAnswer>(const ReceivedRequest&)> instead;

 private:
  ScriptedAnswer passedOn(const ReceivedRequest& request);

  QUrl m_tenant;
  QNetworkAccessManager m_network;
  ScriptedServer m_server;
  int m_askedForMe = 0;
};

}  // namespace usher::test
