// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/changes_preview_panel.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/assignment_words.h"
#include "pages/failure_text.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/people_list.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/kit/typed_number_field.h"
#include "pages/list_words.h"

namespace usher::pages {

ChangesPreviewPanel::ChangesPreviewPanel(flow::AssignmentsStep& step, Desktop& desktop, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_desktop(desktop),
      m_linesLayout(new QVBoxLayout),
      m_lines(this, m_linesLayout, QStringLiteral("previewLine")),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_number(new kit::TypedNumberField(QStringLiteral("typedNumber"), this)),
      m_list(new kit::PeopleList(QStringLiteral("previewRows"), this)),
      m_savePlan(new kit::LinkButton(QStringLiteral("savePlan"), this)),
      m_saved(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_saved->setObjectName(QStringLiteral("planSaved"));
  m_savePlan->setGlyph(kit::Icon::Save);
  m_linesLayout->setSpacing(0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addLayout(m_linesLayout);
  layout->addWidget(m_number);
  layout->addWidget(m_heading);
  layout->addWidget(m_list, 1);
  layout->addLayout(kit::actionRow({m_savePlan}));
  layout->addWidget(m_saved);
  connect(m_savePlan, &QAbstractButton::clicked, this, &ChangesPreviewPanel::savePlan);
  connect(m_number, &kit::TypedNumberField::typed, &m_step, [this](const QString& text) { m_step.typeNumber(text); });
}

QWidget* ChangesPreviewPanel::firstField() const {
  return m_number->isHidden() ? static_cast<QWidget*>(m_list) : m_number->edit();
}

void ChangesPreviewPanel::render() {
  const flow::AssignmentsPreview& preview = m_step.view().preview;
  renderLines();
  renderRows();
  renderPlan();
  m_number->ask(preview.number(), preview.mayApply());
  if (m_number->edit()->text() != preview.typed) {
    m_number->edit()->setText(preview.typed);
  }
}

void ChangesPreviewPanel::renderPlan() {
  m_savePlan->setText(tr("Save this as a pla&n…"));
  m_savePlan->updateGeometry();
  m_saved->setTextOrHide(m_savedAs);
}

void ChangesPreviewPanel::savePlan() {
  const auto saved = m_desktop.save(tr("Plan.json"), m_step.plan());
  m_savedAs =
      saved ? tr("Saved as %1. “usher apply” does the same with it.").arg(*saved) : describe(saved.error()).headline;
  renderPlan();
}

void ChangesPreviewPanel::renderLines() {
  const QList<PreviewLine> lines = previewLines(m_step.view());
  m_lines.setCount(lines.size());
  for (qsizetype i = 0; i < lines.size(); ++i) {
    m_lines.at(i)->setState(lines.at(i).icon, lines.at(i).tone, lines.at(i).text, lines.at(i).detail);
  }
}

void ChangesPreviewPanel::renderRows() {
  const QList<flow::AssignmentRow>& rows = m_step.view().rows;
  m_heading->setText(tr("What changes, one by one"));
  m_list->setAccessibleName(tr("What changes, one by one"));
  if (m_shown.isSharedWith(rows)) {
    return m_list->viewport()->update();
  }
  m_shown = rows;
  QList<qsizetype> indexes;
  QStringList keys;
  for (qsizetype i = 0; i < rows.size(); ++i) {
    if (rows.at(i).change != flow::RowChange::None) {
      indexes.append(i);
      keys.append(rows.at(i).key);
    }
  }
  m_list->setRows(keys, [rows, indexes](int row) {
    kit::PersonRow shown = assignmentRow(rows.at(indexes.at(row)), true);
    shown.action = kit::RowAction::None;
    return shown;
  });
}

}  // namespace usher::pages
