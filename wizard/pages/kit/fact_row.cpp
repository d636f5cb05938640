// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/fact_row.h"

#include <QHBoxLayout>
#include <QPainter>

#include "pages/kit/copy_button.h"
#include "pages/kit/text.h"

namespace usher::pages::kit {

namespace {
constexpr int factLabelWidth = 144;
}

FactRow::FactRow(const QString& objectName, Copying copying, QWidget* parent)
    : QWidget(parent), m_label(new Text(TextStyle::Quiet, this)), m_value(new Text(TextStyle::Body, this)) {
  setObjectName(objectName);
  m_value->setObjectName(objectName + QStringLiteral("Value"));
  m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_label->setFixedWidth(factLabelWidth);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 2, 0, 2);
  layout->setSpacing(12);
  layout->addWidget(m_label, 0, Qt::AlignVCenter);
  layout->addWidget(m_value, 1, Qt::AlignVCenter);
  if (copying == Copying::Yes) {
    m_copy = new CopyButton(objectName + QStringLiteral("Copy"), this);
    layout->addWidget(m_copy);
    connect(m_copy, &CopyButton::copyRequested, this, [this] { Q_EMIT copyRequested(m_value->text()); });
  }
  setMinimumHeight(32);
}

void FactRow::setFact(const QString& label, const QString& value, const QString& copyName) {
  m_label->setText(label);
  m_value->setText(value);
  m_value->setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
  if (m_copy) {
    m_copy->setTexts({}, copyName);
    m_copy->setVisible(!value.isEmpty());
  }
  update();
}

QString FactRow::value() const {
  return m_value->text();
}

void FactRow::paintEvent(QPaintEvent*) {
  if (!m_value->text().isEmpty()) {
    return;
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::Midlight));
  painter.drawRoundedRect(QRectF(m_value->x(), height() / 2.0 - 5, 180, 10), 5, 5);
}

}  // namespace usher::pages::kit
