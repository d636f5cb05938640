// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/list_review_panel.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/filter_chips.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/people_list.h"
#include "pages/kit/text.h"
#include "pages/list_words.h"

namespace usher::pages {

namespace {

using flow::EntryStatus;

/// The kinds in the order of their chips; before them stands one for all.
constexpr EntryStatus chipKinds[] = {EntryStatus::Matched,  EntryStatus::Ambiguous, EntryStatus::Unknown,
                                     EntryStatus::Guest,    EntryStatus::Disabled,  EntryStatus::NoMailbox,
                                     EntryStatus::Assigned, EntryStatus::Repeated};

template <typename Button>
Button* namedButton(const char* name, QWidget* parent) {
  auto* button = new Button(parent);
  button->setObjectName(QLatin1String(name));
  return button;
}

}  // namespace

ListReviewPanel::ListReviewPanel(flow::AssignmentsStep& step, Desktop& desktop, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_desktop(desktop),
      m_chips(new kit::FilterChips(QStringLiteral("listKind"), 1 + static_cast<int>(std::size(chipKinds)), this)),
      m_meaning(new kit::Text(kit::TextStyle::Quiet, this)),
      m_list(new kit::PeopleList(QStringLiteral("listEntries"), this)),
      m_guests(namedButton<QCheckBox>("listGuests", this)),
      m_disabled(namedButton<QCheckBox>("listDisabled", this)),
      m_withoutMailbox(namedButton<QCheckBox>("listWithoutMailbox", this)),
      m_copy(new kit::CopyButton(QStringLiteral("copyUnmatched"), this)),
      m_save(new kit::LinkButton(QStringLiteral("saveUnmatched"), this)),
      m_saved(new kit::Text(kit::TextStyle::Quiet, this)),
      m_add(namedButton<QRadioButton>("listAdd", this)),
      m_exactly(namedButton<QRadioButton>("listExactly", this)),
      m_groupsToo(namedButton<QCheckBox>("listGroupsToo", this)),
      m_consequence(new kit::Text(kit::TextStyle::Strong, this)) {
  m_meaning->setObjectName(QStringLiteral("listMeaning"));
  m_saved->setObjectName(QStringLiteral("unmatchedSaved"));
  m_consequence->setObjectName(QStringLiteral("listConsequence"));
  m_save->setGlyph(kit::Icon::Save);
  layOut();
  connectAll();
}

void ListReviewPanel::layOut() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_chips);
  layout->addWidget(m_meaning);
  layout->addWidget(m_list, 1);
  layout->addLayout(kit::actionRow({m_copy, m_save}));
  layout->addWidget(m_saved);
  layout->addLayout(kit::actionRow({m_guests, m_disabled, m_withoutMailbox}, 16));
  layout->addLayout(kit::actionRow({m_add, m_exactly}, 16));
  layout->addWidget(m_groupsToo);
  layout->addWidget(m_consequence);
  setTabOrder(m_list, m_copy->button());
  setTabOrder(m_copy->button(), m_save);
  setTabOrder(m_save, m_guests);
}

void ListReviewPanel::connectAll() {
  connect(m_chips, &kit::FilterChips::chosenChanged, this, [this] {
    renderRows();
    renderMeaning();
  });
  const QList<QAbstractButton*> choices{m_guests, m_disabled, m_withoutMailbox, m_add, m_exactly, m_groupsToo};
  for (QAbstractButton* button : choices) {
    connect(button, &QAbstractButton::clicked, &m_step, [this] {
      m_step.chooseFromList(wanted());
      if (!m_consequence->isHidden()) {
        Q_EMIT revealWanted(m_consequence);
      }
    });
  }
  connect(m_copy, &kit::CopyButton::copyRequested, this,
          [this] { m_desktop.copy(unmatchedText(m_step.view().list.entries)); });
  connect(m_save, &QAbstractButton::clicked, this, &ListReviewPanel::saveUnmatched);
}

QWidget* ListReviewPanel::firstField() const {
  return m_list;
}

flow::ListChoice ListReviewPanel::wanted() const {
  return {.mode = m_exactly->isChecked() ? flow::ListMode::Exactly : flow::ListMode::Add,
          .guests = m_guests->isChecked(),
          .disabled = m_disabled->isChecked(),
          .withoutMailbox = m_withoutMailbox->isChecked(),
          .groupsToo = m_groupsToo->isChecked()};
}

void ListReviewPanel::saveUnmatched() {
  const auto saved = m_desktop.save(tr("Not found.csv"), unmatchedCsv(m_step.view().list.entries));
  m_savedAs = saved ? tr("Saved as %1").arg(*saved) : describe(saved.error()).headline;
  renderUnmatched();
}

void ListReviewPanel::render() {
  renderChips();
  renderRows();
  renderMeaning();
  renderUnmatched();
  renderTicks();
  renderMode();
}

void ListReviewPanel::renderChips() {
  const flow::PastedListView& list = m_step.view().list;
  //: Of the lines of a list of people.
  QList<kit::FilterChips::Chip> chips{{.text = tr("All"), .count = static_cast<int>(list.entries.size())}};
  for (const EntryStatus kind : chipKinds) {
    chips.append({.text = statusTitle(kind),
                  .count = list.count(kind),
                  .tone = statusTone(kind),
                  .isShown = list.count(kind) > 0});
  }
  m_chips->setChips(chips);
}

void ListReviewPanel::renderRows() {
  const QList<flow::ResolvedEntry>& entries = m_step.view().list.entries;
  m_list->setAccessibleName(tr("Lines of the list"));
  if (m_shown.isSharedWith(entries) && m_kind == m_chips->chosen()) {
    m_list->viewport()->update();
    return;
  }
  m_shown = entries;
  m_kind = m_chips->chosen();
  m_indexes.clear();
  QStringList keys;
  for (int i = 0; i < entries.size(); ++i) {
    if (m_kind <= 0 || entries.at(i).status == chipKinds[m_kind - 1]) {
      m_indexes.append(i);
      keys.append(QString::number(i));
    }
  }
  m_list->setRows(
      keys, [entries, indexes = m_indexes](int row) { return entryRow(entries.at(indexes.at(row)), indexes.at(row)); });
  m_list->scrollToTop();
}

void ListReviewPanel::renderMeaning() {
  const int kind = m_chips->chosen();
  m_meaning->setText(kind > 0 ? statusMeaning(chipKinds[kind - 1], shownText(m_step.view().vendorName, 60))
                              : tr("Only people who were found without doubt are added."));
}

void ListReviewPanel::renderUnmatched() {
  const bool hasUnmatched = m_step.view().list.unmatched() > 0;
  m_copy->setTexts(tr("Copy what was not found"), tr("Copy what was not found"));
  m_copy->setVisible(hasUnmatched);
  m_save->setText(tr("Save it as CS&V"));
  m_save->setAccessibleName(tr("Save what was not found as CSV"));
  m_save->setVisible(hasUnmatched);
  m_save->updateGeometry();
  m_saved->setTextOrHide(hasUnmatched ? m_savedAs : QString());
}

void ListReviewPanel::renderTicks() {
  const flow::PastedListView& list = m_step.view().list;
  const auto show = [&list](QCheckBox* box, EntryStatus kind, const QString& text, bool isOn) {
    box->setText(text);
    box->setVisible(list.count(kind) > 0);
    box->setChecked(isOn);
  };
  show(m_guests, EntryStatus::Guest, tr("Add %n guests too", nullptr, list.count(EntryStatus::Guest)),
       list.choice.guests);
  show(m_disabled, EntryStatus::Disabled,
       tr("Add %n disabled accounts too", nullptr, list.count(EntryStatus::Disabled)), list.choice.disabled);
  show(m_withoutMailbox, EntryStatus::NoMailbox,
       tr("Add %n people without a mailbox too", nullptr, list.count(EntryStatus::NoMailbox)),
       list.choice.withoutMailbox);
}

void ListReviewPanel::renderMode() {
  const flow::PastedListView& list = m_step.view().list;
  const bool isExactly = list.choice.mode == flow::ListMode::Exactly;
  m_add->setText(tr("&Add these"));
  m_exactly->setText(tr("Make it e&xactly these"));
  m_add->setChecked(!isExactly);
  m_exactly->setChecked(isExactly);
  m_groupsToo->setText(tr("Remove %n groups too", nullptr, list.otherGroups));
  m_groupsToo->setVisible(isExactly && list.otherGroups > 0);
  m_groupsToo->setChecked(list.choice.groupsToo);
  QStringList sentences;
  if (isExactly) {
    sentences.append(list.toRemove == 0 ? tr("Nobody is removed.")
                                        : tr("%n who are not on your list are removed.", nullptr, list.toRemove));
    if (list.toRemove > 0 && m_step.view().assignmentRequired != false) {
      sentences.append(tr("They can no longer sign in to %1.").arg(shownText(m_step.view().vendorName, 60)));
    }
    if (list.otherGroups > 0 && !list.choice.groupsToo) {
      sentences.append(tr("%n groups stay, with everybody in them.", nullptr, list.otherGroups));
    }
    if (list.toRemove > 0 && list.count(EntryStatus::Unknown) > 0) {
      sentences.append(tr("Whoever is meant by a line that was not found may be among them."));
    }
  }
  m_consequence->setTextOrHide(sentences.join(QLatin1Char(' ')));
}

}  // namespace usher::pages
