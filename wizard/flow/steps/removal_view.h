// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

#include "base/failure.h"
#include "flow/steps/sign_in_step.h"
#include "flow/wrong_organisation.h"

namespace usher::flow {

/// What can be taken away, in the order of the page.
enum class RemovalItem {
  Integration,  ///< The vendor's side: the integration leaves the account.
  VendorApp,
  TenantGrants,
  PersonGrants,
  ApplicationPermissions,
  Assignments,
  UshersApp,  ///< With its grants; after it Usher may do nothing more in the organisation.
  SignIn,     ///< The one kept in the password store.
};

/// Whether it goes away with the vendor's enterprise app.
bool belongsToVendorApp(RemovalItem item);

/// What became of a thing, and of several the last of these that is true of any.
enum class RemovalOutcome {
  None,
  Waiting,
  Gone,         ///< Read back.
  GoneAlready,  ///< Somebody else removed it before.
  NotSent,      ///< The person stopped before it, or something before it ended the work.
  StillShown,   ///< Microsoft accepted it, and shows it nonetheless: its copies lag behind.
  Unread,       ///< It was sent, and not read back.
  Failed,       ///< It is still there; see failure.
  HeldBack,     ///< It stays because something else could not be removed first.
};

/// One thing that may go.
struct RemovalRow {
  RemovalItem item = RemovalItem::VendorApp;
  QString name;       ///< Of the app, the integration, the account signed in. Foreign text.
  QStringList parts;  ///< Permissions, or names of people and groups. Foreign text.
  int count = 0;      ///< How many grants, assignments, permissions; 1 for a single thing.
  bool isChosen = false;
  bool goesAlong = false;  ///< Microsoft takes it away with the enterprise app, which is chosen.
  RemovalOutcome outcome = RemovalOutcome::None;
  int removed = 0;                      ///< Of `count`.
  std::optional<Failure> failure;       ///< Of the first that failed.
  std::optional<DirectoryRole> whoCan;  ///< The least role that may, where this account may not.
  std::optional<QDateTime> readBack;

  bool operator==(const RemovalRow&) const = default;
};

/// An enterprise app that can be brought back.
struct RestorableApp {
  QString id, name;
  std::optional<QDateTime> deleted, until;

  bool operator==(const RestorableApp&) const = default;
};

/// How one write ended, for the record.
enum class RecordState { Gone, GoneAlready, Restored, Failed, StillShown, Unread, NotSent };

/// One line of the record: what, when, by whom, and how Microsoft knows it.
struct RemovalRecordLine {
  QDateTime when;
  QString who;
  RemovalItem item = RemovalItem::VendorApp;
  QString name, id;
  RecordState state = RecordState::Gone;
  QString code, requestId;

  bool operator==(const RemovalRecordLine&) const = default;
};

enum class RemovalPhase {
  Reading,
  Choosing,    ///< The rows show what is there.
  Confirming,  ///< The person is shown what goes and what stays.
  Removing,
  Ended,  ///< The rows show what became of each.
};

/// What the removal page shows.
struct RemovalView {
  RemovalPhase phase = RemovalPhase::Reading;
  bool isManaged = false;  ///< An account with integrations; else the vendor's side knows nothing to remove.
  QString vendorName, appName, organisationName, tenantId, accountName, integrationName;
  QString personName, userName;  ///< Who is signed in; empty: nobody.
  bool needsSignIn = false;      ///< Microsoft's side is unknown until somebody signs in.
  bool mayRead = true;           ///< False: an owner, who may remove nothing here.
  bool isMicrosoftRead = false;
  std::optional<QDateTime> readAt;
  std::optional<WrongOrganisation> wrongOrganisation;
  QList<RemovalRow> rows;    ///< Only what is there, or was there when it was removed.
  bool asksForMore = false;  ///< Single grants go: Microsoft asks for one more permission.
  bool lacksRole = false;    ///< The account's roles are known, and none of them may remove the app.
  QList<RestorableApp> bin;
  bool isRestoring = false;
  bool isWaitingForCopies = false;  ///< All was accepted; some copy of the directory still shows it.
  QString restored;                 ///< Name of what was brought back, read back.
  QList<RemovalRecordLine> record;

  bool operator==(const RemovalView&) const = default;
};

}  // namespace usher::flow
