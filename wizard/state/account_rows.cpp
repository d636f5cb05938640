// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "state/account_rows.h"

#include "state/rows.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

const QString accountColumns =
    QStringLiteral("id, profile, kind, name, domain, tenant, tenant_name, is_verified, is_archived, created");
const QString integrationColumns = QStringLiteral(
    "integration.account, integration.integration, integration.added, integration.is_enabled, "
    "integration.switched_at, integration.switched_by");
const QString linkColumns =
    QStringLiteral("id, profile, account, integration, tenant, state, redirect, made, sent, looked, ended, outcome");
const QString eventColumns = QStringLiteral("at, account, integration, who, what, data");

namespace {

std::optional<QDateTime> knownTimeFrom(const QVariant& value) {
  const QDateTime time = timeFrom(value);
  return time.isValid() ? std::optional(time) : std::nullopt;
}

LinkEnd linkEndFrom(const QString& text) {
  for (const LinkEnd end : {LinkEnd::Accepted, LinkEnd::Declined, LinkEnd::NoRights}) {
    if (linkEndText(end) == text) {
      return end;
    }
  }
  return LinkEnd::Open;
}

}  // namespace

QString kindText(AccountKind kind) {
  switch (kind) {
    case AccountKind::Partner:
      return u"partner"_s;
    case AccountKind::Customer:
      return u"customer"_s;
  }
  return {};
}

QString linkEndText(LinkEnd end) {
  switch (end) {
    case LinkEnd::Open:
      return u"open"_s;
    case LinkEnd::Accepted:
      return u"accepted"_s;
    case LinkEnd::Declined:
      return u"declined"_s;
    case LinkEnd::NoRights:
      return u"no-rights"_s;
  }
  return {};
}

Account accountFrom(const QSqlQuery& row) {
  Account account;
  account.id = row.value(0).toString();
  account.profile = row.value(1).toString();
  account.kind =
      row.value(2).toString() == kindText(AccountKind::Partner) ? AccountKind::Partner : AccountKind::Customer;
  account.name = row.value(3).toString();
  account.domain = row.value(4).toString();
  account.tenant = row.value(5).toString();
  account.tenantName = row.value(6).toString();
  account.isTenantVerified = row.value(7).toBool();
  account.isArchived = row.value(8).toBool();
  account.created = timeFrom(row.value(9));
  return account;
}

AddedIntegration integrationFrom(const QSqlQuery& row) {
  AddedIntegration added;
  added.account = row.value(0).toString();
  added.integration = row.value(1).toString();
  added.added = timeFrom(row.value(2));
  added.isEnabled = row.value(3).toBool();
  added.switchedAt = knownTimeFrom(row.value(4));
  added.switchedBy = row.value(5).toString();
  return added;
}

ConsentLink linkFrom(const QSqlQuery& row) {
  ConsentLink link;
  link.id = row.value(0).toString();
  link.setUp = {row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), row.value(4).toString()};
  link.state = row.value(5).toString();
  link.redirect = row.value(6).toString();
  link.made = timeFrom(row.value(7));
  link.sent = knownTimeFrom(row.value(8));
  link.looked = knownTimeFrom(row.value(9));
  link.ended = knownTimeFrom(row.value(10));
  link.end = linkEndFrom(row.value(11).toString());
  return link;
}

AccountEvent eventFrom(const QSqlQuery& row) {
  AccountEvent event;
  event.when = timeFrom(row.value(0));
  event.account = row.value(1).toString();
  event.integration = row.value(2).toString();
  event.who = row.value(3).toString();
  event.what = row.value(4).toString();
  event.data = jsonFrom(row.value(5));
  return event;
}

Result<Account> knownAccount(const Database& database, const QString& id) {
  auto found =
      firstRow(database.query(u"SELECT "_s + accountColumns + u" FROM account WHERE id = ?"_s, {id}), accountFrom);
  if (!found) {
    return fail(found.error());
  }
  if (!*found) {
    return fail(Failure::Kind::BadInput, u"no-such-account"_s);
  }
  return std::move(**found);
}

}  // namespace usher::state
