// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace usher::app {

/// What keeps Usher from starting, for people who did not start it from a terminal: a headline, a sentence, the place,
/// "Close", and a button to go on all the same when `goOn` has its words.
class ProblemWindow final : public QWidget {
  Q_OBJECT

 public:
  ProblemWindow(const QString& headline, const QString& advice, const QString& place, const QString& goOn = {},
                QWidget* parent = nullptr);

 Q_SIGNALS:
  void goOnWanted();
};

}  // namespace usher::app
