// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/removal_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"
#include "pages/csv.h"
#include "pages/error_words/turn.h"
#include "pages/failure_text.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

struct RemovalWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::RemovalWords)
};

namespace {

using flow::RemovalItem;
using flow::RemovalOutcome;

QString itemWords(RemovalItem item, const QString& name, int count, const flow::RemovalView& view) {
  const QString shown = shownText(name, 40);
  switch (item) {
    case RemovalItem::Integration:
      //: %1 is an integration, %2 an account.
      return RemovalWords::tr("“%1” in the account %2").arg(shown, shownText(view.accountName, 40));
    case RemovalItem::TenantGrants:
      return RemovalWords::tr("Permissions given for everyone: %n", nullptr, count);
    case RemovalItem::PersonGrants:
      return RemovalWords::tr("Permissions that single people gave: %n", nullptr, count);
    case RemovalItem::ApplicationPermissions:
      return RemovalWords::tr("Application permissions: %n", nullptr, count);
    case RemovalItem::Assignments:
      return RemovalWords::tr("Users and groups: %n", nullptr, count);
    case RemovalItem::VendorApp:
      return RemovalWords::tr("The enterprise app “%1”").arg(shown);
    case RemovalItem::UshersApp:
      return RemovalWords::tr("Usher's own enterprise app “%1”").arg(shown);
    case RemovalItem::SignIn:
      return RemovalWords::tr("The sign-in of %1 on this computer").arg(shown);
  }
  return {};
}

QString joinedParts(const QStringList& parts, qsizetype most) {
  QStringList shown;
  for (const QString& part : parts.mid(0, most)) {
    shown.append(shownText(part, 60));
  }
  const auto more = static_cast<int>(parts.size() - shown.size());
  const QString text = shown.join(QStringLiteral(", "));
  //: %1 is a list of names that is cut off; %n how many more there are.
  return more > 0 ? RemovalWords::tr("%1 and %n more", nullptr, more).arg(text) : text;
}

MendingRole mendingRole(flow::DirectoryRole role) {
  return role == flow::DirectoryRole::PrivilegedRoleAdministrator ? MendingRole::PrivilegedRoleAdministrator
                                                                  : MendingRole::CloudApplicationAdministrator;
}

QString whoCanText(const flow::RemovalRow& row) {
  //: %1 is the name of a role at Microsoft.
  return row.whoCan ? RemovalWords::tr("Your account may not remove it. Who can: %1, or Global Administrator.")
                          .arg(roleName(mendingRole(*row.whoCan)))
                    : QString();
}

QString failedDetail(const flow::RemovalRow& row) {
  if (row.whoCan) {
    return whoCanText(row);
  }
  return row.failure ? describe(*row.failure).headline : QString();
}

QString recordStateText(flow::RecordState state) {
  switch (state) {
    case flow::RecordState::Gone:
      return RemovalWords::tr("removed, read back");
    case flow::RecordState::GoneAlready:
      return RemovalWords::tr("was gone already");
    case flow::RecordState::Restored:
      return RemovalWords::tr("restored, read back");
    case flow::RecordState::Failed:
      return RemovalWords::tr("not removed");
    case flow::RecordState::StillShown:
      return RemovalWords::tr("accepted by Microsoft, still shown");
    case flow::RecordState::Unread:
      return RemovalWords::tr("sent, not read back");
    case flow::RecordState::NotSent:
      return RemovalWords::tr("not sent");
  }
  return {};
}

QString recordItemText(RemovalItem item) {
  switch (item) {
    case RemovalItem::Integration:
      return RemovalWords::tr("Integration of the account");
    case RemovalItem::TenantGrants:
      return RemovalWords::tr("Permissions for everyone");
    case RemovalItem::PersonGrants:
      return RemovalWords::tr("Permissions of one person");
    case RemovalItem::ApplicationPermissions:
      return RemovalWords::tr("Application permission");
    case RemovalItem::Assignments:
      return RemovalWords::tr("User or group");
    case RemovalItem::VendorApp:
      return RemovalWords::tr("Enterprise app");
    case RemovalItem::UshersApp:
      return RemovalWords::tr("Usher's enterprise app");
    case RemovalItem::SignIn:
      return RemovalWords::tr("Sign-in on this computer");
  }
  return {};
}

}  // namespace

QString removalTitle(const flow::RemovalRow& row, const flow::RemovalView& view) {
  // Of permissions people count the names, not the records that hold them.
  const bool isGrant = row.item == RemovalItem::TenantGrants || row.item == RemovalItem::PersonGrants;
  const auto count = isGrant && !row.parts.isEmpty() ? static_cast<int>(row.parts.size()) : row.count;
  return itemWords(row.item, row.name, count, view);
}

QString removalDetail(const flow::RemovalRow& row) {
  return joinedParts(row.parts, 8);
}

QString removalConsequence(const flow::RemovalRow& row, const flow::RemovalView& view) {
  const QString app = shownText(view.appName, 60), vendor = shownText(view.vendorName, 60);
  if (row.goesAlong && flow::belongsToVendorApp(row.item)) {
    return RemovalWords::tr("Goes with the enterprise app.");
  }
  switch (row.item) {
    case RemovalItem::Integration:
      return RemovalWords::tr("It leaves the account. You can add it again at any time.");
    case RemovalItem::TenantGrants:
      return RemovalWords::tr("%1 may no longer act for the people of your organisation.").arg(app);
    case RemovalItem::PersonGrants:
      return RemovalWords::tr("What each of them allowed %1 for themselves ends.").arg(app);
    case RemovalItem::ApplicationPermissions:
      return RemovalWords::tr("%1 may no longer act by itself, while nobody is signed in.").arg(app);
    case RemovalItem::Assignments:
      return RemovalWords::tr("Nobody is chosen for %1 any more.").arg(app);
    case RemovalItem::VendorApp:
      return RemovalWords::
          tr("Nobody can sign in to %1 any more. Microsoft keeps the app for 30 days; until then it can be restored.")
              .arg(vendor);
    case RemovalItem::UshersApp:
      return RemovalWords::tr(
          "Goes last. Usher then has no rights here, for any product, until somebody accepts its "
          "permissions again.");
    case RemovalItem::SignIn:
      return row.goesAlong ? RemovalWords::tr("Goes with Usher's own app: it is worth nothing without it.")
                           : RemovalWords::tr("Next time you sign in again.");
  }
  return {};
}

RemovalOutcomeWords removalOutcome(const flow::RemovalRow& row, const flow::RemovalView& view, const QDateTime& now) {
  const QString title = removalTitle(row, view);
  const QString read = row.readBack ? RemovalWords::tr("read %1").arg(clockTime(*row.readBack, now)) : QString();
  switch (row.outcome) {
    case RemovalOutcome::None:
      return {kit::Icon::Open, Tone::Neutral, title, RemovalWords::tr("Stays."), {}};
    case RemovalOutcome::Waiting:
      return {kit::Icon::Clock, Tone::Neutral, title, RemovalWords::tr("Waits for its turn…"), {}};
    case RemovalOutcome::Gone:
      return {kit::Icon::Done, Tone::Good, title, RemovalWords::tr("Gone."), read};
    case RemovalOutcome::GoneAlready:
      return {kit::Icon::Done, Tone::Good, title, RemovalWords::tr("It was gone already."), read};
    case RemovalOutcome::NotSent:
      return {kit::Icon::Attention,
              Tone::Attention,
              title,
              row.failure && row.failure->kind != Failure::Kind::Cancelled
                  ? RemovalWords::tr("Not removed. %1").arg(describe(*row.failure).headline)
                  : RemovalWords::tr("Not removed: you stopped before it."),
              {}};
    case RemovalOutcome::StillShown:
      return {kit::Icon::Attention,
              Tone::Attention,
              title,
              RemovalWords::tr("Microsoft accepted it, and still shows it. Read again in some minutes."),
              {}};
    case RemovalOutcome::Unread:
      return {kit::Icon::Attention,
              Tone::Attention,
              title,
              RemovalWords::tr("It was sent, and not read back yet. Press “Read again”."),
              {}};
    case RemovalOutcome::Failed:
      return {kit::Icon::Problem, Tone::Bad, title, RemovalWords::tr("Could not be removed. %1").arg(failedDetail(row)),
              row.removed > 0 ? RemovalWords::tr("%1 of %2 gone").arg(row.removed).arg(row.count) : QString()};
    case RemovalOutcome::HeldBack:
      return {kit::Icon::Information,
              Tone::Neutral,
              title,
              RemovalWords::tr("Stays, because something before it could not be removed. Without it you could not try "
                               "again."),
              {}};
  }
  return {};
}

QStringList removalStays(const flow::RemovalView& view) {
  QStringList stays;
  for (const flow::RemovalRow& row : view.rows) {
    if (!row.isChosen && !row.goesAlong) {
      stays.append(removalTitle(row, view));
    }
  }
  if (!view.isMicrosoftRead) {
    stays.append(RemovalWords::tr("Everything at Microsoft: nobody looked what is there."));
  }
  const QString vendor = shownText(view.vendorName, 60);
  stays.append(RemovalWords::tr("What %1 itself has stored. Ask %1 to delete it.").arg(vendor));
  stays.append(RemovalWords::tr("The people, groups and mailboxes of your organisation."));
  return stays;
}

QByteArray removalRecordCsv(const flow::RemovalView& view) {
  QList<QStringList> rows{{RemovalWords::tr("When (UTC)"), RemovalWords::tr("Who"), RemovalWords::tr("Organisation"),
                           RemovalWords::tr("Tenant ID"), RemovalWords::tr("Account"), RemovalWords::tr("What"),
                           RemovalWords::tr("Name"), RemovalWords::tr("Outcome"), RemovalWords::tr("Object ID"),
                           RemovalWords::tr("Request ID"), RemovalWords::tr("Error code")}};
  for (const flow::RemovalRecordLine& line : view.record) {
    rows.append({line.when.toUTC().toString(Qt::ISODate), line.who, view.organisationName, view.tenantId,
                 view.accountName, recordItemText(line.item), line.name, recordStateText(line.state), line.id,
                 line.requestId, line.code});
  }
  return csvText(rows);
}

}  // namespace usher::pages
