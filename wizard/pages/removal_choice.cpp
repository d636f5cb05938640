// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/removal_choice.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "pages/kit/text.h"
#include "pages/step_words.h"

namespace usher::pages {

RemovalChoice::RemovalChoice(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_box(new QCheckBox(this)),
      m_detail(new kit::Text(kit::TextStyle::Quiet, this)),
      m_consequence(new kit::Text(kit::TextStyle::Quiet, this)),
      m_layout(new QVBoxLayout(this)),
      m_words(new QVBoxLayout) {
  m_box->setObjectName(objectName);
  m_detail->setObjectName(objectName + QStringLiteral("Detail"));
  m_consequence->setObjectName(objectName + QStringLiteral("Consequence"));
  // Under the words of the box.
  m_words->setContentsMargins(26, 0, 0, 0);
  m_words->setSpacing(2);
  m_words->addWidget(m_detail);
  m_words->addWidget(m_consequence);
  m_layout->setSpacing(2);
  m_layout->addWidget(m_box);
  m_layout->addLayout(m_words);
  connect(m_box, &QAbstractButton::clicked, this, &RemovalChoice::chosen);
}

QWidget* RemovalChoice::control() const {
  return m_box;
}

void RemovalChoice::setWords(const Words& words) {
  m_layout->setContentsMargins(words.isPart ? 26 : 0, 4, 0, 4);
  m_box->setText(words.title);
  m_box->setChecked(words.isOn);
  m_box->setEnabled(words.isEnabled);
  QString name = words.title;
  m_box->setAccessibleName(name.replace(QLatin1String("&&"), QLatin1String("&")));
  m_box->setAccessibleDescription(QStringList{words.detail, words.consequence}.join(QLatin1Char(' ')).trimmed());
  m_detail->setTextOrHide(words.detail);
  m_consequence->setTextOrHide(words.consequence);
}

}  // namespace usher::pages
