// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <optional>

#include "http/transport.h"

namespace usher::test {

/// Just enough of Graph and of OpenID discovery for the first steps: a test changes the members, the stand-in answers
/// from them. `instead` may answer first.
class GraphStandIn final : public http::Transport {
 public:
  QString tenantId, personId;
  QString organizationName = QStringLiteral("Contoso Ltd");
  QString userType = QStringLiteral("Member");
  QStringList roles;  ///< Template ids.
  bool rolesVisible = true;
  /// Scopes granted to everybody, by app id; an app that is not in here does not exist.
  QHash<QString, QStringList> granted;
  QHash<QString, QStringList> owners;  ///< By app id.
  QHash<QString, QString> tenantOfDomain;
  std::function<std::optional<Result<http::HttpReply>>(const http::HttpRequest&)> instead;
  QStringList log;  ///< "METHOD path"

  Pending<http::HttpReply> send(http::HttpRequest request) override;
  /// How many requests went to a path that contains `part`.
  qsizetype count(const QString& part) const;

 private:
  http::HttpReply answer(const http::HttpRequest& request);
};

}  // namespace usher::test
