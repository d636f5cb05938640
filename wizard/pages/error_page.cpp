// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_page.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

#include "pages/kit/copy_button.h"
#include "pages/kit/fact_row.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/paste_field.h"
#include "pages/kit/text.h"

namespace usher::pages {

ErrorPage::ErrorPage(const Surroundings& surroundings, QWidget* parent)
    : HelpPage(parent),
      m_desktop(surroundings.desktop),
      m_field(new kit::PasteField(QStringLiteral("errorField"), this)),
      m_empty(new kit::LinkButton(QStringLiteral("errorEmpty"), this)),
      m_nothing(new kit::Notice(QStringLiteral("errorNothing"), this)),
      m_answer(makeAnswer()) {
  setObjectName(QStringLiteral("errorPage"));
  m_field->setFixedHeight(104);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_field);
  layout->addWidget(m_empty, 0, Qt::AlignLeft);
  layout->addWidget(m_nothing);
  layout->addWidget(m_answer);
  layout->addStretch(1);
  connect(m_field, &kit::PasteField::givenChanged, this, &ErrorPage::explain);
  connect(m_empty, &QAbstractButton::clicked, this, [this] {
    m_field->empty();
    m_field->setFocus(Qt::OtherFocusReason);
  });
  connect(m_copy, &kit::CopyButton::copyRequested, this, [this] {
    if (m_explanation) {
      m_desktop.copy(m_explanation->details);
    }
  });
  connect(m_lookUp, &QAbstractButton::clicked, this, [this] {
    if (m_explanation) {
      m_desktop.open(QUrl(m_explanation->lookUp));
    }
  });
  render();
}

ErrorPage::~ErrorPage() = default;

QWidget* ErrorPage::makeAnswer() {
  auto* answer = new QWidget(this);
  using Copying = kit::FactRow::Copying;
  m_happened = new kit::FactRow(QStringLiteral("errorHappened"), Copying::No, answer);
  m_turn = new kit::FactRow(QStringLiteral("errorTurn"), Copying::No, answer);
  m_advice = new kit::FactRow(QStringLiteral("errorAdvice"), Copying::No, answer);
  m_code = new kit::FactRow(QStringLiteral("errorCode"), Copying::No, answer);
  m_others = new kit::FactRow(QStringLiteral("errorOthers"), Copying::No, answer);
  m_copy = new kit::CopyButton(QStringLiteral("errorCopy"), answer);
  m_lookUp = new kit::LinkButton(QStringLiteral("errorLookUp"), answer);
  m_details = new kit::Text(kit::TextStyle::Quiet, answer);
  m_details->setObjectName(QStringLiteral("errorDetails"));
  m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_details->setContentsMargins(kit::LinkButton::padding, 0, 0, 0);
  auto* layout = new QVBoxLayout(answer);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->setSpacing(4);
  for (QWidget* row : {m_happened, m_turn, m_advice, m_code, m_others}) {
    layout->addWidget(row);
  }
  layout->addSpacing(8);
  layout->addLayout(kit::actionRow({m_copy, m_lookUp}));
  layout->addWidget(m_details);
  return answer;
}

QString ErrorPage::title() const {
  return tr("What does this error mean?");
}

QString ErrorPage::lead() const {
  return tr("Paste the message. Usher explains it on this computer; nothing is sent.");
}

QWidget* ErrorPage::firstField() const {
  return m_field;
}

void ErrorPage::explain() {
  const QString given = m_field->given();
  m_explanation = explained(given);
  render();
  if (m_explanation) {
    QAccessibleEvent alert(m_answer, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
  }
}

void ErrorPage::render() {
  m_field->setPlaceholderText(tr("A message of Microsoft, of your browser or of Usher, with the number or name in it"));
  m_field->setAccessibleName(tr("The message to be explained"));
  m_empty->setText(tr("&Empty the field"));
  m_empty->updateGeometry();
  const bool isEmpty = m_field->document()->isEmpty();
  m_empty->setVisible(!isEmpty);
  const bool isUnknown = !isEmpty && !m_explanation;
  m_nothing->setTexts(
      Tone::Neutral, isUnknown ? tr("Usher recognises no error in this text.") : QString(),
      isUnknown ? tr("Paste the whole message, with its number. Numbers that Usher does not know are explained at %1.")
                      .arg(QStringLiteral("https://login.microsoftonline.com/error"))
                : QString());
  m_nothing->letCopy();
  m_answer->setVisible(m_explanation.has_value());
  if (m_explanation) {
    renderAnswer();
  }
}

void ErrorPage::renderAnswer() {
  const ErrorMeaning& meaning = m_explanation->meaning;
  m_happened->setFact(tr("What happened"), meaning.happened);
  m_turn->setFact(tr("Whose turn it is"), turnText(meaning.turn, meaning.role));
  m_advice->setFact(tr("What to do"), meaning.advice);
  m_code->setFact(tr("Code"), m_explanation->code);
  m_code->setVisible(!m_explanation->code.isEmpty());
  //: Further errors in the text that was pasted.
  m_others->setFact(tr("Also in the text"), m_explanation->others.mid(0, 6).join(QLatin1Char('\n')));
  m_others->setVisible(!m_explanation->others.isEmpty());
  m_copy->setTexts(tr("Copy for support"), tr("Copy codes, ids and time"));
  m_copy->setVisible(!m_explanation->details.isEmpty());
  //: Opens a page in the browser.
  m_lookUp->setText(tr("Open Microsoft's page about it"));
  m_lookUp->setVisible(!m_explanation->lookUp.isEmpty());
  m_lookUp->setToolTip(m_explanation->lookUp);
  m_lookUp->updateGeometry();
  QStringList details{m_explanation->details};
  if (!m_explanation->lookUp.isEmpty()) {
    details.append(m_explanation->lookUp);
  }
  m_details->setText(details.join(QLatin1Char('\n')));
  m_answer->setAccessibleName(meaning.happened);
  m_answer->setAccessibleDescription(QStringLiteral("%1 %2").arg(turnText(meaning.turn, meaning.role), meaning.advice));
}

void ErrorPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    explain();
    Q_EMIT wordsChanged();
  }
}

HelpEntry errorEntry() {
  return {.name = QStringLiteral("explainError"),
          .words = [] { return ErrorPage::tr("&What does this error mean?"); },
          .makePage = [](const Surroundings& surroundings,
                         QWidget* parent) { return new ErrorPage(surroundings, parent); }};
}

}  // namespace usher::pages
