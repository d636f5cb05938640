// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QVariantAnimation;

namespace usher::shell {

/// A thin bar that shows that something is going on, 150 ms after it began. Its room is always taken.
class BusyBar final : public QWidget {
  Q_OBJECT

 public:
  explicit BusyBar(QWidget* parent);
  ~BusyBar() override;

  /// `total` 0: no count is known.
  void setBusy(bool isBusy, int done = 0, int total = 0);
  /// Whether the bar is seen.
  bool isShown() const { return m_isShown; }

  QSize sizeHint() const override { return {100, 3}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void showNow();

  QTimer m_patience;
  QVariantAnimation* m_motion;
  bool m_isShown = false;
  int m_done = 0, m_total = 0;
};

}  // namespace usher::shell
