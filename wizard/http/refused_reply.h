// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>

namespace usher::http {

/// The answer to a request that was never sent: fails with `error` as soon as the event loop runs.
class RefusedReply final : public QNetworkReply {
  Q_OBJECT

 public:
  RefusedReply(const QNetworkRequest& request, QNetworkAccessManager::Operation operation, NetworkError error,
               QObject* parent);

  void abort() override {}

 protected:
  qint64 readData(char*, qint64) override { return -1; }
};

}  // namespace usher::http
