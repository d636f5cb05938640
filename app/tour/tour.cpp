// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/tour.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTimer>
#include <cstdio>

#include "app/tour/arrival.h"
#include "app/tour/configuring.h"
#include "app/tour/consenting.h"
#include "app/tour/customers.h"
#include "app/tour/list_of_people.h"

namespace usher::tour {

Tour::Tour(Settings settings, QObject* parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_reader(m_settings.reader),
      m_report(m_settings.folder, m_settings.profileId) {}

void Tour::start() {
  QTimer::singleShot(0, this, &Tour::run);
}

void Tour::run() {
  QElapsedTimer elapsed;
  elapsed.start();
  if (!QDir().mkpath(m_settings.folder)) {
    std::fprintf(stderr, "usher: the folder %s cannot be made\n", qPrintable(m_settings.folder));
    Q_EMIT finished(false);
    return;
  }
  const bool isThrough = m_settings.openAccounts ? customers() : administrator() && owner();
  const bool isWritten = m_report.write(std::chrono::milliseconds(elapsed.elapsed()));
  Q_EMIT finished(isThrough && isWritten && m_report.allVerified());
}

bool Tour::administrator() {
  Stage stage(m_settings.open(flow::Role::Administrator), m_settings.accounts, m_reader, m_report);
  const PracticeAccount& global = stage.account(QStringLiteral("global-admin"));
  const PracticeAccount& application = stage.account(QStringLiteral("cloud-app-admin"));
  const PracticeAccount& member = stage.account(QStringLiteral("head-of-cs"));
  const PracticeAccount& guest = stage.account(QStringLiteral("guest"));
  Arrival arrival(stage);
  Consenting consenting(stage);
  Configuring configuring(stage);
  const auto somebodyElse = [&] {
    return stage.hand().press(QStringLiteral("rail-sign-in")) && stage.arriveAt(flow::StepId::SignIn) &&
           arrival.switchAccount();
  };
  return arrival.welcome(flow::Role::Administrator) && arrival.turnAroundAtSignIn() &&
         arrival.signIn(guest, QStringLiteral("sign-in-guest")) && arrival.isToldOfOtherOrganisation() &&
         arrival.switchAccount() &&
         // Somebody without any role tries.
         arrival.signIn(member, QStringLiteral("sign-in-without-role")) && arrival.confirm(member) &&
         arrival.organisation() && consenting.notAsked() && consenting.noRights(member) && somebodyElse() &&
         // An application administrator sends the link on, closes the page, and vouches.
         arrival.signIn(application, QStringLiteral("sign-in-application-administrator")) &&
         arrival.confirm(application) && stage.primary() && consenting.linkSent() &&
         consenting.closedAndNotDetected(application) && consenting.vouchedFor() && somebodyElse() &&
         // The Global Administrator does it all.
         arrival.signIn(global, QStringLiteral("sign-in-global-administrator")) && arrival.confirm(global) &&
         stage.primary() && consenting.declined(global) && consenting.accepted(global) &&
         consenting.copiedAndVerified(global) &&
         // Somebody else takes a permission away meanwhile.
         consenting.driftedAndMended(application, global) && consenting.ownersLetIn(global) &&
         configuring.properties() && configuring.owners() &&
         configuring.assignments({QStringLiteral("anna"), QStringLiteral("sales")}, QStringLiteral("assignments")) &&
         configuring.finish(QStringLiteral("finish"));
}

bool Tour::owner() {
  Stage stage(m_settings.open(flow::Role::Owner), m_settings.accounts, m_reader, m_report);
  const PracticeAccount& member = stage.account(QStringLiteral("head-of-cs"));
  Arrival arrival(stage);
  Configuring configuring(stage);
  ListOfPeople list(stage);
  return arrival.welcome(flow::Role::Owner) && arrival.signIn(member, QStringLiteral("owner-sign-in")) &&
         arrival.confirm(member) &&
         // Everything is verified by now, so Usher goes on at the end; the owner goes back to the people.
         stage.hand().press(QStringLiteral("rail-assignments")) && list.reviewed() && list.previewed() &&
         list.added() && list.inHistory() && list.takenBack() && list.exactlyAsksForTheNumber() &&
         configuring.assignments({QStringLiteral("tom")}, QStringLiteral("owner-assignments")) &&
         configuring.finish(QStringLiteral("owner-finish"));
}

bool Tour::customers() {
  Reception reception(m_settings.openAccounts(), m_settings.accounts, m_reader, m_report);
  return Customers(reception, m_settings.accounts).all();
}

}  // namespace usher::tour
