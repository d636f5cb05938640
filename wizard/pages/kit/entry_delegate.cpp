// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/entry_delegate.h"

#include <QPainter>
#include <QWidget>

#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/entry_model.h"

namespace usher::pages::kit {

namespace {

constexpr int entryMargin = 12;
constexpr int entryMark = 20;
constexpr int entryGap = 12;

void drawEntryIcon(QPainter& painter, const QPoint& at, Icon icon, const QColor& colour, int size) {
  painter.drawPixmap(at, iconPixmap(icon, colour, size, painter.device()->devicePixelRatioF()));
}

void drawEntryLine(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour) {
  painter.setPen(colour);
  painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// Draws the tag at the right of `area`, and gives the width it took.
int drawEntryTag(QPainter& painter, const QRect& area, const EntryRow& row, const QPalette& palette) {
  if (row.tag.isEmpty()) {
    return 0;
  }
  const bool hasMark = row.tagTone != Tone::Neutral;
  const int markWidth = hasMark ? 20 : 0;
  const int width = qMin(painter.fontMetrics().horizontalAdvance(row.tag) + markWidth + 2, area.width() * 3 / 5);
  const QRect place(area.right() - width + 1, area.top(), width, area.height());
  if (hasMark) {
    drawEntryIcon(painter, {place.left(), place.center().y() - 7}, toneIcon(row.tagTone),
                  toneColour(row.tagTone, palette), 16);
  }
  drawEntryLine(painter, place.adjusted(markWidth, 0, 0, 0), row.tag, palette.color(QPalette::PlaceholderText));
  return width + entryGap;
}

void drawEntryGround(QPainter& painter, const QStyleOptionViewItem& option, bool isLast) {
  const QPalette& palette = option.palette;
  const QColor base = palette.color(QPalette::Base);
  // The frame of the list, and the ring around it, stay whole.
  const QRect ground = option.rect.adjusted(2, 2, -2, -2);
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter.fillRect(ground, blended(base, palette.color(QPalette::Active, QPalette::Highlight), 0.14));
  } else if (option.state.testFlag(QStyle::State_MouseOver)) {
    painter.fillRect(ground, blended(base, palette.color(QPalette::Text), 0.04));
  }
  if (!isLast) {
    painter.setPen(palette.color(QPalette::Midlight));
    painter.drawLine(option.rect.bottomLeft() + QPoint(entryMargin, 0),
                     option.rect.bottomRight() - QPoint(entryMargin, 0));
  }
}

}  // namespace

int EntryDelegate::rowHeight(const QFontMetrics& metrics) {
  return qMax(52, 2 * metrics.height() + 18);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {200, rowHeight(option.fontMetrics)};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto row = index.data(EntryModel::rowRole).value<EntryRow>();
  const QPalette& palette = option.palette;
  const QColor quiet = palette.color(QPalette::PlaceholderText);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setFont(option.font);
  drawEntryGround(*painter, option, index.row() == index.model()->rowCount() - 1);

  const QRect& rect = option.rect;
  const int middle = rect.center().y();
  drawEntryIcon(*painter, {rect.left() + entryMargin, middle - entryMark / 2}, row.icon,
                row.tone == Tone::Neutral ? quiet : toneColour(row.tone, palette), entryMark);
  QRect texts = rect.adjusted(entryMargin + entryMark + entryGap, 6, -entryMargin, -7);
  if (m_opens) {
    drawEntryIcon(*painter, {texts.right() - 15, middle - 8}, Icon::ChevronRight, quiet, 16);
    texts.setRight(texts.right() - 16 - entryGap / 2);
  }
  texts.setRight(texts.right() - drawEntryTag(*painter, texts, row, palette));
  const QColor strong = palette.color(QPalette::Text);
  if (row.detail.isEmpty()) {
    drawEntryLine(*painter, texts, row.text, strong);
  } else {
    const int half = texts.height() / 2;
    drawEntryLine(*painter, {texts.left(), texts.top(), texts.width(), half}, row.text, strong);
    drawEntryLine(*painter, {texts.left(), texts.top() + half, texts.width(), half}, row.detail, quiet);
  }
  if (option.widget && option.widget->hasFocus() && option.state.testFlag(QStyle::State_HasFocus)) {
    drawFocusRing(*painter, QRectF(rect).adjusted(2, 2, -2, -3), palette, 5);
  }
  painter->restore();
}

}  // namespace usher::pages::kit
