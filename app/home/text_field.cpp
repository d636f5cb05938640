// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/text_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "pages/kit/icon.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::TextStyle;

TextField::TextField(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_edit(new QLineEdit(this)),
      m_hint(new pages::kit::Text(TextStyle::Quiet, this)),
      m_problemLine(new QWidget(this)),
      m_problem(new pages::kit::Text(TextStyle::Body, m_problemLine)) {
  m_edit->setObjectName(objectName);
  // Qt would cut a longer value without a word.
  m_edit->setMaxLength(2'000'000);
  m_label->setBuddy(m_edit);
  m_label->setTextFormat(Qt::PlainText);
  m_problem->setObjectName(objectName + QStringLiteral("Problem"));
  setFocusProxy(m_edit);
  auto* problem = new QHBoxLayout(m_problemLine);
  problem->setContentsMargins(0, 0, 0, 0);
  problem->setSpacing(8);
  problem->addWidget(new pages::kit::IconMark(pages::kit::Icon::Attention, pages::Tone::Attention, 16, m_problemLine),
                     0, Qt::AlignTop);
  problem->addWidget(m_problem, 1);
  m_problemLine->hide();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(m_label);
  layout->addWidget(m_edit);
  layout->addWidget(m_problemLine);
  layout->addWidget(m_hint);
  connect(m_edit, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

void TextField::setTexts(const QString& label, const QString& hint, const QString& placeholder) {
  m_label->setText(label);
  QString plain = label;
  m_edit->setAccessibleName(plain.remove(QLatin1Char('&')));
  m_edit->setPlaceholderText(placeholder);
  m_hint->setTextOrHide(hint);
  describe();
}

void TextField::setProblem(const QString& problem) {
  m_problem->setText(problem);
  m_problemLine->setVisible(!problem.isEmpty());
  describe();
}

void TextField::describe() {
  m_edit->setAccessibleDescription(m_problem->text().isEmpty() ? m_hint->text() : m_problem->text());
}

QString TextField::text() const {
  return m_edit->text();
}

void TextField::setText(const QString& text) {
  m_edit->setText(text);
  setProblem({});
}

void TextField::keyPressEvent(QKeyEvent* event) {
  // Qt's line edit passes it on; whoever holds this field must not act on it a second time.
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    Q_EMIT submitted();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace usher::home
