// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/typed_number_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include "pages/kit/icon.h"
#include "pages/kit/text.h"

namespace usher::pages::kit {

namespace {
constexpr int typedNumberWidth = 112;
constexpr int typedNumberMark = 20;
}  // namespace

TypedNumberField::TypedNumberField(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(this)),
      m_edit(new QLineEdit(this)),
      m_mark(new IconMark(Icon::Done, Tone::Good, typedNumberMark, this)),
      m_wrong(new Text(TextStyle::Quiet, this)) {
  setObjectName(objectName + QStringLiteral("Panel"));
  m_edit->setObjectName(objectName);
  m_wrong->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_wrong->setObjectName(objectName + QStringLiteral("Wrong"));
  m_edit->setFixedWidth(typedNumberWidth);
  m_edit->setMaxLength(16);
  m_label->setBuddy(m_edit);
  m_label->setTextFormat(Qt::PlainText);
  setFocusProxy(m_edit);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 4);
  layout->setSpacing(8);
  layout->addWidget(m_label);
  layout->addWidget(m_edit);
  layout->addWidget(m_mark);
  layout->addWidget(m_wrong, 1);
  layout->addStretch(0);
  connect(m_edit, &QLineEdit::textEdited, this, &TypedNumberField::typed);
  connect(m_edit, &QLineEdit::textChanged, this, &TypedNumberField::render);
  hide();
}

void TypedNumberField::ask(int number, bool isRight) {
  if (number != m_number) {
    m_edit->clear();
  }
  m_number = number;
  m_isRight = isRight;
  setVisible(number > 0);
  render();
}

void TypedNumberField::render() {
  const QString number = QLocale().toString(m_number);
  //: Before a field: the person types how many are about to be changed. %1 is that number.
  m_label->setText(tr("T&ype %1 to confirm:").arg(number));
  m_edit->setAccessibleName(tr("Type %1 to confirm").arg(number));
  const bool isOther = isOtherNumber();
  m_wrong->setTextOrHide(isOther ? tr("This is another number.") : QString());
  m_edit->setAccessibleDescription(m_isRight ? tr("Confirmed.") : m_wrong->text());
  m_mark->setIcon(isOther ? Icon::Attention : Icon::Done, isOther ? Tone::Attention : Tone::Good);
  m_mark->setVisible(m_isRight || isOther);
}

/// As long as the right one may still come of it, nothing is wrong.
bool TypedNumberField::isOtherNumber() const {
  return !m_isRight && m_edit->text().size() >= QString::number(m_number).size();
}

void TypedNumberField::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::pages::kit
