// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/switch_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "pages/kit/switch.h"
#include "pages/kit/text.h"

namespace usher::pages::kit {

SwitchRow::SwitchRow(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_switch(new Switch(objectName, this)),
      m_name(new Text(TextStyle::Strong, this)),
      m_mark(new IconMark(Icon::Information, Tone::Neutral, 16, this)),
      m_value(new Text(TextStyle::Body, this)),
      m_consequence(new Text(TextStyle::Quiet, this)) {
  m_name->setBuddy(m_switch);
  m_value->setObjectName(objectName + QStringLiteral("Value"));
  m_consequence->setObjectName(objectName + QStringLiteral("Consequence"));
  auto* value = new QHBoxLayout;
  value->setSpacing(6);
  value->addWidget(m_mark, 0, Qt::AlignTop);
  value->addWidget(m_value, 1);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->setContentsMargins(0, 4, 0, 0);
  words->addWidget(m_name);
  words->addLayout(value);
  words->addWidget(m_consequence);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 4);
  layout->setSpacing(12);
  layout->addWidget(m_switch, 0, Qt::AlignTop);
  layout->addLayout(words, 1);
  connect(m_switch, &QAbstractButton::clicked, this, &SwitchRow::switched);
}

void SwitchRow::setWords(const Words& words) {
  m_name->setText(words.name);
  m_mark->setIcon(toneIcon(words.tone), words.tone);
  m_mark->setVisible(words.hasMark);
  m_value->setText(words.value);
  m_consequence->setTextOrHide(words.consequence);
  QString plainName = words.name;
  m_switch->setAccessibleName(plainName.remove(QLatin1Char('&')));
  m_switch->setAccessibleDescription(words.value + QLatin1Char(' ') + words.consequence);
}

void SwitchRow::setOn(bool isOn, bool isEnabled) {
  m_switch->setChecked(isOn);
  m_switch->setEnabled(isEnabled);
}

}  // namespace usher::pages::kit
