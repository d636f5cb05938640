// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/overview_page.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "app/home/account_table.h"
#include "app/home/account_words.h"
#include "app/home/failure_note.h"
#include "app/home/look_again_bar.h"
#include "app/home/state_chip.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::TextStyle;

OverviewPage::OverviewPage(AccountRegister& accounts, AccountModel& model, LookAgainRun& looking, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_model(model),
      m_title(new pages::kit::Text(TextStyle::Title, this)),
      m_lead(new pages::kit::Text(TextStyle::Lead, this)),
      m_all(new StateChip(QStringLiteral("chipAll"), this)),
      m_empty(new pages::kit::Notice(QStringLiteral("noAccounts"), this)),
      m_add(m_empty->addAction(QStringLiteral("addFirst"))),
      m_trouble(new pages::kit::Notice(QStringLiteral("bookTrouble"), this)),
      m_again(m_trouble->addAction(QStringLiteral("readAgain"))) {
  setObjectName(QStringLiteral("overviewPage"));
  for (const AccountState state : accountStates) {
    m_chips.push_back(new StateChip(QStringLiteral("chip%1").arg(static_cast<int>(state)), this));
  }
  // Made after the chips, so that the keyboard comes to them after those.
  m_looking = new LookAgainBar(looking, this);
  m_table = new AccountTable(model, this);
  layOut();
  connectAll();
  render();
}

void OverviewPage::layOut() {
  auto* chips = new pages::kit::FlowLayout(8);
  chips->addWidget(m_all);
  for (StateChip* chip : m_chips) {
    chips->addWidget(chip);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addWidget(m_lead);
  layout->addWidget(m_trouble);
  layout->addWidget(m_empty);
  layout->addSpacing(4);
  layout->addLayout(chips);
  layout->addWidget(m_looking);
  layout->addWidget(m_table, 1000);
  layout->addStretch(1);
}

void OverviewPage::connectAll() {
  connect(m_all, &QAbstractButton::clicked, this, [this] { filterBy({}); });
  for (size_t i = 0; i < m_chips.size(); ++i) {
    connect(m_chips.at(i), &QAbstractButton::clicked, this, [this, state = accountStates.at(i)] { filterBy(state); });
  }
  connect(m_table, &AccountTable::opened, this, &OverviewPage::accountWanted);
  connect(m_looking, &LookAgainBar::startWanted, this, &OverviewPage::lookAgainWanted);
  connect(m_add, &QAbstractButton::clicked, this, &OverviewPage::addWanted);
  connect(m_again, &QAbstractButton::clicked, &m_accounts, &AccountRegister::refresh);
  connect(&m_accounts, &AccountRegister::changed, this, &OverviewPage::render);
  connect(&m_model, &AccountModel::filterChanged, this, &OverviewPage::render);
}

void OverviewPage::filterBy(std::optional<AccountState> state) {
  AccountFilter filter = m_model.filter();
  // A second press on the same one shows all again.
  filter.state = filter.state == state ? std::nullopt : state;
  m_model.setFilter(filter);
  render();
}

void OverviewPage::renderChips() {
  const auto& entries = m_accounts.entries();
  const auto all = std::count_if(entries.cbegin(), entries.cend(),
                                 [](const AccountEntry& each) { return !each.account.isArchived; });
  const QLocale locale;
  m_all->setLook({}, locale.toString(all), tr("All"));
  m_all->setChecked(!m_model.filter().state);
  m_all->setVisible(!entries.isEmpty());
  for (size_t i = 0; i < m_chips.size(); ++i) {
    const AccountState state = accountStates.at(i);
    m_chips.at(i)->setLook(stateMark(state), locale.toString(m_accounts.count(state)), stateWords(state));
    m_chips.at(i)->setChecked(m_model.filter().state == state);
    m_chips.at(i)->setVisible(!entries.isEmpty());
  }
}

void OverviewPage::render() {
  const bool isEmpty = m_accounts.entries().isEmpty();
  m_title->setText(tr("All accounts"));
  m_lead->setText(tr("The customers that you look after, and how their integrations stand."));
  showFailure(*m_trouble, m_accounts.failure());
  m_again->setText(tr("Read again"));
  m_again->updateGeometry();
  m_empty->setTexts(pages::Tone::Neutral, isEmpty ? tr("No accounts yet.") : QString(),
                    isEmpty
                        ? tr("Add your own company as the partner, then the first customer. An account takes a name; "
                             "everything else follows in its set-up.")
                        : QString());
  m_add->setText(tr("Add an account"));
  m_add->updateGeometry();
  renderChips();
  m_looking->setVisible(!isEmpty);
  m_table->setVisible(!isEmpty);
  m_table->setAccessibleName(tr("All accounts"));
  m_table->setEmptyText(tr("No account fits what you look for."));
}

void OverviewPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::home
