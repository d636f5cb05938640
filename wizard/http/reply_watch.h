// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include "http/guarded_access_manager.h"

namespace usher::http {

/// Aborts the reply it is a child of when a limit is passed, and says which in the reply's property "usherLimit". Time
/// is up when either the wall clock or the monotonic clock says so: the latter stands still while a Linux computer
/// sleeps.
class ReplyWatch final : public QObject {
  Q_OBJECT

 public:
  ReplyWatch(QNetworkReply& reply, WireLimits limits);

 Q_SIGNALS:
  /// It has taken longer than usual; told once.
  void slow();

 private:
  struct Since {
    QElapsedTimer monotonic;
    QDateTime wall;

    void restart();
    bool isOver(std::chrono::milliseconds limit) const;
  };

  void checkSize();
  void checkTime();
  void stop(const char* limit);

  QNetworkReply& m_reply;
  WireLimits m_limits;
  Since m_start, m_lastSign;
  QTimer m_timer;
  bool m_isSlow = false;
};

}  // namespace usher::http
