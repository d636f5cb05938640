// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "app/home/account_window.h"
#include "pages/stub_desktop.h"
#include "state/state_store.h"
#include "support/await.h"
#include "support/manual_clock.h"

namespace usher::test {

/// What the account window wanted of the rest of the house.
struct Wanted {
  QList<QPair<QString, QString>> setUps, removals, histories, looks;
  QStringList lookUps;
};

/// The account window over a real store. Only the look-up of organisations and looking again are played.
class HomeTest : public testing::Test {
 protected:
  HomeTest();
  ~HomeTest() override;

  void open(QSize size = {1080, 720});
  /// Adds an account to the book behind the window's back; gives its id.
  QString addAccount(const QString& name, state::AccountKind kind = state::AccountKind::Customer);
  /// Adds an integration to the account and records how its consent stands.
  void addIntegration(const QString& account, flow::ConsentState consent, bool enabled = false,
                      const QString& integration = QStringLiteral("office365"));
  void recordConsent(const QString& account, flow::ConsentState consent,
                     const QString& integration = QStringLiteral("office365"));
  state::Account account(const QString& id) const;
  state::AddedIntegration integration(const QString& account,
                                      const QString& integration = QStringLiteral("office365")) const;
  QStringList historyOf(const QString& account) const;

  template <typename Widget = QWidget>
  Widget* child(const char* name) const {
    return m_window->findChild<Widget*>(QLatin1String(name));
  }
  bool isShown(const char* name) const;
  QString textOf(const char* name) const;
  void click(const char* name);
  void type(const char* name, const QString& text);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  QString focused() const;
  /// The names in the list at the left, from top to bottom.
  QStringList listed() const;
  void choose(const QString& account) { m_window->openAccount(account); }

  ManualClock m_clock;
  StubDesktop m_desktop;
  QTemporaryDir m_folder;
  profile::ProductProfile m_profile;
  std::unique_ptr<state::StateStore> m_store;
  Wanted m_wanted;
  QString m_notice;
  /// What the look-up answers; pending for ever while unset.
  std::optional<Result<home::FoundTenant>> m_found;
  QList<Completion<home::FoundTenant>> m_pendingLookUps;
  QList<Completion<void>> m_pendingLooks;
  std::unique_ptr<home::AccountWindow> m_window;
};

}  // namespace usher::test
