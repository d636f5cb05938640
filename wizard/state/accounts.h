// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

#include "state/facts.h"

namespace usher::state {

/// The partner who looks after customers, or one of them.
enum class AccountKind { Partner, Customer };

/// One customer of the vendor, or the partner.
struct Account {
  QString id;  ///< UUID, given when it is added.
  QString profile;
  AccountKind kind = AccountKind::Customer;
  QString name;                   ///< Unique among a profile's accounts, whatever case or width.
  QString domain;                 ///< As given when it was added; a customer's may be empty.
  QString tenant, tenantName;     ///< Empty before the organisation is known. Two accounts never share a tenant.
  bool isTenantVerified = false;  ///< A sign-in showed it; else it was only looked up by its domain.
  bool isArchived = false;
  QDateTime created;  ///< UTC.

  bool operator==(const Account&) const = default;
};

/// An integration of the vendor's catalogue that was added to an account.
struct AddedIntegration {
  QString account, integration;
  QDateTime added;
  bool isEnabled = false;
  std::optional<QDateTime> switchedAt;  ///< When it was last enabled or disabled.
  QString switchedBy;                   ///< By whom, as a name.

  bool operator==(const AddedIntegration&) const = default;
};

/// How a link that somebody else was to open ended, as far as this Usher saw.
enum class LinkEnd { Open, Accepted, Declined, NoRights };

/// A consent address made for an administrator elsewhere. Its `state` is its own and of no other link.
struct ConsentLink {
  QString id;  ///< UUID, given when it is added.
  SetUpKey setUp;
  QString state;
  QString redirect;
  QDateTime made;
  std::optional<QDateTime> sent;    ///< Said by the person.
  std::optional<QDateTime> looked;  ///< When Usher last looked whether it was accepted.
  std::optional<QDateTime> ended;
  LinkEnd end = LinkEnd::Open;

  bool operator==(const ConsentLink&) const = default;
};

/// Something that happened to an account, for its history. `data` is small and holds no secrets.
struct AccountEvent {
  QDateTime when;
  QString account, integration;  ///< `integration` may be empty.
  QString who;                   ///< A name, or empty where nobody was signed in.
  QString what;                  ///< "added", "renamed", "enabled", "link-made", "consent", "removed" ...
  QJsonObject data = {};

  bool operator==(const AccountEvent&) const = default;
};

}  // namespace usher::state
