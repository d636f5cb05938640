// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/remembered_sign_in.h"
#include "flow/steps/removal_step.h"
#include "practice_fixture.h"

namespace usher::test {

/// Taking everything away in front of a tenant where everything is set up: besides the consent of all, one person's own
/// grant and an application permission.
class RemovalTest : public PracticeFlowTest {
 protected:
  RemovalTest() { open(configured()); }
  ~RemovalTest() override { m_step.reset(); }

  void open(const demo::Scenario& scenario, flow::Role role = flow::Role::Administrator) {
    m_step.reset();
    begin(scenario, role);
    giveMore();
    makeStep();
  }
  void makeStep() { m_step = std::make_unique<flow::RemovalStep>(*m_setUp); }
  /// One more start of the program, signed in as before.
  void openAgain() {
    m_step.reset();
    startAgain();
    signInAs();
    makeStep();
  }

  void giveMore() {
    demo::World& w = world();
    demo::Grant own;
    own.id = w.newOpaqueId();
    own.clientId = vendorApp().id;
    own.principalId = account(QStringLiteral("head-of-cs")).id;
    own.resourceId = w.graphServicePrincipalId;
    own.scopes = QStringList{QStringLiteral("Contacts.Read")};
    w.grants.insert(own.id, own);
    demo::Assignment given;
    given.id = w.newOpaqueId();
    given.principalId = vendorApp().id;
    given.principalType = QStringLiteral("ServicePrincipal");
    given.resourceId = w.graphServicePrincipalId;
    given.appRoleId = w.graphAppRoles.first().id;
    given.created = m_clock.now();
    w.assignments.insert(given.id, given);
  }

  bool enters() {
    m_step->enter();
    return settles(*m_step);
  }
  const flow::RemovalView& view() const { return m_step->view(); }
  const flow::RemovalRow* row(flow::RemovalItem item) const {
    const auto& all = view().rows;
    const auto found = std::find_if(all.begin(), all.end(), [item](const auto& one) { return one.item == item; });
    return found == all.end() ? nullptr : &*found;
  }
  flow::RemovalOutcome outcome(flow::RemovalItem item) const {
    const auto* found = row(item);
    return found ? found->outcome : flow::RemovalOutcome::None;
  }
  /// Leaves only `items` chosen.
  void chooseOnly(const QList<flow::RemovalItem>& items) {
    const auto rows = view().rows;
    for (const flow::RemovalRow& each : rows) {
      m_step->choose(each.item, items.contains(each.item));
    }
  }
  bool removes() {
    m_step->review();
    m_step->remove();
    return passUntil([this] { return view().phase != flow::RemovalPhase::Removing && !m_step->isBusy(); });
  }
  const demo::ServicePrincipal* vendorsAppIfThere() { return world().servicePrincipalOf(vendorAppId()); }
  bool hasUshersApp() { return world().servicePrincipalOf(m_profile.signIn.clientId) != nullptr; }
  qsizetype grantsLeft(bool ofPeople) {
    const auto& all = std::as_const(world().grants);
    const QString app = m_vendorsId;
    return std::count_if(all.begin(), all.end(), [&](const demo::Grant& one) {
      return one.clientId == app && one.principalId.isEmpty() != ofPeople;
    });
  }
  void rememberIds() { m_vendorsId = vendorApp().id; }

  QString m_vendorsId;
  std::unique_ptr<flow::RemovalStep> m_step;
};

}  // namespace usher::test
