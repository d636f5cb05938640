// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/help_button.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include "pages/contrast.h"
#include "pages/house_style.h"
#include "pages/kit/elided_text.h"
#include "pages/kit/icon.h"

namespace usher::shell {

namespace {
constexpr int helpIcon = 20;
constexpr int helpIconLeft = 10;
constexpr int helpTextLeft = helpIconLeft + helpIcon + 10;
}  // namespace

HelpButton::HelpButton(QWidget* parent) : QAbstractButton(parent), m_menu(new QMenu(this)) {
  setObjectName(QStringLiteral("help"));
  m_menu->setObjectName(QStringLiteral("helpMenu"));
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(this, &QAbstractButton::clicked, this, &HelpButton::openMenu);
  auto* byKey = new QAction(this);
  byKey->setShortcut(QKeySequence::HelpContents);
  addAction(byKey);
  connect(byKey, &QAction::triggered, this, &HelpButton::openMenu);
  render();
}

void HelpButton::setEntries(const QList<pages::HelpEntry>& entries) {
  m_menu->clear();
  m_actions.clear();
  m_entries = entries;
  for (const pages::HelpEntry& entry : entries) {
    QAction* action = m_menu->addAction(QString());
    action->setObjectName(entry.name);
    connect(action, &QAction::triggered, this, [this, name = entry.name] { Q_EMIT chosen(name); });
    m_actions.insert(entry.name, action);
  }
  render();
}

void HelpButton::setFolded(bool isFolded) {
  m_isFolded = isFolded;
  updateGeometry();
  render();
}

void HelpButton::openMenu() {
  if (!isEnabled() || m_entries.isEmpty()) {
    return;
  }
  // A window of its own does not take the accent from its parent.
  m_menu->setPalette(palette());
  m_menu->popup(mapToGlobal(QPoint(0, -m_menu->sizeHint().height() - 4)));
  m_menu->setActiveAction(m_actions.value(m_entries.first().name));
}

void HelpButton::render() {
  setVisible(!m_entries.isEmpty());
  //: The button of the help menu, at the foot of the side.
  setText(tr("Hel&p"));
  setToolTip(m_isFolded ? pages::kit::plainToolTip(tr("Help")) : QString());
  setAccessibleName(tr("Help"));
  for (const pages::HelpEntry& entry : std::as_const(m_entries)) {
    m_actions.value(entry.name)->setText(entry.words());
  }
  update();
}

QSize HelpButton::sizeHint() const {
  return {m_isFolded ? 2 * helpIconLeft + helpIcon : 200, qMax(36, fontMetrics().height() + 14)};
}

void HelpButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (isEnabled() && (underMouse() || isDown())) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        pages::blended(palette().color(QPalette::AlternateBase), palette().color(QPalette::WindowText), 0.05));
    painter.drawRoundedRect(rect(), 6, 6);
  }
  painter.drawPixmap(QPointF(helpIconLeft, (height() - helpIcon) / 2.0),
                     pages::kit::iconPixmap(pages::kit::Icon::Help, palette().color(QPalette::PlaceholderText),
                                            helpIcon, devicePixelRatioF()));
  if (!m_isFolded) {
    style()->drawItemText(&painter, rect().adjusted(helpTextLeft, 0, -8, 0),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                          QPalette::WindowText);
  }
  if (hasFocus()) {
    pages::drawFocusRing(painter, QRectF(rect()), palette(), 6);
  }
}

void HelpButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void HelpButton::changeEvent(QEvent* event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
