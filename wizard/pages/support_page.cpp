// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/support_page.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "pages/failure_text.h"
#include "pages/kit/button.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/notice.h"

namespace usher::pages {

SupportPage::SupportPage(std::function<QString()> makeReport, const Surroundings& surroundings, QWidget* parent)
    : HelpPage(parent),
      m_makeReport(std::move(makeReport)),
      m_desktop(surroundings.desktop),
      m_saved(new kit::Notice(QStringLiteral("supportSaved"), this)),
      m_preview(new QPlainTextEdit(this)),
      m_save(new kit::Button(QStringLiteral("supportSave"), this)),
      m_copy(new kit::CopyButton(QStringLiteral("supportCopy"), this)) {
  setObjectName(QStringLiteral("supportPage"));
  m_preview->setObjectName(QStringLiteral("supportPreview"));
  m_preview->setReadOnly(true);
  m_preview->setTabChangesFocus(true);
  m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_preview->setMinimumHeight(280);
  m_save->setWeight(kit::Button::Weight::Primary);
  auto* actions = new QHBoxLayout;
  actions->setSpacing(16);
  actions->addWidget(m_save);
  actions->addWidget(m_copy);
  actions->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  layout->addWidget(m_saved);
  layout->addWidget(m_preview, 1);
  layout->addLayout(actions);
  connect(m_save, &QAbstractButton::clicked, this, &SupportPage::save);
  connect(m_copy, &kit::CopyButton::copyRequested, this, [this] { m_desktop.copy(m_preview->toPlainText()); });
  render();
}

QString SupportPage::title() const {
  return tr("Save a report for support");
}

QString SupportPage::lead() const {
  return tr("Read what is in it, save it, and send the file to whoever helps you. Usher sends nothing.");
}

void SupportPage::enter() {
  m_outcome.reset();
  m_preview->setPlainText(m_makeReport());
  render();
}

QWidget* SupportPage::firstField() const {
  return m_save;
}

void SupportPage::save() {
  m_outcome = m_desktop.save(QStringLiteral("usher-report.txt"), m_preview->toPlainText().toUtf8());
  render();
}

void SupportPage::render() {
  m_preview->setAccessibleName(tr("The report"));
  m_save->setText(tr("&Save the report"));
  m_copy->setTexts(tr("Copy as text"), tr("Copy the report as text"));
  if (!m_outcome) {
    m_saved->setTexts(Tone::Neutral, {}, {});
  } else if (*m_outcome) {
    m_saved->setTexts(Tone::Good, tr("The report is saved."), **m_outcome);
    m_saved->letCopy();
  } else {
    const FailureText words = describe(m_outcome->error());
    m_saved->setTexts(Tone::Attention, tr("The report could not be saved."),
                      words.headline + QLatin1Char(' ') + words.advice);
  }
  Q_EMIT wordsChanged();
}

void SupportPage::changeEvent(QEvent* event) {
  HelpPage::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

HelpEntry supportEntry(std::function<QString()> makeReport) {
  return {supportEntryName,
          //: An entry of the help menu.
          [] { return SupportPage::tr("&Save a report for support"); },
          [makeReport = std::move(makeReport)](const Surroundings& surroundings, QWidget* parent) {
            return new SupportPage(makeReport, surroundings, parent);
          }};
}

}  // namespace usher::pages
