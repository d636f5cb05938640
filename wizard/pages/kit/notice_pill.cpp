// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/notice_pill.h"

#include <QKeyEvent>
#include <QPainter>

#include "pages/appearance.h"
#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/icon.h"
#include "pages/kit/notice.h"

namespace usher::pages::kit {

namespace {
constexpr int chevronRoom = 18;
}

NoticePill::NoticePill(const QString& objectName, const QString& text, const QString& details, QWidget* parent)
    : QAbstractButton(parent), m_panel(new Notice(objectName + QStringLiteral("Details"), parent)) {
  setObjectName(objectName);
  setText(text);
  const bool hasDetails = !details.isEmpty();
  setCheckable(hasDetails);
  m_panel->letCopy();
  setFocusPolicy(hasDetails ? Qt::StrongFocus : Qt::NoFocus);
  setCursor(hasDetails ? Qt::PointingHandCursor : Qt::ArrowCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setVisible(!text.isEmpty());
  connect(this, &QAbstractButton::toggled, m_panel, [this, details](bool isUnfolded) {
    m_panel->setTexts(pages::Tone::Neutral, {}, isUnfolded ? details : QString());
  });
}

QSize NoticePill::sizeHint() const {
  return {fontMetrics().horizontalAdvance(text()) + 44 + (isCheckable() ? chevronRoom : 0), 28};
}

void NoticePill::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor tone = toneColour(pages::Tone::Attention, palette());
  painter.setBrush(pages::blended(palette().color(QPalette::Window), tone, 0.10));
  painter.setPen(pages::blended(palette().color(QPalette::Window), tone, 0.5));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
  painter.drawPixmap(QPointF(12, (height() - 16) / 2.0), iconPixmap(Icon::Information, tone, 16, devicePixelRatioF()));
  if (isCheckable()) {
    painter.drawPixmap(QPointF(width() - chevronRoom - 6, (height() - 16) / 2.0),
                       iconPixmap(isChecked() ? Icon::ChevronDown : Icon::ChevronRight,
                                  palette().color(QPalette::WindowText), 16, devicePixelRatioF()));
  }
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(rect().adjusted(34, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
  if (hasFocus()) {
    pages::drawFocusRing(painter, QRectF(rect()), palette(), height() / 2.0);
  }
}

void NoticePill::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace usher::pages::kit
