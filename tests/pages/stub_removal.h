// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/removal_step.h"
#include "samples.h"
#include "stub_steps.h"

namespace usher::test {

class StubRemoval final : public StubStep<flow::RemovalStep, flow::RemovalView> {
 public:
  void signIn() override { note("signIn"); }
  void switchAccount() override { note("switchAccount"); }
  void refresh() override { note("refresh"); }
  void choose(flow::RemovalItem item, bool isChosen) override {
    note("choose", QStringLiteral("%1 %2").arg(static_cast<int>(item)).arg(isChosen));
  }
  void review() override { note("review"); }
  void reconsider() override { note("reconsider"); }
  void remove() override { note("remove"); }
  void restore(const QString& id) override { note("restore", id); }
  void close() override { note("close"); }
};

namespace samples {

/// Everything is there, the app and what belongs to it are chosen, Usher stays.
inline void removal(StubRemoval& step) {
  using namespace flow;
  RemovalView& view = step.edit();
  view.phase = RemovalPhase::Choosing;
  view.isManaged = true;
  view.vendorName = QStringLiteral("Mitel");
  view.appName = QStringLiteral("Mitel Administration");
  view.organisationName = QStringLiteral("Contoso Ltd");
  view.tenantId = tenantId;
  view.accountName = QStringLiteral("Contoso");
  view.integrationName = QStringLiteral("Microsoft Office 365");
  view.personName = QStringLiteral("Dana Klein");
  view.userName = QStringLiteral("dana.klein@contoso.com");
  view.isMicrosoftRead = true;
  view.readAt = now.addSecs(-30);
  const auto part = [](RemovalItem item, int count, const QStringList& parts) {
    return RemovalRow{.item = item, .parts = parts, .count = count, .isChosen = true, .goesAlong = true};
  };
  view.rows = {
      {.item = RemovalItem::Integration, .name = QStringLiteral("Microsoft Office 365"), .count = 1, .isChosen = true},
      {.item = RemovalItem::VendorApp, .name = QStringLiteral("Mitel Administration"), .count = 1, .isChosen = true},
      part(RemovalItem::TenantGrants, 1,
           {QStringLiteral("Calendars.Read"), QStringLiteral("Contacts.Read"), QStringLiteral("User.Read")}),
      part(RemovalItem::PersonGrants, 2, {QStringLiteral("Anna Berg"), QStringLiteral("Ben Okafor")}),
      part(RemovalItem::ApplicationPermissions, 1, {QStringLiteral("User.Read.All")}),
      part(RemovalItem::Assignments, 3,
           {QStringLiteral("Anna Berg"), QStringLiteral("Ben Okafor"), QStringLiteral("Customer Success EMEA")}),
      {.item = RemovalItem::UshersApp,
       .name = QStringLiteral("Usher"),
       .parts = {QStringLiteral("AppRoleAssignment.ReadWrite.All"), QStringLiteral("User.Read.All")},
       .count = 1},
      {.item = RemovalItem::SignIn, .name = QStringLiteral("dana.klein@contoso.com"), .count = 1}};
}

/// The app is gone, with one line that failed.
inline void removed(StubRemoval& step) {
  using namespace flow;
  removal(step);
  RemovalView& view = step.edit();
  view.phase = RemovalPhase::Ended;
  for (RemovalRow& row : view.rows) {
    if (row.isChosen) {
      row.outcome = RemovalOutcome::Gone;
      row.removed = row.count;
      row.readBack = now;
    }
  }
  view.rows[4].outcome = RemovalOutcome::Failed;
  view.rows[4].removed = 0;
  view.rows[4].readBack.reset();
  view.rows[4].failure = Failure{.kind = Failure::Kind::Forbidden, .httpStatus = 403};
  view.rows[4].whoCan = DirectoryRole::PrivilegedRoleAdministrator;
  view.bin = {{QStringLiteral("sp1"), QStringLiteral("Mitel Administration"), now, now.addDays(30)}};
  view.record = {{now,
                  QStringLiteral("Dana Klein"),
                  RemovalItem::VendorApp,
                  QStringLiteral("Mitel Administration"),
                  QStringLiteral("sp1"),
                  RecordState::Gone,
                  {},
                  QStringLiteral("6f1c2e4d-4d37-4a90-8e21-5c7d9f0a1b23")}};
}

}  // namespace samples

}  // namespace usher::test
