// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/house_style.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QVariant>

#include "pages/appearance.h"

namespace usher::pages {

namespace {

constexpr int controlHeight = 34;
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

bool isDestructive(const QWidget* widget) {
  return widget && widget->property("destructive").toBool();
}

}  // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

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
