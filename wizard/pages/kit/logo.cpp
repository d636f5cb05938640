// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/logo.h"

#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include "pages/kit/avatar.h"

namespace usher::pages::kit {

namespace {

QPixmap drawnLogo(const QString& file, int size, qreal scale) {
  if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
    QSvgRenderer renderer(file);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    if (!renderer.isValid()) {
      return {};
    }
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
  }
  QImageReader reader(file);
  const QSize room = QSize(size, size) * scale;
  reader.setScaledSize(reader.size().scaled(room, Qt::KeepAspectRatio));
  QPixmap pixmap = QPixmap::fromImageReader(&reader);
  pixmap.setDevicePixelRatio(scale);
  return pixmap;
}

}  // namespace

Logo::Logo(const QString& file, const QString& name, int size, QWidget* parent)
    : QWidget(parent), m_file(file), m_name(name), m_size(size) {
  setFixedSize(size, size);
  setAccessibleName(name);
}

void Logo::paintEvent(QPaintEvent*) {
  if (m_drawn.isNull() && !m_file.isEmpty()) {
    m_drawn = drawnLogo(m_file, m_size, devicePixelRatioF());
  }
  QPainter painter(this);
  if (m_drawn.isNull()) {
    drawAvatar(painter, QRectF(rect()), m_name, m_name, AvatarShape::App);
  } else {
    const QSizeF shown = m_drawn.deviceIndependentSize();
    painter.drawPixmap(QPointF((m_size - shown.width()) / 2, (m_size - shown.height()) / 2), m_drawn);
  }
}

}  // namespace usher::pages::kit
