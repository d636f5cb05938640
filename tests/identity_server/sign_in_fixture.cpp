// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "sign_in_fixture.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

void IdentityServerTest::SetUp() {
  ASSERT_TRUE(server.start()) << qPrintable(server.complaint());
  network = std::make_unique<http::GuardedAccessManager>(QList<QUrl>{server.origin()});
  visitor.answers = {{u"login"_s, login}, {u"password"_s, u"whatever"_s}};
  session = newSession();
}

std::unique_ptr<signin::Session> IdentityServerTest::newSession() {
  return std::make_unique<signin::Session>(server.cloud(),
                                           profile::SignInClient{server.clientId(), QUrl(u"http://localhost"_s)},
                                           *network, vault, u"usher/store/account"_s, clock);
}

Pending<void> IdentityServerTest::browse(const QUrl& address) {
  lastAsked = address;
  QUrl opened = address;
  if (alterRequest) {
    alterRequest(opened);
  }
  whenDone(visitor.visit(opened), &visitor, [this](const Result<QUrl>& result) {
    if (!result) {
      stuck = result.error();
      return;
    }
    lastRedirect = *result;
    if (alterRedirect) {
      alterRedirect(lastRedirect);
    }
    visitor.load(lastRedirect);
  });
  return ready<void>({});
}

void setParameter(QUrl& address, const QString& name, const QString& value) {
  QUrlQuery query(address.query(QUrl::FullyEncoded));
  query.removeAllQueryItems(name);
  if (!value.isNull()) {
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
  }
  address.setQuery(query);
}

QString parameterOf(const QUrl& address, const QString& name) {
  return QUrlQuery(address.query(QUrl::FullyEncoded)).queryItemValue(name, QUrl::FullyDecoded);
}

}  // namespace usher::test
