// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_register.h"

#include <QCollator>
#include <algorithm>
#include <vector>

namespace usher::home {

namespace {

const profile::Integration* inCatalogue(const profile::ProductProfile& profile, const QString& id) {
  const auto found = std::find_if(profile.integrations.cbegin(), profile.integrations.cend(),
                                  [&id](const profile::Integration& each) { return each.id == id; });
  return found == profile.integrations.cend() ? nullptr : &*found;
}

/// The consent of each set-up, by account, integration and tenant.
using ConsentFacts = QHash<QString, state::Fact>;

QString factKey(const QString& account, const QString& integration, const QString& tenant) {
  return account + QLatin1Char('\n') + integration + QLatin1Char('\n') + tenant.toLower();
}

void sortByName(QList<AccountEntry>& entries) {
  QCollator collator;
  collator.setCaseSensitivity(Qt::CaseInsensitive);
  collator.setNumericMode(true);
  // Compared by keys that are made once: a collator is slow.
  std::vector<std::pair<QCollatorSortKey, qsizetype>> order;
  order.reserve(static_cast<size_t>(entries.size()));
  for (qsizetype i = 0; i < entries.size(); ++i) {
    order.emplace_back(collator.sortKey(entries.at(i).account.name), i);
  }
  std::sort(order.begin(), order.end(), [&entries](const auto& one, const auto& other) {
    const bool isPartner = entries.at(one.second).isPartner();
    if (isPartner != entries.at(other.second).isPartner()) {
      return isPartner;
    }
    return one.first < other.first;
  });
  QList<AccountEntry> sorted;
  sorted.reserve(entries.size());
  for (const auto& [key, place] : order) {
    sorted.append(std::move(entries[place]));
  }
  entries = std::move(sorted);
}

}  // namespace

AccountRegister::AccountRegister(const profile::ProductProfile& profile, state::AccountBook& book, const Clock& clock,
                                 QObject* parent)
    : QObject(parent), m_profile(profile), m_book(book), m_clock(clock) {}

const AccountEntry* AccountRegister::entry(const QString& account) const {
  const auto place = m_places.constFind(account);
  return place == m_places.cend() ? nullptr : &m_entries.at(*place);
}

const AccountEntry* AccountRegister::partner() const {
  return !m_entries.isEmpty() && m_entries.first().isPartner() ? &m_entries.first() : nullptr;
}

QList<const AccountEntry*> AccountRegister::customers() const {
  QList<const AccountEntry*> found;
  for (const AccountEntry& each : m_entries) {
    if (!each.isPartner() && !each.account.isArchived) {
      found.append(&each);
    }
  }
  return found;
}

qsizetype AccountRegister::count(AccountState state) const {
  return std::count_if(m_entries.cbegin(), m_entries.cend(),
                       [state](const AccountEntry& each) { return !each.account.isArchived && each.isIn(state); });
}

void AccountRegister::refresh() {
  const Result<void> done = read();
  m_failure = done ? std::nullopt : std::optional(done.error());
  Q_EMIT changed();
}

Result<void> AccountRegister::read() {
  auto accounts = m_book.accounts(m_profile.id);
  if (!accounts) {
    return fail(accounts.error());
  }
  const auto added = m_book.integrations(m_profile.id);
  if (!added) {
    return fail(added.error());
  }
  const auto facts = m_book.factsNamed(m_profile.id, QStringLiteral("consent"));
  if (!facts) {
    return fail(facts.error());
  }
  ConsentFacts consents;
  for (const auto& [key, fact] : *facts) {
    consents.insert(factKey(key.account, key.integration, key.tenant), fact);
  }
  QHash<QString, QString> tenants;
  for (const state::Account& account : *accounts) {
    tenants.insert(account.id, account.tenant);
  }
  QHash<QString, QList<IntegrationEntry>> byAccount;
  for (const state::AddedIntegration& each : *added) {
    const auto fact = consents.constFind(factKey(each.account, each.integration, tenants.value(each.account)));
    byAccount[each.account].append(
        {.id = each.integration,
         .catalogue = inCatalogue(m_profile, each.integration),
         .added = each,
         .standing = flow::integrationStanding(each, fact == consents.cend() ? std::nullopt : std::optional(*fact))});
  }
  QList<AccountEntry> entries;
  entries.reserve(accounts->size());
  for (state::Account& account : *accounts) {
    auto integrations = byAccount.take(account.id);
    entries.append(made(std::move(account), std::move(integrations)));
  }
  sortByName(entries);
  m_entries = std::move(entries);
  m_places.clear();
  for (qsizetype i = 0; i < m_entries.size(); ++i) {
    m_places.insert(m_entries.at(i).account.id, i);
  }
  return {};
}

AccountEntry AccountRegister::made(state::Account account, QList<IntegrationEntry> integrations) const {
  AccountEntry entry;
  entry.state = stateOf(account.kind, integrations);
  entry.searched = (account.name + QLatin1Char('\n') + account.domain + QLatin1Char('\n') + account.tenantName +
                    QLatin1Char('\n') + account.tenant)
                       .toCaseFolded();
  entry.account = std::move(account);
  entry.integrations = std::move(integrations);
  return entry;
}

QList<state::AccountEvent> AccountRegister::history(const QString& account) const {
  return m_book.events(account).value_or(QList<state::AccountEvent>());
}

Result<void> AccountRegister::noted(const QString& account, const QString& integration, const QString& what,
                                    const QJsonObject& data) {
  const Result<void> written = m_book.note({.when = m_clock.now(),
                                            .account = account,
                                            .integration = integration,
                                            .who = QString(),
                                            .what = what,
                                            .data = data});
  refresh();
  return written;
}

Result<QString> AccountRegister::add(const state::Account& account) {
  state::Account wanted = account;
  wanted.profile = m_profile.id;
  wanted.created = m_clock.now();
  const auto done = m_book.add(std::move(wanted));
  if (!done) {
    Failure why = done.error();
    const AccountEntry* holder = partner();
    if (why.code == QLatin1String("tenant-taken") && holder && holder->account.name == why.detail) {
      why.code = QStringLiteral("partner-tenant");
    }
    return fail(std::move(why));
  }
  // It is there; a history that cannot be written does not take it away again.
  noted(done->id, {}, QStringLiteral("added"));
  return done->id;
}

Result<void> AccountRegister::rename(const QString& account, const QString& name) {
  const AccountEntry* before = entry(account);
  const QString oldName = before ? before->account.name : QString();
  if (auto done = m_book.rename(account, name); !done) {
    return done;
  }
  return noted(account, {}, QStringLiteral("renamed"), {{QStringLiteral("from"), oldName}});
}

Result<void> AccountRegister::setArchived(const QString& account, bool archived) {
  if (auto done = m_book.setArchived(account, archived); !done) {
    return done;
  }
  return noted(account, {}, archived ? QStringLiteral("archived") : QStringLiteral("restored"));
}

Result<void> AccountRegister::addIntegrations(const QString& account, const QStringList& integrations) {
  for (const QString& integration : integrations) {
    auto done = m_book.addIntegration(account, integration, m_clock.now());
    if (done) {
      done = noted(account, integration, QStringLiteral("integration-added"));
    }
    if (!done) {
      return done;
    }
  }
  return {};
}

Result<void> AccountRegister::mayEnable(const QString& account, const QString& integration) const {
  const AccountEntry* entry = this->entry(account);
  const IntegrationEntry* found = entry ? entry->integration(integration) : nullptr;
  if (!found) {
    return fail(Failure::Kind::NotFound, integration);
  }
  if (entry->isPartner()) {
    return fail(Failure::Kind::BadInput, QStringLiteral("partner"));
  }
  if (entry->account.isArchived) {
    return fail(Failure::Kind::BadInput, QStringLiteral("archived"));
  }
  if (!found->standing.mayEnable) {
    return fail(Failure::Kind::BadInput, QStringLiteral("consent"));
  }
  return {};
}

Result<void> AccountRegister::setEnabled(const QString& account, const QString& integration, bool enabled) {
  if (enabled) {
    // A dialog may have changed how it stands since the window was drawn.
    refresh();
    if (auto may = mayEnable(account, integration); !may) {
      return may;
    }
  }
  if (auto done = m_book.setEnabled(account, integration, enabled, QString(), m_clock.now()); !done) {
    return done;
  }
  return noted(account, integration, enabled ? QStringLiteral("enabled") : QStringLiteral("disabled"));
}

}  // namespace usher::home
