// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "app/command/arguments.h"
#include "app/command/command_services.h"
#include "app/command/terminal.h"
#include "app/practice_process.h"
#include "app/single_instance.h"

namespace usher::flow {
class AccountSignIn;
}

namespace usher::app {

/// What commands work with: the data folder for themselves, the product, and somebody's sign-in. Each is there once its
/// method succeeded. Failures are for sentenceFor().
class Workplace final : public QObject {
  Q_OBJECT

 public:
  Workplace(const CommandOptions& options, Terminal& terminal, QObject* parent = nullptr);
  ~Workplace() override;

  /// Claims the data folder and opens the state in it.
  Result<void> enter();
  state::StateStore& store() { return *m_store; }

  /// The profile that was asked for, else the installed one with this id; BadInput where it is another, where there is
  /// none, or where nobody says which of several.
  Result<profile::ProductProfile> product(const QString& id) const;
  /// Practises where that was asked for. BadInput where the profile has no such integration; empty: its first.
  Result<void> use(profile::ProductProfile product, const QString& integration);

  /// Takes up the kept sign-in, or the token on standard input, for this organisation (id or verified domain; empty:
  /// whichever it is) and its account. BadInput where it is another one's, SignInNeeded where there is none.
  Pending<void> signIn(const QString& tenant);
  flow::SetUp& setUp() { return m_services->setUp(); }
  graph::GraphClient& graph() { return m_services->graph(); }

  /// `why` with the command that helps, where a sign-in is needed.
  Failure withRemedy(const Failure& why) const;

 private:
  struct Identity;

  void employ(const QString& account);
  void tellOfWaits();
  Pending<void> takeToken(const QString& tenant);
  Pending<Identity> identity();
  Result<void> work(const Identity& identity, const QString& tenant);
  Pending<void> takeKept(const QString& tenant);
  Pending<void> resume(const QString& account, const QString& tenant);
  Pending<QString> keptAccount(const QString& tenant);
  Result<QString> accountOf(const QString& tenantId, const QString& asWritten) const;
  Result<QString> onlyAccountWithSignIn() const;
  Result<void> isFor(const QString& tenant) const;
  QString windowCommand() const;

  const CommandOptions& m_options;
  Terminal& m_terminal;
  std::unique_ptr<SingleInstance> m_instance;
  std::shared_ptr<state::StateStore> m_store;
  PracticeProcess m_practice;
  profile::ProductProfile m_product;
  QString m_integration;
  std::shared_ptr<http::TokenSource> m_token;
  std::unique_ptr<CommandServices> m_services;
  std::unique_ptr<flow::AccountSignIn> m_signIn;
  QDateTime m_toldWait;
};

}  // namespace usher::app
