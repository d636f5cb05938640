// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QPainter;

namespace usher::pages::kit {

/// How long something may take before the person is shown that it takes time.
inline constexpr std::chrono::milliseconds patience{150};

/// Paints rows to come: a disc and two bars each, fading downwards.
void drawSkeletonRows(QPainter& painter, const QRect& rect, int rowHeight, const QPalette& palette);

/// Lines of text to come. Takes its room at once and paints after 150 ms, so that nothing flickers or jumps.
class Skeleton final : public QWidget {
  Q_OBJECT

 public:
  Skeleton(int lines, QWidget* parent);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  int m_lines;
  bool m_isPatienceOver = false;
  QTimer m_timer;
};

}  // namespace usher::pages::kit
