// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/people_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/people_list.h"
#include "pages/kit/search_field.h"
#include "pages/kit/text.h"
#include "pages/people_words.h"

namespace usher::pages {

PeoplePage::PeoplePage(flow::PeopleStep& step, const Surroundings& surroundings, const Names& names, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_search(new kit::SearchField(names.search, this)),
      m_notice(new kit::Notice(names.notice, this)),
      m_lookAgain(m_notice->addAction(QStringLiteral("lookAgain"))),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_remove(new kit::LinkButton(names.remove, this)),
      m_list(new kit::PeopleList(names.list, this)) {
  connect(m_search, &kit::SearchField::searched, &m_step, [this](const QString& text) { m_step.search(text); });
  connect(m_search, &kit::SearchField::picked, &m_step, [this](const QString& key) { m_step.add({key}); });
  connect(m_list, &kit::PeopleList::removeRequested, &m_step, [this](const QStringList& keys) { m_step.remove(keys); });
  connect(m_list, &kit::PeopleList::keepRequested, &m_step, [this](const QStringList& keys) { m_step.keep(keys); });
  connect(m_list, &kit::PeopleList::selectedKeysChanged, this, [this] { renderRemove(); });
  connect(m_remove, &QAbstractButton::clicked, m_list, [this] { m_list->askForSelected(); });
  connect(m_lookAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
}

void PeoplePage::layOut(QLayout* above, const QList<QWidget*>& below) {
  auto* head = new QHBoxLayout;
  m_heading->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  head->addWidget(m_heading, 1);
  head->addWidget(m_remove);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_search);
  if (above) {
    layout->addLayout(above);
  }
  layout->addWidget(m_notice);
  layout->addSpacing(8);
  layout->addLayout(head);
  layout->addWidget(m_list, 1000);
  for (QWidget* widget : below) {
    layout->addWidget(widget);
  }
  layout->addStretch(1);
}

void PeoplePage::runPrimary() {
  // What was typed to find somebody has done its work.
  m_step.search({});
  m_step.apply();
}

QWidget* PeoplePage::firstField() const {
  return m_search->edit();
}

void PeoplePage::renderSearch(const QString& prompt) {
  const flow::PeopleView& view = m_step.people();
  m_search->setTexts(prompt, prompt);
  m_search->setEnabled(view.app == flow::AppPresence::Found && !view.isApplying);
  m_search->setResults(searchResults(view.search));
}

bool PeoplePage::renderUnread() {
  const int count = m_step.people().unreadCount;
  const bool isUnread = count > 0 && !m_step.isBusy();
  if (isUnread) {
    m_notice->setTexts(Tone::Attention, tr("%n changes are not read back yet.", nullptr, count),
                       tr("You stopped before Microsoft answered. Usher looks what became of them as soon as Microsoft "
                          "lets it."));
  }
  offerLookAgain(isUnread);
  return isUnread;
}

bool PeoplePage::isAppMissing() const {
  return m_step.people().app == flow::AppPresence::NotYet && !m_step.isBusy();
}

void PeoplePage::offerLookAgain(bool isOffered) {
  m_lookAgain->setText(tr("Look a&gain"));
  m_lookAgain->setVisible(isOffered);
  m_lookAgain->updateGeometry();
}

void PeoplePage::renderList(const QString& heading, const QString& accessibleName, const QString& emptyText,
                            const QList<kit::PersonRow>& rows) {
  const flow::PeopleView& view = m_step.people();
  m_heading->setText(heading);
  m_list->setAccessibleName(accessibleName);
  m_list->setLoading(!view.readAt && m_step.isBusy());
  m_list->setEmptyText(view.app == flow::AppPresence::Found ? emptyText : QString());
  m_list->setRows(rows);
  renderRemove();
}

void PeoplePage::renderRemove() {
  m_remove->setText(m_list->selectedAction() == kit::RowAction::Keep ? tr("&Keep") : tr("Remo&ve"));
  m_remove->setEnabled(m_list->selectedAction() != kit::RowAction::None);
  m_remove->updateGeometry();
}

}  // namespace usher::pages
