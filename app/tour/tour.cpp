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

namespace usher::tour {

Tour::Tour(Parts parts, QObject* parent) : QObject(parent), m_stage(std::make_unique<Stage>(std::move(parts))) {}

Tour::~Tour() = default;

void Tour::start() {
  QTimer::singleShot(0, this, &Tour::run);
}

void Tour::run() {
  QElapsedTimer elapsed;
  elapsed.start();
  if (!QDir().mkpath(m_stage->parts().folder)) {
    std::fprintf(stderr, "usher: the folder %s cannot be made\n", qPrintable(m_stage->parts().folder));
    Q_EMIT finished(false);
    return;
  }
  const bool isThrough = administrator() && owner();
  const bool isWritten = m_stage->report().write(std::chrono::milliseconds(elapsed.elapsed()));
  Q_EMIT finished(isThrough && isWritten && m_stage->report().allVerified());
}

bool Tour::administrator() {
  const PracticeAccount& global = m_stage->account(QStringLiteral("global-admin"));
  const PracticeAccount& application = m_stage->account(QStringLiteral("cloud-app-admin"));
  const PracticeAccount& member = m_stage->account(QStringLiteral("head-of-cs"));
  const PracticeAccount& guest = m_stage->account(QStringLiteral("guest"));
  flow::Flow& flow = m_stage->parts().flow;
  Arrival arrival(*m_stage);
  Consenting consenting(*m_stage);
  Configuring configuring(*m_stage);
  const auto backToSignIn = [&] {
    flow.goTo(flow::StepId::SignIn);
    return m_stage->arriveAt(flow::StepId::SignIn) && arrival.switchAccount();
  };
  return arrival.welcome(flow::Role::Administrator) && arrival.turnAroundAtSignIn() &&
         arrival.signIn(guest, QStringLiteral("sign-in-guest")) && arrival.switchAccount() &&
         // Somebody without any role tries.
         arrival.signIn(member, QStringLiteral("sign-in-without-role")) && arrival.confirm(member) &&
         arrival.organisation() && consenting.notAsked() && consenting.noRights(member) && backToSignIn() &&
         // An application administrator sends the link on, closes the page, and vouches.
         arrival.signIn(application, QStringLiteral("sign-in-application-administrator")) &&
         arrival.confirm(application) && m_stage->primary() && consenting.linkSent() &&
         consenting.closedAndNotDetected(application) && consenting.vouchedFor() && backToSignIn() &&
         // The Global Administrator does it all.
         arrival.signIn(global, QStringLiteral("sign-in-global-administrator")) && arrival.confirm(global) &&
         m_stage->primary() && consenting.declined(global) && consenting.accepted(global) &&
         consenting.copiedAndVerified(global) && consenting.ownersLetIn(global) && configuring.properties() &&
         configuring.owners() &&
         configuring.assignments({QStringLiteral("anna"), QStringLiteral("sales")}, QStringLiteral("assignments")) &&
         configuring.finish(QStringLiteral("finish"));
}

bool Tour::owner() {
  const PracticeAccount& member = m_stage->account(QStringLiteral("head-of-cs"));
  m_stage->parts().flow.goTo(flow::StepId::Welcome);
  Arrival arrival(*m_stage);
  Configuring configuring(*m_stage);
  return arrival.welcome(flow::Role::Owner) && arrival.signIn(member, QStringLiteral("owner-sign-in")) &&
         arrival.confirm(member) &&
         configuring.assignments({QStringLiteral("tom")}, QStringLiteral("owner-assignments")) &&
         configuring.finish(QStringLiteral("owner-finish"));
}

}  // namespace usher::tour
