// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/choice_card.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/text.h"

namespace usher::pages::kit {

namespace {
constexpr int cardMargin = 12;
constexpr int cardIndicator = 18;
constexpr int cardTextLeft = cardMargin + cardIndicator + 12;
}  // namespace

ChoiceCard::ChoiceCard(const QString& objectName, QWidget* parent) : QRadioButton(parent) {
  setObjectName(objectName);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFont(fontFor(TextStyle::Strong));
}

void ChoiceCard::setTexts(const QString& text, const QString& detail) {
  setText(text);
  m_detail = detail;
  QString plain = text;
  setAccessibleName(plain.remove(QLatin1Char('&')));
  setAccessibleDescription(detail);
  updateGeometry();
  update();
}

int ChoiceCard::detailHeight(int width) const {
  if (m_detail.isEmpty()) {
    return 0;
  }
  const QRect room(0, 0, qMax(60, width - cardTextLeft - cardMargin), 10000);
  return QFontMetrics(fontFor(TextStyle::Body))
             .boundingRect(room, static_cast<int>(Qt::TextWordWrap), m_detail)
             .height() +
         2;
}

int ChoiceCard::heightForWidth(int width) const {
  return 2 * cardMargin + qMax(fontMetrics().height(), cardIndicator) + detailHeight(width);
}

QSize ChoiceCard::sizeHint() const {
  return {360, heightForWidth(360)};
}

QSize ChoiceCard::minimumSizeHint() const {
  QString plain = text();
  plain.remove(QLatin1Char('&'));
  const int width = cardTextLeft + fontMetrics().horizontalAdvance(plain) + cardMargin;
  return {qMax(200, width), 2 * cardMargin + cardIndicator};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor accent = palette().color(QPalette::Link);
  const QColor base = palette().color(QPalette::Base);
  const bool isOn = isChecked();
  painter.setBrush(isOn ? blended(base, accent, 0.06)
                        : (underMouse() ? blended(base, palette().color(QPalette::Text), 0.03) : base));
  painter.setPen(QPen(isOn ? accent : palette().color(QPalette::Mid), 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

  QStyleOptionButton option;
  initStyleOption(&option);
  const int line = qMax(fontMetrics().height(), cardIndicator);
  option.rect = QRect(cardMargin, cardMargin + (line - cardIndicator) / 2, cardIndicator, cardIndicator);
  style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);

  const QRect head(cardTextLeft, cardMargin, width() - cardTextLeft - cardMargin, line);
  style()->drawItemText(&painter, head, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, palette(), isEnabled(),
                        text(), QPalette::WindowText);
  painter.setFont(fontFor(TextStyle::Body));
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(QRect(head.left(), head.bottom() + 3, head.width(), height() - head.bottom() - cardMargin),
                   static_cast<int>(Qt::TextWordWrap), m_detail);
  if (hasFocus()) {
    drawFocusRing(painter, QRectF(rect()), palette(), 8);
  }
}

}  // namespace usher::pages::kit
