// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_delegate.h"

#include <QPainter>
#include <QWidget>

#include "app/home/account_model.h"
#include "app/home/account_words.h"
#include "base/foreign_text.h"
#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/integration_words.h"
#include "pages/kit/avatar.h"

namespace usher::home {

namespace {

constexpr int rowMargin = 10;
constexpr int markSize = 16;
constexpr int markGap = 6;
constexpr int avatarSize = 32;

void drawRowGround(QPainter& painter, const QStyleOptionViewItem& option, bool hasLine) {
  const QPalette& palette = option.palette;
  const QColor base = palette.color(QPalette::Base);
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter.fillRect(option.rect, pages::blended(base, palette.color(QPalette::Active, QPalette::Highlight), 0.16));
  } else if (option.state.testFlag(QStyle::State_MouseOver)) {
    painter.fillRect(option.rect, pages::blended(base, palette.color(QPalette::Text), 0.04));
  }
  if (hasLine) {
    painter.setPen(palette.color(QPalette::Midlight));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
  }
}

void drawLine(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour) {
  painter.setPen(colour);
  painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawMark(QPainter& painter, const QRect& line, const Mark& mark, const QPalette& palette) {
  painter.drawPixmap(
      line.left(), line.center().y() - markSize / 2 + 1,
      iconPixmap(mark.icon, toneColour(mark.tone, palette), markSize, painter.device()->devicePixelRatioF()));
}

/// The upper or the lower half of the room for words.
QRect half(const QRect& texts, bool isLower) {
  const int height = texts.height() / 2;
  return {texts.left(), texts.top() + (isLower ? height : 0), texts.width(), height};
}

QRect textRoom(const QRect& row, int left) {
  return row.adjusted(left, 6, -rowMargin, -7);
}

void drawAccount(QPainter& painter, const QStyleOptionViewItem& option, const AccountEntry& entry, bool hasAvatar) {
  int left = rowMargin;
  if (hasAvatar) {
    const QRectF disc(option.rect.left() + rowMargin, option.rect.center().y() - avatarSize / 2, avatarSize,
                      avatarSize);
    painter.setOpacity(entry.account.isArchived ? 0.5 : 1.0);
    drawAvatar(painter, disc, entry.account.id, entry.account.name,
               entry.isPartner() ? pages::kit::AvatarShape::Group : pages::kit::AvatarShape::Person);
    painter.setOpacity(1.0);
    left += avatarSize + 12;
  }
  const QPalette& palette = option.palette;
  const QRect texts = textRoom(option.rect, left);
  drawLine(painter, half(texts, false), shownText(entry.account.name),
           palette.color(entry.account.isArchived ? QPalette::PlaceholderText : QPalette::Text));
  const QRect below = half(texts, true);
  drawMark(painter, below, accountMark(entry), palette);
  drawLine(painter, below.adjusted(markSize + markGap, 0, 0, 0), accountSummary(entry),
           palette.color(QPalette::PlaceholderText));
}

/// Enabled or not in the upper line, the consent in the lower one: two things that never stand for each other.
void drawIntegration(QPainter& painter, const QStyleOptionViewItem& option, const pages::IntegrationWords& words) {
  const QRect texts = textRoom(option.rect, rowMargin);
  const QString comma = QStringLiteral(", ");
  const qsizetype split = words.text.indexOf(comma);
  const QRect upper = half(texts, false);
  const QRect lower = half(texts, true);
  drawMark(painter, upper, {words.icon, words.tone}, option.palette);
  drawLine(painter, upper.adjusted(markSize + markGap, 0, 0, 0), words.text.left(split),
           option.palette.color(QPalette::Text));
  if (split > 0) {
    drawLine(painter, lower.adjusted(markSize + markGap, 0, 0, 0), words.text.mid(split + comma.size()),
             option.palette.color(QPalette::PlaceholderText));
  }
}

}  // namespace

AccountDelegate::AccountDelegate(Place place, QObject* parent) : QStyledItemDelegate(parent), m_place(place) {}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {120, qMax(52, 2 * option.fontMetrics.height() + 18)};
}

void AccountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* accounts = qobject_cast<const AccountModel*>(index.model());
  const AccountEntry* entry = accounts ? accounts->entryAt(index.row()) : nullptr;
  if (!entry) {
    return;
  }
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setFont(option.font);
  drawRowGround(*painter, option, index.row() < index.model()->rowCount() - 1);
  if (index.column() == 0) {
    drawAccount(*painter, option, *entry, m_place == Place::List);
  } else if (const IntegrationEntry* integration = accounts->integrationAt(index)) {
    drawIntegration(*painter, option, pages::integrationWords(integration->standing, accounts->now()));
  } else {
    drawLine(*painter, half(textRoom(option.rect, rowMargin + markSize + markGap), false), QStringLiteral("–"),
             option.palette.color(QPalette::Disabled, QPalette::Text));
  }
  const bool viewHasFocus = option.widget && option.widget->hasFocus();
  if (m_place == Place::List && viewHasFocus && option.state.testFlag(QStyle::State_HasFocus)) {
    pages::drawFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), option.palette, 5);
  }
  painter->restore();
}

}  // namespace usher::home
