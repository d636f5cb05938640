// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/button_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "pages/kit/button.h"
#include "pages/kit/elided_text.h"
#include "shell/column.h"

namespace usher::shell {

using pages::kit::Button;

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent),
      m_cancel(new Button(QStringLiteral("cancel"), this)),
      m_busy(new pages::kit::ElidedText(this)),
      m_back(new Button(QStringLiteral("back"), this)),
      m_next(new Button(QStringLiteral("next"), this)),
      m_secondary(new Button(QStringLiteral("secondary"), this)),
      m_primary(new Button(QStringLiteral("primary"), this)) {
  m_busy->setObjectName(QStringLiteral("busyText"));
  m_busy->setForegroundRole(QPalette::PlaceholderText);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_cancel);
  row->addSpacing(8);
  row->addWidget(m_busy, 1);
  row->addWidget(m_back);
  row->addWidget(m_next);
  row->addWidget(m_secondary);
  row->addWidget(m_primary);
  setLayout(inColumn(row, 15, 16));
  connect(m_cancel, &QAbstractButton::clicked, this, &ButtonRow::cancelled);
  connect(m_back, &QAbstractButton::clicked, this, &ButtonRow::wentBack);
  connect(m_next, &QAbstractButton::clicked, this, &ButtonRow::wentNext);
  connect(m_secondary, &QAbstractButton::clicked, this, &ButtonRow::secondaryPressed);
  connect(m_primary, &QAbstractButton::clicked, this, &ButtonRow::primaryPressed);
  render();
}

void ButtonRow::setLook(const Look& look) {
  if (look != m_look) {
    m_look = look;
    render();
  }
}

void ButtonRow::render() {
  m_cancel->setText(tr("&Cancel"));
  m_back->setText(tr("&Back"));
  m_next->setText(tr("&Next"));
  m_busy->setText(m_look.busyText);
  m_back->setEnabled(m_look.canGoBack);
  m_next->setVisible(m_look.offersNext);
  m_secondary->setText(m_look.secondary.text);
  m_secondary->setVisible(!m_look.secondary.text.isEmpty());
  m_secondary->setEnabled(m_look.secondary.isEnabled);
  m_primary->setText(m_look.primary.text);
  m_primary->setWeight(m_look.primary.isDestructive ? Button::Weight::Destructive : Button::Weight::Primary);
  m_primary->setEnabled(m_look.primary.isEnabled);
  const QString whyNot = m_look.primary.isEnabled ? QString() : m_look.primary.whyNot;
  m_primary->setToolTip(pages::kit::plainToolTip(whyNot));
  m_primary->setAccessibleDescription(whyNot);
}

void ButtonRow::follow(QWidget* last) {
  for (QWidget* button : std::initializer_list<QWidget*>{m_cancel, m_back, m_next, m_secondary, m_primary}) {
    setTabOrder(last, button);
    last = button;
  }
}

bool ButtonRow::pressPrimary() {
  if (!m_primary->isEnabled() || m_look.primary.isDestructive) {
    return false;
  }
  m_primary->click();
  return true;
}

void ButtonRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Midlight));
}

void ButtonRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
