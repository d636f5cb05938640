// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace usher::app {

/// Watches over a page that may get nowhere: asks for a look at it from time to time, and says when loading takes too
/// long or when nothing shows.
class PageWatch final : public QObject {
  Q_OBJECT

 public:
  struct Patience {
    std::chrono::milliseconds loading{15'000};  ///< Until a page that loads is slow.
    std::chrono::milliseconds blank{8'000};     ///< Until a page that is loaded should show something.
    std::chrono::milliseconds look{2'000};      ///< Between two looks.
  };

  explicit PageWatch(Patience patience, QObject* parent = nullptr);

  /// The page loads, or has loaded. Said again while it loads, it changes nothing.
  void load(bool isLoading);
  /// It went on to another address: the wait for it begins anew.
  void goOn();
  void see(bool isBlank);
  /// There is no page to watch.
  void stop();

 Q_SIGNALS:
  void lookWanted();
  void slow();
  void staysBlank();

 private:
  QTimer m_loading, m_blank, m_look;
};

}  // namespace usher::app
