// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/rail_step.h"

#include <QKeyEvent>
#include <QPainter>

#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/elided_text.h"
#include "pages/kit/icon.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"

namespace usher::shell {

namespace {

constexpr int railMark = 20;
constexpr int railMarkLeft = 10;
constexpr int railTextLeft = railMarkLeft + railMark + 10;

QFont noteFont() {
  QFont font = pages::kit::fontFor(pages::kit::TextStyle::Body);
  font.setPointSizeF(font.pointSizeF() - 1);
  return font;
}

}  // namespace

RailStep::RailStep(QWidget* parent) : QAbstractButton(parent) {
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailStep::setLook(const Look& look) {
  if (look == m_look) {
    return;
  }
  m_look = look;
  setText(look.title);
  const bool isLink = look.canVisit && !look.isCurrent;
  setEnabled(look.canVisit || look.isCurrent);
  setFocusPolicy(isLink ? Qt::TabFocus : Qt::NoFocus);
  setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
  QStringList parts{look.title};
  //: For screen readers: the step that is on screen now.
  parts.append(look.isCurrent ? tr("here now") : pages::markWords(look.mark));
  if (!look.note.isEmpty()) {
    parts.append(look.note);
  }
  setAccessibleName(parts.join(QStringLiteral(", ")));
  setToolTip(
      pages::kit::plainToolTip(look.note.isEmpty() ? look.title : QStringLiteral("%1\n%2").arg(look.title, look.note)));
  update();
}

void RailStep::setFolded(bool isFolded) {
  m_isFolded = isFolded;
  updateGeometry();
  update();
}

QSize RailStep::sizeHint() const {
  const int lines = fontMetrics().height() + QFontMetrics(noteFont()).height();
  return {m_isFolded ? 2 * railMarkLeft + railMark : 200, qMax(44, lines + 14)};
}

void RailStep::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  // A step that cannot be visited is disabled, but not to be read less well for it.
  const auto group = parentWidget()->isEnabled() ? QPalette::Active : QPalette::Disabled;
  const QColor accent = palette().color(group, QPalette::Link);
  const QColor ground = palette().color(QPalette::AlternateBase);
  if (m_look.isCurrent) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(pages::blended(ground, accent, 0.12));
    painter.drawRoundedRect(rect(), 6, 6);
  } else if (m_look.canVisit && underMouse()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(pages::blended(ground, palette().color(QPalette::WindowText), 0.05));
    painter.drawRoundedRect(rect(), 6, 6);
  }

  using pages::kit::Icon;
  QColor markColour = palette().color(group, QPalette::PlaceholderText);
  Icon icon = m_look.isCurrent ? Icon::Here : Icon::Open;
  if (m_look.mark == flow::Mark::Done) {
    icon = Icon::Check;
    markColour = toneColour(pages::Tone::Good, palette());
  } else if (m_look.mark == flow::Mark::NeedsAttention) {
    icon = Icon::Attention;
    markColour = toneColour(pages::Tone::Attention, palette());
  } else if (m_look.isCurrent) {
    markColour = accent;
  }
  painter.drawPixmap(QPointF(railMarkLeft, (height() - railMark) / 2.0),
                     pages::kit::iconPixmap(icon, markColour, railMark, devicePixelRatioF()));

  if (!m_isFolded) {
    const int width = this->width() - railTextLeft - 8;
    const QFontMetrics noteMetrics(noteFont());
    const int both = fontMetrics().height() + (m_look.note.isEmpty() ? 0 : noteMetrics.height());
    const int top = (height() - both) / 2;
    QFont titleFont = font();
    titleFont.setWeight(m_look.isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(titleFont);
    painter.setPen(m_look.isCurrent ? accent
                                    : palette().color(group, isEnabled() || m_look.mark == flow::Mark::Done
                                                                 ? QPalette::WindowText
                                                                 : QPalette::PlaceholderText));
    painter.drawText(QRect(railTextLeft, top, width, fontMetrics().height()),
                     static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(titleFont).elidedText(m_look.title, Qt::ElideRight, width));
    painter.setFont(noteFont());
    painter.setPen(palette().color(group, QPalette::PlaceholderText));
    painter.drawText(QRect(railTextLeft, top + fontMetrics().height(), width, noteMetrics.height()),
                     static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine,
                     noteMetrics.elidedText(m_look.note, Qt::ElideRight, width));
  }
  if (hasFocus()) {
    pages::drawFocusRing(painter, QRectF(rect()), palette(), 6);
  }
}

void RailStep::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace usher::shell
