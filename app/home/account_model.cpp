// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_model.h"

#include <algorithm>

#include "app/home/account_words.h"
#include "base/foreign_text.h"
#include "pages/integration_words.h"
#include "pages/kit/elided_text.h"

namespace usher::home {

AccountModel::AccountModel(const AccountRegister& accounts, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent), m_accounts(accounts), m_clock(clock) {
  connect(&accounts, &AccountRegister::changed, this, &AccountModel::readAgain);
  readAgain();
}

void AccountModel::setFilter(const AccountFilter& filter) {
  if (filter == m_filter) {
    return;
  }
  m_filter = filter;
  readAgain();
  Q_EMIT filterChanged();
}

bool AccountModel::isInSight(const AccountEntry& entry, const QStringList& words) const {
  if (entry.account.isArchived && !m_filter.showsArchived) {
    return false;
  }
  if (m_filter.state && !entry.isIn(*m_filter.state)) {
    return false;
  }
  return std::all_of(words.cbegin(), words.cend(),
                     [&entry](const QString& word) { return entry.searched.contains(word); });
}

void AccountModel::readAgain() {
  const QStringList words = m_filter.text.left(200).toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  QStringList ids;
  for (const AccountEntry& entry : m_accounts.entries()) {
    if (isInSight(entry, words)) {
      ids.append(entry.account.id);
    }
  }
  if (ids == m_ids) {
    if (!ids.isEmpty()) {
      Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    return;
  }
  beginResetModel();
  m_ids = std::move(ids);
  endResetModel();
}

const AccountEntry* AccountModel::entryAt(int row) const {
  return row >= 0 && row < m_ids.size() ? m_accounts.entry(m_ids.at(row)) : nullptr;
}

const IntegrationEntry* AccountModel::integrationAt(const QModelIndex& index) const {
  const AccountEntry* entry = entryAt(index.row());
  const auto& catalogue = m_accounts.profile().integrations;
  if (!entry || index.column() < 1 || index.column() > catalogue.size()) {
    return nullptr;
  }
  return entry->integration(catalogue.at(index.column() - 1).id);
}

int AccountModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int AccountModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_accounts.profile().integrations.size()) + 1;
}

QString AccountModel::wordsAt(const QModelIndex& index) const {
  if (const IntegrationEntry* integration = integrationAt(index)) {
    return pages::integrationWords(integration->standing, m_clock.now()).text;
  }
  return notAddedWords();
}

QString AccountModel::tipAt(const QModelIndex& index) const {
  const IntegrationEntry* integration = integrationAt(index);
  const QString detail = integration ? pages::integrationWords(integration->standing, m_clock.now()).detail : QString();
  return detail.isEmpty() ? wordsAt(index) : wordsAt(index) + QLatin1Char('\n') + detail;
}

QVariant AccountModel::data(const QModelIndex& index, int role) const {
  const AccountEntry* entry = entryAt(index.row());
  if (!entry) {
    return {};
  }
  switch (role) {
    case Qt::DisplayRole:
      return index.column() == 0 ? shownText(entry->account.name) : wordsAt(index);
    case Qt::ToolTipRole:
      return pages::kit::plainToolTip(index.column() == 0 ? shownText(entry->account.name) : tipAt(index));
    case Qt::AccessibleTextRole:
      return index.column() == 0 ? QStringLiteral("%1, %2").arg(shownText(entry->account.name), accountSummary(*entry))
                                 : wordsAt(index);
    default:
      return {};
  }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
    return {};
  }
  if (section == 0) {
    return accountColumnWords();
  }
  return shownText(m_accounts.profile().integrations.value(section - 1).name, 60);
}

}  // namespace usher::home
