// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include "state/account_book.h"
#include "state/state_store.h"

namespace usher::test {

/// A store of its own, and what the tests of accounts ask of it.
class AccountsTest : public testing::Test {
 protected:
  AccountsTest() { reopen(); }

  QString folder() const { return m_home.filePath(QStringLiteral("data")); }
  void reopen() {
    m_store.reset();
    auto store = state::StateStore::open(folder());
    ASSERT_TRUE(store) << (store ? "" : store.error().code.toStdString());
    EXPECT_FALSE((*store)->wasRebuilt());
    m_store = std::move(*store);
  }
  state::AccountBook& book() { return m_store->accounts(); }

  static QDateTime at(int minute) { return QDateTime({2026, 3, 2}, {12, minute, 5, 678}, Qt::UTC); }
  static state::Account customer(const QString& name, const QString& tenant = {}) {
    return {.profile = QStringLiteral("mitel-cloudlink"),
            .name = name,
            .tenant = tenant,
            .tenantName = tenant.isEmpty() ? QString() : name + QStringLiteral(" Ltd"),
            .created = at(0)};
  }
  static state::Account partner(const QString& name, const QString& tenant = {}) {
    state::Account account = customer(name, tenant);
    account.kind = state::AccountKind::Partner;
    return account;
  }
  QString added(const state::Account& account) {
    const auto done = book().add(account);
    EXPECT_TRUE(done) << (done ? "" : done.error().code.toStdString());
    return done ? done->id : QString();
  }
  QList<state::Account> all() { return book().accounts(QStringLiteral("mitel-cloudlink")).value(); }

  /// "code: detail" of what is wrong with a value; else the kind of another failure, or "done".
  template <typename T>
  static std::string refusal(const Result<T>& result) {
    if (result) {
      return "done";
    }
    const Failure& why = result.error();
    if (why.kind != Failure::Kind::BadInput) {
      return kindName(why.kind).toStdString();
    }
    return (why.detail.isEmpty() ? why.code : why.code + QStringLiteral(": ") + why.detail).toStdString();
  }

  QTemporaryDir m_home;
  std::unique_ptr<state::StateStore> m_store;
};

}  // namespace usher::test
