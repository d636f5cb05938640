// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

namespace usher::flow {

/// What keeps Usher waiting at Microsoft, for the line beside the buttons. Implemented in app.
class Waiting : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  /// Until when everything waits because Microsoft asked for it; invalid when nothing does.
  virtual QDateTime pausedUntil() const = 0;
  /// Whether an answer takes longer than usual.
  virtual bool isSlow() const = 0;

 Q_SIGNALS:
  void changed();
};

}  // namespace usher::flow
