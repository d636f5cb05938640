// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/rail_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/elided_text.h"

namespace usher::shell {

namespace {
constexpr int buttonIcon = 20;
constexpr int buttonIconLeft = 10;
constexpr int buttonTextLeft = buttonIconLeft + buttonIcon + 10;
}  // namespace

RailButton::RailButton(const QString& objectName, pages::kit::Icon icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
  setObjectName(objectName);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailButton::setWords(const QString& text) {
  setText(text);
  render();
}

void RailButton::setFolded(bool isFolded) {
  m_isFolded = isFolded;
  updateGeometry();
  render();
}

void RailButton::setCurrent(bool isCurrent) {
  m_isCurrent = isCurrent;
  update();
}

void RailButton::render() {
  QString plain = text();
  plain.remove(QLatin1Char('&'));
  setAccessibleName(plain);
  setToolTip(m_isFolded ? pages::kit::plainToolTip(plain) : QString());
  update();
}

QSize RailButton::sizeHint() const {
  return {m_isFolded ? 2 * buttonIconLeft + buttonIcon : 200, qMax(34, fontMetrics().height() + 14)};
}

void RailButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool isLit = isEnabled() && (underMouse() || isDown());
  if (isLit || m_isCurrent) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(pages::blended(palette().color(QPalette::AlternateBase), palette().color(QPalette::WindowText),
                                    m_isCurrent ? 0.08 : 0.05));
    painter.drawRoundedRect(rect(), 6, 6);
  }
  const QColor colour = palette().color(m_isCurrent ? QPalette::Link : QPalette::PlaceholderText);
  painter.drawPixmap(QPointF(buttonIconLeft, (height() - buttonIcon) / 2.0),
                     pages::kit::iconPixmap(m_icon, colour, buttonIcon, devicePixelRatioF()));
  if (!m_isFolded) {
    style()->drawItemText(&painter, rect().adjusted(buttonTextLeft, 0, -8, 0),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                          QPalette::WindowText);
  }
  if (hasFocus()) {
    pages::drawFocusRing(painter, QRectF(rect()), palette(), 6);
  }
}

void RailButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace usher::shell
