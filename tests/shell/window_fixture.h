// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "flow/flow.h"
#include "pages/samples.h"
#include "pages/stub_desktop.h"
#include "pages/stub_history.h"
#include "pages/stub_removal.h"
#include "pages/stub_steps.h"
#include "shell/wizard_window.h"
#include "support/await.h"
#include "support/fake_transport.h"
#include "support/manual_clock.h"
#include "vault/memory_vault.h"

namespace usher::test {

/// A door that opens and waits until it is closed.
class OpenDoor final : public signin::Door {
 public:
  explicit OpenDoor(signin::DoorKind kind) : m_kind(kind) {}

  signin::DoorKind kind() const override { return m_kind; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl& registered, const QString& person) override;
  void forget(const QString&) override {}

 private:
  signin::DoorKind m_kind;
};

/// An embedded browser that shows what the test says.
class StubBrowser final : public flow::EmbeddedBrowser {
 public:
  flow::PageInView page() const override { return m_page; }
  void reload() override { ++reloads; }
  void continueToAskedHost() override { ++continues; }
  void show(flow::PageInView page);

  int reloads = 0, continues = 0;

 private:
  flow::PageInView m_page;
};

/// The window over stand-ins of all steps; only the flow itself, and the visits to Microsoft, are real.
class WindowTest : public testing::Test {
 protected:
  WindowTest();
  ~WindowTest() override;

  /// Makes the window anew, at `size`, on screen and active.
  void open(QSize size = {960, 680}, const QString& notice = {});
  /// Starts over with a state file that was damaged.
  void damageState();
  /// Starts over as the configuration dialog of an account: consent, enable.
  void becomeDialog();
  /// Puts the flow at a step without asking anybody.
  void goTo(flow::StepId id);
  /// Opens Microsoft's page in the door in use.
  void visitMicrosoft();
  template <typename Widget = QWidget>
  Widget* child(const char* name) const {
    return m_window->findChild<Widget*>(QLatin1String(name));
  }
  template <typename Step>
  Step& stub(flow::StepId id) const {
    return static_cast<Step&>(m_flow->step(id));
  }
  bool isShown(const char* name) const;
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void click(const char* name);

  StubWelcome& welcome() const { return stub<StubWelcome>(flow::StepId::Welcome); }
  StubSignIn& signIn() const { return stub<StubSignIn>(flow::StepId::SignIn); }
  StubOrganisation& organisation() const { return stub<StubOrganisation>(flow::StepId::Organisation); }
  StubConsent& consent() const { return stub<StubConsent>(flow::StepId::Consent); }
  StubProperties& properties() const { return stub<StubProperties>(flow::StepId::Properties); }
  StubOwners& owners() const { return stub<StubOwners>(flow::StepId::Owners); }
  StubAssignments& assignments() const { return stub<StubAssignments>(flow::StepId::Assignments); }
  StubEnable& enabling() const { return stub<StubEnable>(flow::StepId::Enable); }
  StubRemoval& removal() const { return stub<StubRemoval>(flow::StepId::Removal); }
  StubHistory& history() const { return stub<StubHistory>(flow::StepId::History); }
  StubFinish& finish() const { return stub<StubFinish>(flow::StepId::Finish); }

  void makeFlow();

  ManualClock m_clock;
  StubDesktop m_desktop;
  StubBrowser m_browser;
  OpenDoor m_embedded{signin::DoorKind::Embedded};
  OpenDoor m_own{signin::DoorKind::OwnBrowser};
  QTemporaryDir m_folder;
  profile::ProductProfile m_profile;
  FakeTransport m_transport;
  http::GuardedAccessManager m_network{{QUrl(QStringLiteral("http://127.0.0.1:1"))}};
  vault::MemoryVault m_vault;
  std::unique_ptr<state::StateStore> m_store;
  std::unique_ptr<signin::Session> m_session;
  std::unique_ptr<graph::GraphClient> m_graph;
  std::unique_ptr<flow::AtMicrosoft> m_microsoft;
  std::unique_ptr<flow::SetUp> m_setUp;
  std::unique_ptr<flow::Flow> m_flow;
  std::unique_ptr<shell::WizardWindow> m_window;
  QList<pages::HelpEntry> m_help;
  flow::ProxyLogin* m_proxyLogin = nullptr;
  flow::Waiting* m_waiting = nullptr;
  int m_viewsMade = 0;
  bool m_isDialog = false;
};

}  // namespace usher::test
