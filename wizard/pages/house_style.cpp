// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/house_style.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QVariant>

#include "pages/appearance.h"
#include "pages/contrast.h"

namespace usher::pages {

namespace {

constexpr int controlHeight = 34;
constexpr qreal controlRadius = 6;
constexpr int indicatorSize = 18;
constexpr int scrollBarExtent = 12;

class PainterState {
 public:
  explicit PainterState(QPainter* painter) : m_painter(painter) {
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
  }
  ~PainterState() { m_painter->restore(); }
  PainterState(const PainterState&) = delete;
  PainterState& operator=(const PainterState&) = delete;

 private:
  QPainter* m_painter;
};

void drawBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal radius) {
  painter.setBrush(fill);
  painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
  painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
}

bool isPrimary(const QStyleOption* option) {
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

bool isDestructive(const QWidget* widget) {
  return widget && widget->property("destructive").toBool();
}

constexpr int buttonIconGap = 8;

/// Icon and words of a button, together in its middle.
void drawIconAndText(const QStyleOptionButton& button, QPainter& painter, const QStyle& style) {
  const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
  const QSize icon = button.iconSize;
  const int left = button.rect.center().x() - (icon.width() + buttonIconGap + textWidth) / 2;
  const QRect iconPlace(QPoint(left, button.rect.center().y() - icon.height() / 2 + 1), icon);
  const bool isEnabled = button.state.testFlag(QStyle::State_Enabled);
  button.icon.paint(&painter, iconPlace, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
  const QRect textPlace(iconPlace.right() + 1 + buttonIconGap, button.rect.top(), textWidth, button.rect.height());
  style.drawItemText(&painter, textPlace, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, button.palette,
                     isEnabled, button.text, QPalette::ButtonText);
}

QColor pressedOrHovered(const QColor& colour, const QStyleOption* option) {
  const QPalette& palette = option->palette;
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  if (isEnabled && option->state.testFlag(QStyle::State_Sunken)) {
    return blended(colour, palette.color(QPalette::WindowText), 0.16);
  }
  if (isEnabled && option->state.testFlag(QStyle::State_MouseOver)) {
    return blended(colour, palette.color(QPalette::WindowText), 0.06);
  }
  return colour;
}

void drawButtonPanel(const QStyleOption* option, QPainter& painter) {
  const QPalette& palette = option->palette;
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  QRectF rect(option->rect);
  if (option->state.testFlag(QStyle::State_HasFocus)) {
    drawFocusRing(painter, rect, palette, controlRadius + 2);
    rect.adjust(3, 3, -3, -3);
  }
  if (isPrimary(option)) {
    drawBox(painter, rect, pressedOrHovered(palette.color(QPalette::Highlight), option), {}, controlRadius);
  } else {
    drawBox(painter, rect, pressedOrHovered(palette.color(QPalette::Button), option),
            palette.color(isEnabled ? QPalette::Dark : QPalette::Mid), controlRadius);
  }
}

void drawField(const QStyleOption* option, QPainter& painter) {
  const QPalette& palette = option->palette;
  const QRectF rect(option->rect);
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  drawBox(painter, rect, palette.color(QPalette::Base), palette.color(isEnabled ? QPalette::Dark : QPalette::Mid),
          controlRadius);
  if (option->state.testFlag(QStyle::State_HasFocus)) {
    drawFocusRing(painter, rect, palette, controlRadius);
  }
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
  QPainterPath path;
  path.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.53);
  path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
  path.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.32);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
}

void drawIndicator(const QStyleOption* option, QPainter& painter, bool isRound) {
  const QPalette& palette = option->palette;
  const QRectF rect = QRectF(option->rect);
  const bool isOn = option->state.testFlag(QStyle::State_On);
  const bool isEnabled = option->state.testFlag(QStyle::State_Enabled);
  const QColor edge = palette.color(isEnabled ? QPalette::Dark : QPalette::Mid);
  const qreal radius = isRound ? rect.width() / 2 : 4;
  drawBox(painter, rect,
          isOn ? palette.color(QPalette::Highlight) : pressedOrHovered(palette.color(QPalette::Base), option),
          isOn ? QColor() : edge, radius);
  if (!isOn) {
    return;
  }
  const QColor mark = palette.color(QPalette::HighlightedText);
  if (isRound) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2);
  } else {
    drawTick(painter, rect, mark);
  }
}

void drawScrollBar(const QStyleOptionSlider& option, const QRect& handle, QPainter& painter) {
  if (option.minimum == option.maximum) {
    return;
  }
  const bool isActive = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
  const bool isUpright = option.orientation == Qt::Vertical;
  const QRectF rect = isUpright ? QRectF(handle).adjusted(3, 1, -3, -1) : QRectF(handle).adjusted(1, 3, -1, -3);
  drawBox(painter, rect, option.palette.color(isActive ? QPalette::Dark : QPalette::Mid), {}, 3);
}

}  // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void drawFocusRing(QPainter& painter, const QRectF& rect, const QPalette& palette, qreal radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette.color(QPalette::Link), 2));
  painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
  painter.restore();
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  const PainterState keep(painter);
  switch (element) {
    case PE_PanelButtonCommand:
      return drawButtonPanel(option, *painter);
    case PE_FrameFocusRect:
      // The panels of buttons and fields draw their own ring.
      if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QAbstractScrollArea*>(widget)) {
        return;
      }
      return drawFocusRing(*painter, QRectF(option->rect), option->palette, 4);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
      if (widget && widget->property("frameless").toBool()) {
        return;
      }
      return drawField(option, *painter);
    case PE_Frame:
      if (qobject_cast<const QAbstractScrollArea*>(widget)) {
        return drawField(option, *painter);
      }
      break;
    case PE_IndicatorCheckBox:
      return drawIndicator(option, *painter, false);
    case PE_IndicatorRadioButton:
      return drawIndicator(option, *painter, true);
    default:
      break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
  if (element == CE_PushButtonLabel) {
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
      QStyleOptionButton changed(*button);
      changed.state.setFlag(State_Sunken, false);
      if (isPrimary(option)) {
        changed.palette.setBrush(QPalette::ButtonText, option->palette.brush(QPalette::HighlightedText));
      } else if (isDestructive(widget) && option->state.testFlag(State_Enabled)) {
        changed.palette.setColor(QPalette::ButtonText, toneColour(Tone::Bad, option->palette));
      }
      if (!changed.icon.isNull()) {
        return drawIconAndText(changed, *painter, *this);
      }
      return QProxyStyle::drawControl(element, &changed, painter, widget);
    }
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
  if (control == CC_ScrollBar) {
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
      const PainterState keep(painter);
      return drawScrollBar(*slider, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    }
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  switch (element) {
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
      return option->rect;
    default:
      return QProxyStyle::subElementRect(element, option, widget);
  }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
  const auto* slider = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
  if (!slider) {
    return QProxyStyle::subControlRect(control, option, part, widget);
  }
  const QRect& all = slider->rect;
  const bool isUpright = slider->orientation == Qt::Vertical;
  const int length = isUpright ? all.height() : all.width();
  const int range = slider->maximum - slider->minimum;
  const int handle =
      range > 0
          ? static_cast<int>(qMax<qint64>(28, qint64(length) * slider->pageStep / (qint64(range) + slider->pageStep)))
          : length;
  const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                            slider->upsideDown);
  const auto along = [&](int from, int size) {
    return isUpright ? QRect(all.left(), all.top() + from, all.width(), size)
                     : QRect(all.left() + from, all.top(), size, all.height());
  };
  switch (part) {
    case SC_ScrollBarSlider:
      return along(start, handle);
    case SC_ScrollBarGroove:
      return all;
    case SC_ScrollBarSubPage:
      return along(0, start);
    case SC_ScrollBarAddPage:
      return along(start + handle, length - start - handle);
    default:
      return {};
  }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  switch (type) {
    case CT_PushButton:
      return {qMax(contents.width() + 28, 72), qMax(size.height(), controlHeight)};
    case CT_LineEdit:
      return {size.width(), qMax(size.height(), controlHeight)};
    case CT_CheckBox:
    case CT_RadioButton:
      return {size.width() + 4, qMax(size.height(), 28)};
    case CT_MenuItem:
      return {size.width() + 16, qMax(size.height(), 32)};
    default:
      return size;
  }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
      return 8;
    case PM_ScrollBarExtent:
      return scrollBarExtent;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
      return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
      return 0;
    case PM_LineEditIconMargin:
      return 8;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const {
  switch (hint) {
    case SH_UnderlineShortcut:
      return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
      return 0;
    case SH_EtchDisabledText:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, answer);
  }
}

void HouseStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QScrollBar*>(widget) || qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)) {
    widget->setAttribute(Qt::WA_Hover);
  }
  if (auto* edit = qobject_cast<QLineEdit*>(widget); edit && edit->actions().isEmpty()) {
    edit->setTextMargins(8, 0, 8, 0);
  }
}

}  // namespace usher::pages
