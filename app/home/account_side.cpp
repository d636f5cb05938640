// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_side.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/home/account_list.h"
#include "app/home/account_words.h"
#include "app/home/choice_button.h"
#include "app/home/side_button.h"
#include "base/foreign_text.h"
#include "pages/kit/elided_text.h"
#include "pages/kit/logo.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::Icon;

namespace {

QWidget* productHead(const profile::ProductProfile& profile, QWidget* parent) {
  auto* head = new QWidget(parent);
  auto* name = new pages::kit::ElidedText(head);
  name->setFont(pages::kit::fontFor(pages::kit::TextStyle::Heading));
  name->setText(shownText(profile.vendor.name, 60));
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(2, 0, 0, 0);
  layout->setSpacing(12);
  layout->addWidget(new pages::kit::Logo(profile.vendor.logo, profile.vendor.name, 36, head));
  layout->addWidget(name, 1);
  return head;
}

}  // namespace

AccountSide::AccountSide(const AccountRegister& accounts, AccountModel& model, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_model(model),
      m_head(productHead(accounts.profile(), this)),
      m_overview(new SideButton(QStringLiteral("overview"), Icon::People, this)),
      m_find(new QLineEdit(this)),
      m_state(new ChoiceButton(QStringLiteral("stateFilter"), this)),
      m_list(new AccountList(model, this)),
      m_archived(new QCheckBox(this)),
      m_add(new SideButton(QStringLiteral("addAccount"), Icon::Plus, this)) {
  setObjectName(QStringLiteral("accountSide"));
  m_overview->setCheckable(true);
  m_add->setCheckable(true);
  m_find->setObjectName(QStringLiteral("findAccount"));
  m_find->addAction(pages::kit::paletteIcon(Icon::Search), QLineEdit::LeadingPosition);
  m_find->installEventFilter(this);
  m_archived->setObjectName(QStringLiteral("showArchived"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 20, 12, 12);
  layout->setSpacing(8);
  layout->addWidget(m_head);
  layout->addSpacing(8);
  layout->addWidget(m_overview);
  layout->addWidget(m_find);
  layout->addWidget(m_state);
  layout->addWidget(m_list, 1);
  layout->addWidget(m_archived);
  layout->addWidget(m_add);
  setFixedWidth(columnWidth);
  connectAll();
  render();
}

void AccountSide::connectAll() {
  connect(m_overview, &QAbstractButton::clicked, this, &AccountSide::overviewWanted);
  connect(m_add, &QAbstractButton::clicked, this, &AccountSide::addWanted);
  connect(m_list, &AccountList::chosen, this, &AccountSide::accountChosen);
  connect(m_find, &QLineEdit::textChanged, this,
          [this](const QString& text) { filterBy([&text](AccountFilter& filter) { filter.text = text; }); });
  connect(m_state, &ChoiceButton::choiceMade, this, [this](int choice) {
    filterBy([choice](AccountFilter& filter) {
      filter.state = choice == 0 ? std::nullopt : std::optional(accountStates.at(static_cast<size_t>(choice) - 1));
    });
  });
  connect(m_archived, &QCheckBox::toggled, this,
          [this](bool shows) { filterBy([shows](AccountFilter& filter) { filter.showsArchived = shows; }); });
  connect(&m_model, &AccountModel::filterChanged, this, &AccountSide::render);
  connect(&m_accounts, &AccountRegister::changed, this, &AccountSide::render);
}

void AccountSide::filterBy(const std::function<void(AccountFilter&)>& change) {
  AccountFilter filter = m_model.filter();
  change(filter);
  m_model.setFilter(filter);
}

void AccountSide::setChosen(const QString& account, bool isOverview) {
  m_overview->setChecked(isOverview);
  m_add->setChecked(account.isEmpty() && !isOverview);
  m_list->setChosen(account);
}

void AccountSide::focusFind() {
  m_find->setFocus(Qt::ShortcutFocusReason);
  m_find->selectAll();
}

QString AccountSide::emptyText() const {
  if (m_accounts.entries().isEmpty()) {
    return tr("No accounts yet.");
  }
  const AccountFilter& filter = m_model.filter();
  if (filter.text.trimmed().isEmpty()) {
    return filter.state ? tr("No account is in this state.") : tr("All accounts are archived.");
  }
  return tr("No account has “%1” in its name, domain or organisation.").arg(shownText(filter.text, 40));
}

void AccountSide::render() {
  const AccountFilter& filter = m_model.filter();
  const auto shown = std::count_if(m_accounts.entries().cbegin(), m_accounts.entries().cend(),
                                   [](const AccountEntry& each) { return !each.account.isArchived; });
  m_overview->setTexts(tr("All acc&ounts"), QLocale().toString(shown));
  m_find->setPlaceholderText(tr("Find an account"));
  m_find->setAccessibleName(tr("Find an account by name, domain or organisation"));
  if (m_find->text() != filter.text) {
    m_find->setText(filter.text);
  }
  QStringList choices{tr("All states")};
  for (const AccountState state : accountStates) {
    choices.append(stateWords(state));
  }
  m_state->setChoices(tr("Show"), choices);
  const auto* const place = std::find(accountStates.cbegin(), accountStates.cend(), filter.state);
  m_state->setChosen(filter.state ? static_cast<int>(place - accountStates.cbegin()) + 1 : 0);
  m_archived->setText(tr("Show arc&hived accounts"));
  m_archived->setChecked(filter.showsArchived);
  m_add->setTexts(tr("Add accoun&t"));
  m_list->setAccessibleName(tr("Accounts"));
  m_list->setEmptyText(emptyText());
}

bool AccountSide::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_find && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool goesToList = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (goesToList && m_model.rowCount() > 0) {
      m_list->setFocus(Qt::OtherFocusReason);
      m_list->chooseCurrent();
      return true;
    }
    if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
      m_find->clear();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void AccountSide::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
  painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Midlight));
}

void AccountSide::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::home
