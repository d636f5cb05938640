// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/busy_bar.h"

#include <QPainter>
#include <QVariantAnimation>

#include "pages/kit/skeleton.h"

namespace usher::shell {

BusyBar::BusyBar(QWidget* parent) : QWidget(parent), m_motion(new QVariantAnimation(this)) {
  setObjectName(QStringLiteral("busyBar"));
  setFixedHeight(3);
  m_patience.setSingleShot(true);
  m_patience.setInterval(pages::kit::patience);
  connect(&m_patience, &QTimer::timeout, this, &BusyBar::showNow);
  m_motion->setStartValue(0.0);
  m_motion->setEndValue(1.0);
  m_motion->setDuration(1400);
  m_motion->setLoopCount(-1);
  connect(m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

BusyBar::~BusyBar() = default;

void BusyBar::setBusy(bool isBusy, int done, int total) {
  m_done = done;
  m_total = total;
  if (!isBusy) {
    m_patience.stop();
    m_motion->stop();
    m_isShown = false;
  } else if (!m_isShown && !m_patience.isActive()) {
    m_patience.start();
  }
  update();
}

void BusyBar::showNow() {
  m_isShown = true;
  m_motion->start();
  update();
}

void BusyBar::paintEvent(QPaintEvent*) {
  if (!m_isShown) {
    return;
  }
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Midlight));
  const QColor colour = palette().color(QPalette::Link);
  if (m_total > 0) {
    painter.fillRect(QRectF(0, 0, width() * qBound(0.0, double(m_done) / m_total, 1.0), height()), colour);
    return;
  }
  const double length = 0.3 * width();
  const double start = m_motion->currentValue().toDouble() * (width() + length) - length;
  painter.fillRect(QRectF(start, 0, length, height()), colour);
}

}  // namespace usher::shell
