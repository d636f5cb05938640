// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tour/reception.h"

namespace usher::tour {

/// The whole of a product with managed accounts: a partner, four customers, every outcome of the configuration dialog,
/// removing and restoring.
class Customers {
 public:
  Customers(Reception& reception, const QList<PracticeAccount>& accounts)
      : m_reception(reception), m_accounts(accounts) {}

  bool all();

 private:
  bool contoso();
  bool northwind();
  bool adventureWorks();
  bool wrongOrganisation();
  bool removal();
  const PracticeAccount& account(const QString& organisation, const QString& role) const;

  Reception& m_reception;
  const QList<PracticeAccount>& m_accounts;
};

}  // namespace usher::tour
