// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/connection_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/connection_words.h"
#include "pages/kit/button.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/row_stack.h"
#include "pages/kit/state_line.h"

namespace usher::pages {

using kit::Icon;

ConnectionPage::ConnectionPage(flow::ConnectionTest& test, const Surroundings& surroundings, QWidget* parent)
    : HelpPage(parent),
      m_test(test),
      m_desktop(surroundings.desktop),
      m_summary(new kit::Notice(QStringLiteral("connectionSummary"), this)),
      m_clock(new kit::Notice(QStringLiteral("connectionClock"), this)),
      m_rowsLayout(new QVBoxLayout),
      m_rows(std::make_unique<kit::RowStack<kit::StateLine>>(this, m_rowsLayout, QStringLiteral("connectionAddress"))),
      m_run(new kit::Button(QStringLiteral("connectionRun"), this)),
      m_copy(new kit::CopyButton(QStringLiteral("connectionCopy"), this)) {
  setObjectName(QStringLiteral("connectionPage"));
  m_rowsLayout->setSpacing(4);
  auto* actions = new QHBoxLayout;
  actions->setSpacing(16);
  actions->addWidget(m_run);
  actions->addWidget(m_copy);
  actions->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  layout->addWidget(m_summary);
  layout->addWidget(m_clock);
  layout->addLayout(actions);
  layout->addLayout(m_rowsLayout);
  layout->addStretch(1);
  connect(m_run, &QAbstractButton::clicked, this, [this] { m_test.isRunning() ? m_test.stop() : m_test.start(); });
  connect(m_copy, &kit::CopyButton::copyRequested, this, [this] { m_desktop.copy(connectionReport(m_test)); });
  connect(&m_test, &flow::ConnectionTest::changed, this, &ConnectionPage::render);
  render();
}

ConnectionPage::~ConnectionPage() = default;

QString ConnectionPage::title() const {
  return tr("Test the connection");
}

QString ConnectionPage::lead() const {
  return tr("Usher asks each address that it needs. Nothing about you or your organisation is sent.");
}

void ConnectionPage::enter() {
  m_test.start();
}

QWidget* ConnectionPage::firstField() const {
  return m_run;
}

void ConnectionPage::render() {
  renderSummary();
  const QList<flow::AddressReport>& reports = m_test.reports();
  m_rows->setCount(reports.size());
  for (qsizetype i = 0; i < reports.size(); ++i) {
    renderRow(*m_rows->at(i), reports.at(i));
  }
  m_run->setText(m_test.isRunning() ? tr("&Stop") : tr("Test &again"));
  m_copy->setTexts(tr("Copy as text"), tr("Copy the outcome of the test as text"));
  m_copy->setVisible(m_test.endedAt().isValid());
  Q_EMIT wordsChanged();
}

void ConnectionPage::renderSummary() {
  const auto failed = static_cast<int>(m_test.failedCount());
  const auto clockError = m_test.clockError();
  if (m_test.isRunning()) {
    m_summary->setTexts(Tone::Neutral, tr("Waiting for answers"), tr("This takes a quarter of a minute at most."));
  } else if (failed == 0) {
    m_summary->setTexts(Tone::Good, tr("Every address answers."),
                        tr("If something still does not work, the network is not the reason."));
  } else {
    m_summary->setTexts(Tone::Bad,
                        tr("%n of %1 addresses cannot be used.", nullptr, failed).arg(m_test.reports().size()),
                        tr("Send the text of this test to whoever looks after your network: they can open these "
                           "addresses."));
  }
  m_clock->setTexts(
      Tone::Attention,
      clockError ? tr("The clock of this computer is %1.").arg(clockErrorText(*clockError)) : QString(),
      clockError ? tr("Set date and time in the settings of this computer. With a wrong clock, Microsoft refuses to "
                      "sign you in.")
                 : QString());
}

void ConnectionPage::renderRow(kit::StateLine& row, const flow::AddressReport& report) {
  const QString name = addressName(report.address), use = addressUse(report.address.use);
  QString outcome = addressOutcome(report);
  if (!report.proxy.isEmpty() && report.state != flow::AddressReport::State::Asking) {
    outcome += QLatin1Char(' ') + tr("On the way is the proxy %1.").arg(shownText(report.proxy, 80));
  }
  using State = flow::AddressReport::State;
  switch (report.state) {
    case State::NotAsked:
    case State::Asking:
      return row.setState(Icon::Open, Tone::Neutral, name, outcome, use);
    case State::Answered:
      return row.setState(Icon::Done, Tone::Good, name, outcome, use);
    case State::Failed:
      return row.setState(Icon::Problem, Tone::Bad, name, outcome, use);
  }
}

void ConnectionPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

HelpEntry connectionEntry(flow::ConnectionTest& test) {
  return {.name = connectionEntryName,
          .words = [] { return ConnectionPage::tr("&Test the connection"); },
          .makePage = [&test](const Surroundings& surroundings,
                              QWidget* parent) { return new ConnectionPage(test, surroundings, parent); }};
}

}  // namespace usher::pages
