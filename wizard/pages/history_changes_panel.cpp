// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/history_changes_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "base/foreign_text.h"
#include "pages/history_words.h"
#include "pages/kit/entry_list.h"
#include "pages/kit/fact_row.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"

namespace usher::pages {

using kit::FactRow;

HistoryChangesPanel::HistoryChangesPanel(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_notice(new kit::Notice(QStringLiteral("runNotice"), this)),
      m_removal(m_notice->addAction(QStringLiteral("runToRemoval"))),
      m_list(new kit::EntryList(QStringLiteral("runChanges"), kit::EntryList::Opening::No, this)),
      m_requestId(new FactRow(QStringLiteral("changeRequestId"), FactRow::Copying::Yes, this)),
      m_code(new FactRow(QStringLiteral("changeCode"), FactRow::Copying::Yes, this)),
      m_takeOneBack(new kit::LinkButton(QStringLiteral("takeOneBack"), this)) {
  m_heading->setObjectName(QStringLiteral("runSummary"));
  m_takeOneBack->setGlyph(kit::Icon::Undo);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_notice);
  layout->addWidget(m_list, 1);
  auto* facts = new QVBoxLayout;
  facts->setSpacing(0);
  facts->addWidget(m_requestId);
  facts->addWidget(m_code);
  layout->addLayout(facts);
  layout->addLayout(kit::actionRow({m_takeOneBack}));
  connect(m_list, &kit::EntryList::currentRowChanged, this, [this](int) { renderDetails(); });
  connect(m_list, &kit::EntryList::copyWanted, this, [this](int row) { copy(m_shown.value(row).requestId); });
  connect(m_requestId, &FactRow::copyRequested, this, &HistoryChangesPanel::copy);
  connect(m_code, &FactRow::copyRequested, this, &HistoryChangesPanel::copy);
  connect(m_removal, &QAbstractButton::clicked, &m_step, [this] { m_step.goAside(flow::StepId::Removal); });
  connect(m_takeOneBack, &QAbstractButton::clicked, &m_step, [this] {
    if (const flow::HistoryChange* change = current()) {
      m_step.preview({.run = m_run, .targetId = change->id});
    }
  });
}

QWidget* HistoryChangesPanel::list() const {
  return m_list;
}

const flow::HistoryChange* HistoryChangesPanel::current() const {
  const int row = m_list->currentRow();
  return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void HistoryChangesPanel::copy(const QString& text) {
  if (!text.isEmpty()) {
    m_surroundings.desktop.copy(text);
  }
}

void HistoryChangesPanel::render() {
  const flow::HistoryView& view = m_step.view();
  const bool isOther = m_run != view.openRun;
  m_run = view.openRun;
  m_shown = view.changes;
  m_list->setAccessibleName(tr("What was changed"));
  m_list->setLoading(view.isLoadingChanges);
  m_list->setRows(
      static_cast<int>(m_shown.size()), [this](int row) { return changeRow(m_shown.at(row)); }, isOther);
  if (const flow::HistoryRun* run = flow::runOf(view, m_run)) {
    renderHeading(*run);
    renderNotice(*run);
  }
  renderDetails();
}

void HistoryChangesPanel::renderHeading(const flow::HistoryRun& run) {
  m_heading->setText(runSummary(run));
}

void HistoryChangesPanel::renderNotice(const flow::HistoryRun& run) {
  const bool isRemoval = std::any_of(run.counts.cbegin(), run.counts.cend(), [](const flow::HistoryCount& each) {
    return each.kind == flow::HistoryKind::Removal;
  });
  if (run.takenBackAt) {
    const QString when = historyTime(*run.takenBackAt, m_surroundings.clock.now());
    if (run.isPartlyTakenBack) {
      //: %1 is a time, or a day and a time.
      m_notice->setTexts(Tone::Neutral, tr("Some of it was taken back (%1).").arg(when),
                         tr("The rest stands, and can be taken back here."));
    } else {
      m_notice->setTexts(Tone::Neutral, tr("It was taken back (%1).").arg(when), {});
    }
  } else if (isRemoval) {
    m_notice->setTexts(
        Tone::Neutral, tr("What was taken away is not taken back here."),
        tr("Microsoft keeps removed apps for 30 days. “Take it all away” shows them, and restores them."));
  } else {
    m_notice->setTexts(Tone::Neutral, {}, {});
  }
  m_removal->setText(isRemoval && !run.takenBackAt ? tr("Take it all a&way…") : QString());
  m_removal->setVisible(!m_removal->text().isEmpty());
  m_removal->updateGeometry();
}

void HistoryChangesPanel::renderDetails() {
  const flow::HistoryChange* change = current();
  const QString requestId = change ? shownText(change->requestId, 80) : QString();
  const QString code = change ? shownText(change->code, 80) : QString();
  m_requestId->setFact(tr("Request ID"), requestId, tr("Copy the request ID"));
  m_requestId->setVisible(!requestId.isEmpty());
  m_code->setFact(tr("Error code"), code, tr("Copy the error code"));
  m_code->setVisible(!code.isEmpty());
  const bool canTakeBack = change && change->canTakeBack;
  m_takeOneBack->setText(tr("Take &only this one back…"));
  m_takeOneBack->setAccessibleName(change ? tr("Take only “%1” back").arg(changeName(*change)) : QString());
  m_takeOneBack->setVisible(canTakeBack);
  m_takeOneBack->setEnabled(!m_step.isBusy());
  m_takeOneBack->updateGeometry();
}

}  // namespace usher::pages
