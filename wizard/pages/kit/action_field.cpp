// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/action_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "pages/kit/button.h"

namespace usher::pages::kit {

ActionField::ActionField(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_edit(new QLineEdit(this)),
      m_button(new Button(objectName + QStringLiteral("Button"), this)) {
  m_edit->setObjectName(objectName);
  m_edit->installEventFilter(this);
  m_label->setBuddy(m_edit);
  m_label->setTextFormat(Qt::PlainText);
  setFocusProxy(m_edit);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_edit, 1);
  row->addWidget(m_button);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_label);
  layout->addLayout(row);
  const auto submit = [this] {
    if (!m_edit->text().trimmed().isEmpty()) {
      Q_EMIT submitted(m_edit->text());
    }
  };
  connect(m_button, &QAbstractButton::clicked, this, submit);
}

void ActionField::setTexts(const QString& label, const QString& placeholder, const QString& button) {
  m_label->setText(label);
  QString plain = label;
  m_edit->setAccessibleName(plain.remove(QLatin1Char('&')));
  m_edit->setPlaceholderText(placeholder);
  m_button->setText(button);
}

bool ActionField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_edit->text().trimmed().isEmpty() &&
        m_button->isEnabled()) {
      m_button->click();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace usher::pages::kit
