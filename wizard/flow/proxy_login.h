// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <optional>

namespace usher::flow {

/// The network's proxy asks who the person is.
struct ProxyQuestion {
  QString proxy;            ///< Host, or host and port.
  bool wasRefused = false;  ///< The answer before was wrong.
  int triesLeft = 0;

  bool operator==(const ProxyQuestion&) const = default;
};

/// The question of the network's proxy as the window sees it; everything that waits for it goes on after an answer.
/// Implemented in app.
class ProxyLogin : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual std::optional<ProxyQuestion> question() const = 0;
  virtual void answer(const QString& user, const QString& password) = 0;
  virtual void decline() = 0;

 Q_SIGNALS:
  void questionChanged();
};

}  // namespace usher::flow
