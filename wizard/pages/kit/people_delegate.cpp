// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/people_delegate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWidget>

#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/icon.h"
#include "pages/kit/people_model.h"

namespace usher::pages::kit {

namespace {

constexpr int avatarSize = 32;
constexpr int rowMargin = 10;
constexpr int actionSize = 28;

void drawLine(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour, bool isStruck) {
  QFont font = painter.font();
  font.setStrikeOut(isStruck);
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// Draws the tag right-aligned in `area` and gives its width.
int drawTag(QPainter& painter, const QRect& area, const PersonRow& row, const QPalette& palette) {
  if (row.tag.isEmpty()) {
    return 0;
  }
  const QFontMetrics metrics = painter.fontMetrics();
  const bool hasMark = row.tone != Tone::Neutral;
  const int markWidth = hasMark ? 20 : 0;
  const int width = qMin(metrics.horizontalAdvance(row.tag) + markWidth + 2, area.width() * 3 / 5);
  const QRect place(area.right() - width + 1, area.top(), width, area.height());
  if (hasMark) {
    painter.drawPixmap(
        place.left(), place.center().y() - 7,
        iconPixmap(toneIcon(row.tone), toneColour(row.tone, palette), 16, painter.device()->devicePixelRatioF()));
  }
  painter.setPen(palette.color(QPalette::PlaceholderText));
  painter.drawText(place.adjusted(markWidth, 0, 0, 0),
                   static_cast<int>(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine,
                   metrics.elidedText(row.tag, Qt::ElideRight, width - markWidth));
  return width + 12;
}

void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool isLast) {
  const QPalette& palette = option.palette;
  const QColor base = palette.color(QPalette::Base);
  // The frame of the list, and the ring around it, stay whole.
  const QRect ground = option.rect.adjusted(2, 2, -2, -2);
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter.fillRect(ground, blended(base, palette.color(QPalette::Active, QPalette::Highlight), 0.14));
  } else if (option.state.testFlag(QStyle::State_MouseOver)) {
    painter.fillRect(ground, blended(base, palette.color(QPalette::Text), 0.04));
  }
  if (isLast) {
    return;
  }
  painter.setPen(palette.color(QPalette::Midlight));
  painter.drawLine(option.rect.bottomLeft() + QPoint(rowMargin, 0), option.rect.bottomRight() - QPoint(rowMargin, 0));
}

}  // namespace

QRect PeopleDelegate::actionRect(const QRect& row) {
  return {row.right() - actionSize - 6, row.center().y() - actionSize / 2, actionSize, actionSize};
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {200, qMax(52, 2 * option.fontMetrics.height() + 18)};
}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto row = index.data(PeopleModel::rowRole).value<PersonRow>();
  const QPalette& palette = option.palette;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setFont(option.font);
  drawRowGround(*painter, option, index.row() == index.model()->rowCount() - 1);

  const QRect& rect = option.rect;
  const QRectF avatar(rect.left() + rowMargin, rect.center().y() - avatarSize / 2, avatarSize, avatarSize);
  painter->setOpacity(row.isFaded ? 0.55 : 1.0);
  drawAvatar(*painter, avatar, row.avatarId, row.name, row.shape);
  painter->setOpacity(1.0);

  QRect texts = rect.adjusted(rowMargin + avatarSize + 12, 6, -rowMargin, -7);
  if (row.action != RowAction::None) {
    const QRect place = actionRect(rect);
    const Icon icon = row.action == RowAction::Remove ? Icon::Close : Icon::Reload;
    painter->drawPixmap(place.center() - QPoint(7, 7), iconPixmap(icon, palette.color(QPalette::PlaceholderText), 16,
                                                                  painter->device()->devicePixelRatioF()));
    texts.setRight(place.left() - 6);
  }
  texts.setRight(texts.right() - drawTag(*painter, texts, row, palette));

  const QColor nameColour = palette.color(row.isFaded ? QPalette::PlaceholderText : QPalette::Text);
  const int half = texts.height() / 2;
  if (row.detail.isEmpty()) {
    drawLine(*painter, texts, row.name, nameColour, row.isStruck);
  } else {
    drawLine(*painter, QRect(texts.left(), texts.top(), texts.width(), half), row.name, nameColour, row.isStruck);
    drawLine(*painter, QRect(texts.left(), texts.top() + half, texts.width(), half), row.detail,
             palette.color(QPalette::PlaceholderText), false);
  }
  const bool listHasFocus = option.widget && option.widget->hasFocus();
  if (listHasFocus && option.state.testFlag(QStyle::State_HasFocus)) {
    drawFocusRing(*painter, QRectF(rect).adjusted(2, 2, -2, -3), palette, 5);
  }
  painter->restore();
}

bool PeopleDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
  if (event->type() != QEvent::MouseButtonRelease ||
      index.data(PeopleModel::rowRole).value<PersonRow>().action == RowAction::None) {
    return false;
  }
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (mouse->button() != Qt::LeftButton || !actionRect(option.rect).contains(mouse->position().toPoint())) {
    return false;
  }
  Q_EMIT actionClicked(index);
  return true;
}

}  // namespace usher::pages::kit
