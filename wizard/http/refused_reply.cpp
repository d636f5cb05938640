// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/refused_reply.h"

#include <QTimer>

namespace usher::http {

RefusedReply::RefusedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation,
                           NetworkError error, QObject* parent)
    : QNetworkReply(parent) {
  setRequest(request);
  setUrl(request.url());
  setOperation(operation);
  setError(error, QStringLiteral("address not allowed"));
  open(QIODevice::ReadOnly);
  QTimer::singleShot(0, this, [this, error] {
    Q_EMIT errorOccurred(error);
    setFinished(true);
    Q_EMIT finished();
  });
}

}  // namespace usher::http
