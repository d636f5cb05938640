// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include "app/tour/practice_account.h"

namespace usher::tour {

/// Another administrator of the organisation, at another computer and without Usher: signs in to "Microsoft Graph
/// Command Line Tools" by the pages' own forms and calls Graph with the token that this gives. What changes behind
/// Usher's back comes from here.
class AdministratorElsewhere {
 public:
  AdministratorElsewhere(QUrl authority, QUrl graph, QString tenantId);

  /// Authorization code with PKCE (RFC 7636), consenting for this account alone. False when no token comes.
  bool signIn(const PracticeAccount& account);
  /// Opens a consent address that somebody sent, signs in there and answers; true when the browser was sent on to
  /// `redirect`'s place, as it is after either answer.
  bool answer(const QUrl& consent, const PracticeAccount& account, bool accepts, const QUrl& redirect);
  /// Takes one delegated permission out of what the organisation granted to the app, and waits until Graph shows it so.
  bool takeAway(const QString& appId, const QString& scope);

 private:
  struct Answer {
    int status = 0;
    QUrl address, redirect;
    QByteArray body;
  };

  QString authorizationCode(const PracticeAccount& account, const QByteArray& verifier);
  Answer fill(const Answer& page, const PracticeAccount& account, const QString& pressed = {});
  QJsonObject organisationGrant(const QString& appId);
  Answer callGraph(const QByteArray& method, const QString& target, const QJsonObject& body = {});
  Answer send(QNetworkRequest request, const QByteArray& method = "GET", const QByteArray& body = {});

  const QUrl m_authority, m_graph;
  const QString m_tenantId;
  QNetworkAccessManager m_network;
  QByteArray m_token;
};

}  // namespace usher::tour
