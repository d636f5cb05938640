// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include "pages/stub_steps.h"

namespace usher::test {

/// Views as a set-up of Contreli at Contoso shows them, seen at 12:04 UTC on 2 March 2026.
namespace samples {

inline const QDateTime now({2026, 3, 2}, {12, 4}, Qt::UTC);
inline const QString tenantId = QStringLiteral("6b8f1c2e-4d37-4a90-8e21-5c7d9f0a1b23");

inline void welcome(StubWelcome& step) {
  using flow::StepId;
  step.edit() = {.vendorName = QStringLiteral("Contreli"),
                 .integrationName = QStringLiteral("Microsoft Office 365"),
                 .contactAddress = QStringLiteral("support-team@contreli.com"),
                 .steps = {StepId::Welcome, StepId::SignIn, StepId::Organisation, StepId::Consent, StepId::Properties,
                           StepId::Owners, StepId::Assignments, StepId::Finish}};
}

inline void signedIn(StubSignIn& step) {
  using namespace flow;
  step.edit() = {.phase = SignInPhase::Confirm,
                 .personName = QStringLiteral("Dana Klein"),
                 .userName = QStringLiteral("dana.klein@contoso.com"),
                 .organisationName = QStringLiteral("Contoso Ltd"),
                 .primaryDomain = QStringLiteral("contoso.com"),
                 .tenantId = tenantId,
                 .roles = QList<DirectoryRole>{DirectoryRole::CloudApplicationAdministrator},
                 .abilities = {{StepId::Organisation, Ability::Can, AbilityReason::Anybody},
                               {StepId::Consent, Ability::Can, AbilityReason::HasRole},
                               {StepId::Properties, Ability::Can, AbilityReason::HasRole},
                               {StepId::Owners, Ability::Can, AbilityReason::HasRole},
                               {StepId::Assignments, Ability::Cannot, AbilityReason::NeedsAssignRole},
                               {StepId::Finish, Ability::NotVisibleYet, AbilityReason::RolesNotVisible}},
                 .canChangeDoor = true};
  step.markShown = Mark::Done;
}

inline void organisation(StubOrganisation& step) {
  step.edit() = {.tenantId = tenantId,
                 .name = QStringLiteral("Contoso Ltd"),
                 .primaryDomain = QStringLiteral("contoso.com"),
                 .domains = {QStringLiteral("contoso.com"), QStringLiteral("contoso.de"),
                             QStringLiteral("contoso.onmicrosoft.com")},
                 .vendorName = QStringLiteral("Contreli"),
                 .contactAddress = QStringLiteral("support-team@contreli.com")};
}

inline void consent(StubConsent& step) {
  using profile::LocalText;
  using profile::PermissionKind;
  const auto why = [](const QString& text) { return LocalText({{QStringLiteral("en"), text}}); };
  step.edit() = {
      .vendorName = QStringLiteral("Contreli"),
      .appName = QStringLiteral("Contreli"),
      .organisationName = QStringLiteral("Contoso Ltd"),
      .primaryDomain = QStringLiteral("contoso.com"),
      .permissions = {{QStringLiteral("Mail.Read"), PermissionKind::Delegated,
                       why(QStringLiteral("Contreli reads and analyses the emails of each person who connects their "
                                          "mailbox."))},
                      {QStringLiteral("Calendars.Read"), PermissionKind::Delegated,
                       why(QStringLiteral("Contreli reads and analyses the calendar events of each person who "
                                          "connects their calendar."))}},
      .linkForOthers =
          QUrl(QStringLiteral("https://login.microsoftonline.com/%1/v2.0/adminconsent?client_id=x").arg(tenantId))};
}

/// The configuration dialog of Mitel's integration in the account Northwind Traders, before anybody signed in.
inline void configuration(StubConsent& step) {
  using profile::LocalText;
  using profile::PermissionKind;
  const auto why = [](const QString& text) { return LocalText({{QStringLiteral("en"), text}}); };
  step.edit() = {.vendorName = QStringLiteral("Mitel"),
                 .appName = QStringLiteral("Mitel Administration"),
                 .permissions = {{QStringLiteral("Calendars.Read"), PermissionKind::Delegated,
                                  why(QStringLiteral("CloudLink shows the presence of each person who connects by "
                                                     "their calendar."))},
                                 {QStringLiteral("User.Read.All"), PermissionKind::Application,
                                  why(QStringLiteral("CloudLink synchronises the people of your organisation with the "
                                                     "users of this account."))}},
                 .onlyDelegated = false,
                 .dialog = flow::DialogView{.accountName = QStringLiteral("Northwind Traders"),
                                            .integrationName = QStringLiteral("Microsoft Office 365"),
                                            .needsSignInForLink = true}};
}

inline const QUrl linkElsewhere(QStringLiteral(
    "https://login.microsoftonline.com/6b8f1c2e-4d37-4a90-8e21-5c7d9f0a1b23/v2.0/adminconsent?client_id=00000000-0000-"
    "0000-0000-00000000d002&scope=https://graph.microsoft.com/.default&redirect_uri=https://admin.mitel.io/login&"
    "state=3b1f0c7a9d5e4f6a8b2c1d0e9f8a7b6c"));

/// Dana is signed in to Northwind, so a link can be made.
inline void signedInToNorthwind(StubConsent& step) {
  flow::ConsentView& view = step.edit();
  view.organisationName = QStringLiteral("Northwind Traders Ltd");
  view.primaryDomain = QStringLiteral("northwind.example");
  view.linkForOthers = linkElsewhere;
  view.dialog->personName = QStringLiteral("Dana Klein");
  view.dialog->userName = QStringLiteral("dana.klein@northwind.example");
  view.dialog->needsSignInForLink = false;
}

inline void enabling(StubEnable& step) {
  step.edit() = {.integrationName = QStringLiteral("Microsoft Office 365"),
                 .vendorName = QStringLiteral("Mitel"),
                 .accountName = QStringLiteral("Northwind Traders"),
                 .standing = {.consent = flow::ConsentState::Verified,
                              .since = now.addSecs(-60),
                              .lookedAt = now.addSecs(-60),
                              .mayEnable = true},
                 .wasJustConsented = true};
}

inline void properties(StubProperties& step) {
  using namespace flow;
  step.edit() = {.app = AppPresence::Found,
                 .appName = QStringLiteral("Contreli"),
                 .appId = QStringLiteral("00000000-0000-0000-0000-00000000c002"),
                 .rows = {{.property = Property::AssignmentRequired, .today = false, .wanted = true},
                          {.property = Property::AccountEnabled, .today = true, .wanted = true},
                          {.property = Property::VisibleToUsers, .today = false, .wanted = true}},
                 .consentVerified = true,
                 .changeCount = 2,
                 .readAt = now.addSecs(-30)};
}

inline void owners(StubOwners& step) {
  using namespace flow;
  OwnersView& view = step.edit();
  view.app = AppPresence::Found;
  view.appName = QStringLiteral("Contreli");
  view.owners = {{.id = QStringLiteral("p1"),
                  .name = QStringLiteral("Hanna Ström"),
                  .address = QStringLiteral("hanna.strom@contoso.com"),
                  .change = RowChange::ToAdd},
                 {.id = QStringLiteral("p2"),
                  .name = QStringLiteral("Dana Klein"),
                  .address = QStringLiteral("dana.klein@contoso.com"),
                  .isMe = true}};
  view.toAdd = 1;
  view.readAt = now.addSecs(-30);
}

inline flow::AssignmentRow person(int number, const QString& name) {
  const QString address = name.toLower().replace(QLatin1Char(' '), QLatin1Char('.')) + QStringLiteral("@contoso.com");
  return {.key = QStringLiteral("k%1").arg(number),
          .principalId = QStringLiteral("id%1").arg(number),
          .name = name,
          .address = address};
}

inline void assignments(StubAssignments& step) {
  using namespace flow;
  QList<AssignmentRow> rows;
  const QStringList names{QStringLiteral("Anna Berg"),  QStringLiteral("Ben Okafor"), QStringLiteral("Chiara Rossi"),
                          QStringLiteral("David Lee"),  QStringLiteral("Eva Novak"),  QStringLiteral("Femi Adeyemi"),
                          QStringLiteral("Grace Hall"), QStringLiteral("Ivo Petrov"), QStringLiteral("Jana Meier")};
  for (const QString& name : names) {
    rows.append(person(static_cast<int>(rows.size()), name));
  }
  rows[0].change = RowChange::ToAdd;
  rows[1].change = RowChange::ToAdd;
  rows[2].change = RowChange::ToAdd;
  rows[4].change = RowChange::ToRemove;
  rows.insert(3, {.key = QStringLiteral("g1"),
                  .principalId = QStringLiteral("g1"),
                  .name = QStringLiteral("Customer Success EMEA"),
                  .isGroup = true,
                  .memberCount = 24,
                  .nestedGroups = 2});
  AssignmentsView& view = step.edit();
  view.vendorName = QStringLiteral("Contreli");
  view.appName = QStringLiteral("Contreli");
  view.app = AppPresence::Found;
  view.rows = rows;
  view.groupsLicensed = true;
  view.assignmentRequired = true;
  view.toAdd = 3;
  view.toRemove = 1;
  view.preview = {.peopleToAdd = 3, .peopleToRemove = 1, .peopleStaying = 5, .groupsStaying = 1};
  view.readAt = now.addSecs(-30);
}

/// A list of ten lines with every kind of entry, looked up.
inline void pastedList(StubAssignments& step) {
  using namespace flow;
  const auto somebody = [](const QString& id, const QString& name) {
    const QString address = name.toLower().replace(QLatin1Char(' '), QLatin1Char('.')) + QStringLiteral("@contoso.com");
    return graph::Person{.id = id, .displayName = name, .userPrincipalName = address, .mail = address};
  };
  PastedListView& list = step.edit().list;
  list = {.stage = ListStage::Reviewing};
  const auto add = [&list](EntryStatus status, const QString& input, const graph::Person& person = {},
                           graph::FoundBy by = graph::FoundBy::Mail) {
    list.entries.append({.entry = {static_cast<int>(list.entries.size()) + 1, input, input.toLower()},
                         .status = status,
                         .person = person,
                         .by = by});
    ++list.counts[static_cast<std::size_t>(status)];
  };
  const graph::Person karl = somebody(QStringLiteral("p1"), QStringLiteral("Karl Lindner"));
  add(EntryStatus::Matched, QStringLiteral("Karl Lindner <karl.lindner@contoso.com>"), karl);
  add(EntryStatus::Matched, QStringLiteral("lena@old.contoso.com"),
      somebody(QStringLiteral("p2"), QStringLiteral("Lena Vogt")), graph::FoundBy::ProxyAddress);
  add(EntryStatus::Matched, QStringLiteral("mira.sand@contoso.com"),
      somebody(QStringLiteral("p3"), QStringLiteral("Mira Sand")), graph::FoundBy::UserName);
  add(EntryStatus::Ambiguous, QStringLiteral("n.weber@contoso.com"));
  list.entries.last().candidates = {somebody(QStringLiteral("p4"), QStringLiteral("Nina Weber")),
                                    somebody(QStringLiteral("p5"), QStringLiteral("Niklas Weber"))};
  add(EntryStatus::Unknown, QStringLiteral("olaf@contoso.con"));
  add(EntryStatus::Guest, QStringLiteral("pia@fabrikam.example"),
      somebody(QStringLiteral("p6"), QStringLiteral("Pia Quandt")));
  add(EntryStatus::Disabled, QStringLiteral("quentin.roth@contoso.com"),
      somebody(QStringLiteral("p7"), QStringLiteral("Quentin Roth")));
  add(EntryStatus::NoMailbox, QStringLiteral("room4@contoso.com"),
      somebody(QStringLiteral("p8"), QStringLiteral("Meeting Room 4")));
  add(EntryStatus::Assigned, QStringLiteral("eva.novak@contoso.com"),
      somebody(QStringLiteral("id4"), QStringLiteral("Eva Novak")));
  add(EntryStatus::Repeated, QStringLiteral("karl.lindner@contoso.com"), karl);
  list.toAdd = 3;
  list.otherPeople = 5;
  list.otherGroups = 1;
}

/// What a long list would change, before anything is sent.
inline void preview(StubAssignments& step) {
  pastedList(step);
  step.edit().list.stage = flow::ListStage::None;
  step.edit().list.isTaken = true;
  step.edit().isPreviewing = true;
  step.edit().toAdd = 412;
  step.edit().toRemove = 3;
  step.edit().preview = {
      .peopleToAdd = 412, .peopleToRemove = 3, .peopleStaying = 38, .groupsStaying = 1, .isExactly = true};
}

/// A run of a thousand people that ended in its middle.
inline flow::UnfinishedRun unfinishedRun() {
  return {.id = QStringLiteral("r1"),
          .started = now.addSecs(-600),
          .actorName = QStringLiteral("Dana Klein"),
          .done = 412,
          .total = 1000};
}

inline void finish(StubFinish& step) {
  using namespace flow;
  const auto line = [](StepId id, int count) {
    return CheckLine{.step = id, .result = CheckResult::Verified, .readAt = now, .count = count};
  };
  step.edit() = {.vendorName = QStringLiteral("Contreli"),
                 .appName = QStringLiteral("Contreli"),
                 .organisationName = QStringLiteral("Contoso Ltd"),
                 .primaryDomain = QStringLiteral("contoso.com"),
                 .tenantId = tenantId,
                 .checks = {line(StepId::SignIn, 1), line(StepId::Consent, 2), line(StepId::Properties, 3),
                            line(StepId::Owners, 2), line(StepId::Assignments, 10)},
                 .allVerified = true,
                 .recipientsRead = true,
                 .recipients = {{QStringLiteral("Anna Berg"), QStringLiteral("anna.berg@contoso.com")},
                                {QStringLiteral("Ben Okafor"), QStringLiteral("ben.okafor@contoso.com"),
                                 QStringLiteral("Customer Success EMEA")}},
                 .withoutMail = {QStringLiteral("Meeting Room 4")},
                 .contactAddress = QStringLiteral("support-team@contreli.com"),
                 .handOver = HandOver::Ready,
                 .handOverTo = {{QStringLiteral("Hanna Ström"), QStringLiteral("hanna.strom@contoso.com")}},
                 .remains = {.isRead = true,
                             .vendorApp = true,
                             .ushersApp = true,
                             .vendorAppName = QStringLiteral("Contreli"),
                             .ushersAppName = QStringLiteral("Usher"),
                             .ushersGrants = {QStringLiteral("User.Read.All"), QStringLiteral("Application.Read.All"),
                                              QStringLiteral("AppRoleAssignment.ReadWrite.All")},
                             .canRemove = true}};
}

}  // namespace samples

}  // namespace usher::test
