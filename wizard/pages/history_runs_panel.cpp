// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/history_runs_panel.h"

#include <QDir>
#include <QVBoxLayout>
#include <algorithm>

#include "pages/failure_text.h"
#include "pages/history_words.h"
#include "pages/kit/entry_list.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"

namespace usher::pages {

HistoryRunsPanel::HistoryRunsPanel(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_list(new kit::EntryList(QStringLiteral("historyRuns"), kit::EntryList::Opening::Yes, this)),
      m_save(new kit::LinkButton(QStringLiteral("saveHistory"), this)),
      m_takeAllBack(new kit::LinkButton(QStringLiteral("takeAllBack"), this)),
      m_saved(new kit::Text(kit::TextStyle::Body, this)) {
  m_save->setGlyph(kit::Icon::Save);
  m_takeAllBack->setGlyph(kit::Icon::Undo);
  m_saved->setObjectName(QStringLiteral("historySaved"));
  m_saved->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_list, 1);
  layout->addLayout(kit::actionRow({m_save, m_takeAllBack}));
  layout->addWidget(m_saved);
  connect(m_list, &kit::EntryList::opened, this, &HistoryRunsPanel::open);
  connect(m_save, &QAbstractButton::clicked, this, &HistoryRunsPanel::save);
  connect(m_takeAllBack, &QAbstractButton::clicked, &m_step, [this] { m_step.preview({}); });
}

QWidget* HistoryRunsPanel::list() const {
  return m_list;
}

void HistoryRunsPanel::open(int row) {
  if (row >= 0 && row < m_shown.size()) {
    // By value: what is called draws the list anew.
    m_step.openRun(QString(m_shown.at(row).id));
  }
}

void HistoryRunsPanel::save() {
  m_isSaving = true;
  m_savedAs.clear();
  Q_EMIT changed();
  whenDone(m_step.csv(), this, [this](const Result<QByteArray>& text) {
    tellSaved(text ? m_surroundings.desktop.save(QStringLiteral("usher-changes.csv"), *text) : fail(text.error()));
  });
}

void HistoryRunsPanel::tellSaved(const Result<QString>& path) {
  m_isSaving = false;
  m_savedAs = path ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*path)) : describe(path.error()).headline;
  Q_EMIT changed();
  Q_EMIT revealWanted(m_saved);
}

void HistoryRunsPanel::render() {
  const flow::HistoryView& view = m_step.view();
  const bool isOther = m_shown != view.runs;
  m_shown = view.runs;
  m_list->setAccessibleName(tr("What was changed, newest first"));
  m_list->setLoading(!view.isRead && !m_step.failure());
  m_list->setEmptyText(view.isRead
                           ? tr("Nothing yet. Whatever you change at Microsoft with Usher is written down here, "
                                "and can be taken back.")
                           : QString());
  m_list->setRows(
      static_cast<int>(m_shown.size()), [this](int row) { return runRow(m_shown.at(row), m_surroundings.clock.now()); },
      isOther);
  const bool hasRuns = !m_shown.isEmpty();
  m_save->setText(m_isSaving ? tr("Being saved…") : tr("&Save as CSV for the security team…"));
  m_save->setEnabled(!m_isSaving);
  m_save->setVisible(hasRuns);
  m_save->updateGeometry();
  m_takeAllBack->setText(tr("Back to how it was before &Usher…"));
  m_takeAllBack->setAccessibleDescription(tr("You see what goes before anything is changed."));
  m_takeAllBack->setVisible(
      std::any_of(m_shown.cbegin(), m_shown.cend(), [](const flow::HistoryRun& run) { return run.canTakeBack; }));
  m_takeAllBack->setEnabled(!m_step.isBusy());
  m_takeAllBack->updateGeometry();
  m_saved->setTextOrHide(m_savedAs);
}

}  // namespace usher::pages
