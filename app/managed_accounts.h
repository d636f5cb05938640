// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QQueue>
#include <memory>

#include "app/home/account_window.h"
#include "app/set_up_window.h"
#include "app/wire.h"

namespace usher::app {

/// A product whose vendor looks after several customers: the account window, and the configuration dialog of one
/// integration of one account at a time. All of them share the state store and nothing else.
class ManagedAccounts final : public QObject {
  Q_OBJECT

 public:
  struct Settings {
    Services::Settings services;  ///< Of every account; its `account` and `integration` are empty.
    /// For the dialog of an account with that tenant; empty: of no certain one.
    std::function<StandingNotice(const QString& tenant)> notice = [](const QString&) { return StandingNotice(); };
  };

  /// Shows the account window, and looks again wherever a sign-in was kept. `desktop` must outlive it. A failure is
  /// Storage or DiskFull.
  static Result<std::unique_ptr<ManagedAccounts>> open(Settings settings, pages::Desktop& desktop);
  ~ManagedAccounts() override;

  home::AccountWindow& window() { return *m_window; }
  /// The open dialog, or null.
  SetUpWindow* dialog() const { return m_dialog.get(); }

 private:
  enum class Purpose { SetUp, Removal, History };
  /// A look without a window, alive until it is over.
  struct Look;

  ManagedAccounts(Settings settings, std::shared_ptr<state::StateStore> store, pages::Desktop& desktop);
  home::Parts parts();
  static std::optional<flow::StepId> startOf(Purpose purpose);
  Services::Settings servicesOf(const QString& account, const QString& integration) const;
  void openDialog(const QString& account, const QString& integration, Purpose purpose);
  void closeDialog();
  Pending<void> lookAgain(const QString& account, const QString& integration);
  void lookAtKeptSignIns();
  void lookAtNext();

  Settings m_settings;
  std::shared_ptr<state::StateStore> m_store;
  pages::Desktop& m_desktop;
  SystemClock m_clock;
  Wire m_wire;
  QQueue<state::AddedIntegration> m_toLookAt;
  std::unique_ptr<home::AccountWindow> m_window;
  std::unique_ptr<SetUpWindow> m_dialog;
};

}  // namespace usher::app
