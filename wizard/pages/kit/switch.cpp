// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/switch.h"

#include <QPainter>

#include "pages/house_style.h"

namespace usher::pages::kit {

namespace {
constexpr QSize switchTrack(36, 20);
constexpr int switchRing = 4;
}  // namespace

Switch::Switch(const QString& objectName, QWidget* parent) : QAbstractButton(parent) {
  setObjectName(objectName);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setFixedSize(sizeHint());
}

QSize Switch::sizeHint() const {
  return switchTrack + QSize(2 * switchRing, 2 * switchRing);
}

void Switch::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF track = QRectF(rect()).adjusted(switchRing, switchRing, -switchRing, -switchRing);
  const qreal radius = track.height() / 2;
  const bool isOn = isChecked();
  painter.setPen(isOn ? QPen(Qt::NoPen) : QPen(palette().color(isEnabled() ? QPalette::Dark : QPalette::Mid), 1.5));
  painter.setBrush(palette().color(isOn ? QPalette::Highlight : QPalette::Base));
  painter.drawRoundedRect(isOn ? track : track.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(isOn ? QPalette::HighlightedText : (isEnabled() ? QPalette::Dark : QPalette::Mid)));
  const qreal knob = isOn ? 7 : 6;
  const QPointF centre(isOn ? track.right() - radius : track.left() + radius, track.center().y());
  painter.drawEllipse(centre, knob, knob);
  if (hasFocus()) {
    drawFocusRing(painter, QRectF(rect()), palette(), radius + switchRing);
  }
}

}  // namespace usher::pages::kit
