// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
//
// journey_child PROFILE DATA-DIR USER PASSWORD NUMBER assign LIST
//   as the owner adds the people of the file LIST, says so when the first are answered, and does nothing more until it
//   is killed
// journey_child PROFILE DATA-DIR USER PASSWORD NUMBER everything VISITS
//   as the administrator sets everything up, writes where the browser was to the file VISITS, says so, waits for a line
//   on its standard input, and finishes
// journey_child PROFILE DATA-DIR USER PASSWORD NUMBER managed PLACE
//   sets up the customer Contoso as its administrator up to PLACE, says so, and does nothing more until it is killed:
//   "accepted and not back" (Microsoft's redirect does not reach Usher) or "enabled" (written, and not shown yet)
#include <unistd.h>

#include <QApplication>
#include <QFile>
#include <cstdio>

#include "app/hardening.h"
#include "app/message_filter.h"
#include "journey/journey.h"
#include "journey/managed_journey.h"
#include "profile/profile_loader.h"

namespace {

using namespace usher;
using namespace Qt::Literals::StringLiterals;
using flow::StepId;

void say(const char* line) {
  std::puts(line);
  std::fflush(stdout);
}

/// Not an event more is handled.
[[noreturn]] void waitToBeKilled() {
  for (;;) {
    pause();
  }
}

bool assign(test::Journey& journey, const QString& list) {
  QFile file(list);
  if (!file.open(QIODevice::ReadOnly) || !journey.choosesRole(flow::Role::Owner) || !journey.signsIn() ||
      !journey.confirms() || !journey.arrives(StepId::Assignments) ||
      !journey.pastesList(QString::fromUtf8(file.readAll())) || !journey.previewsList()) {
    return false;
  }
  QObject::connect(&journey.assignments(), &flow::Step::viewChanged, &journey.window(), [&journey] {
    if (journey.assignments().progress().done > 0) {
      say("the first are answered");
      waitToBeKilled();
    }
  });
  return journey.sendsAssignments();
}

bool writeVisits(const test::PersonAtBrowser& browser, const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) {
    return false;
  }
  for (const QUrl& address : browser.opened) {
    file.write(address.toEncoded() + '\n');
  }
  for (const Result<QUrl>& end : browser.ended) {
    file.write(end.value_or(QUrl()).toEncoded() + '\n');
  }
  return true;
}

bool everything(test::Journey& journey, const QString& visits) {
  const bool isSetUp = journey.choosesRole(flow::Role::Administrator) && journey.signsIn() && journey.confirms() &&
                       journey.goesOnTo(StepId::Consent) && journey.acceptsPermissions() && journey.letsOwnersIn() &&
                       journey.goesOnTo(StepId::Properties) && journey.setsProperties() &&
                       journey.goesOnTo(StepId::Owners) && journey.addsOwner(u"hanna"_s) &&
                       journey.goesOnTo(StepId::Assignments) && journey.picksPeople({u"anna"_s, u"sales emea"_s}) &&
                       journey.sendsAssignments() && journey.goesOnTo(StepId::Finish) && journey.checklistIsRead() &&
                       journey.press("told") && writeVisits(journey.browser, visits);
  if (!isSetUp) {
    return false;
  }
  say("everything is set up");
  std::getchar();
  return journey.finishes();
}

bool accept(test::ManagedJourney& journey) {
  journey.browser.habits.comesBack = false;
  if (!journey.pressInDialog("primary") ||
      !journey.reaches("it is accepted", [&] { return journey.browser.ended.size() == 2; })) {
    return false;
  }
  say("accepted and not back");
  waitToBeKilled();
}

bool enable(test::ManagedJourney& journey) {
  if (!journey.authorizes()) {
    return false;
  }
  auto& step = dynamic_cast<flow::EnableStep&>(journey.services().flow().step(StepId::Enable));
  QObject::connect(&step, &flow::Step::viewChanged, &step, [&step] {
    if (step.view().standing.isEnabled) {
      say("enabled");
      waitToBeKilled();
    }
  });
  return journey.pressInDialog("primary");
}

bool setUpCustomer(const profile::ProductProfile& profile, const QStringList& arguments) {
  test::ManagedJourney journey(arguments[2]);
  journey.browser.become({arguments[3], arguments[4], arguments[5]});
  return journey.open({.profile = profile, .usesRealKeychain = true}) &&
         journey.addsCustomer(u"Contoso"_s, u"contoso.com"_s) && journey.opensSetUp() &&
         (arguments[7] == u"enabled"_s ? enable(journey) : accept(journey));
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  argc = app::harden(argc, argv);
  app::installMessageFilter();
  const QApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 8) {
    return 2;
  }
  const auto profile = profile::loadProfile(arguments[1]);
  if (!profile) {
    qWarning("%s", qUtf8Printable(profile.error().detail));
    return 2;
  }
  if (arguments[6] == u"managed"_s) {
    return setUpCustomer(*profile, arguments) ? 0 : 1;
  }
  test::Journey journey(arguments[2]);
  journey.browser.become({arguments[3], arguments[4], arguments[5]});
  if (!journey.open({.profile = *profile, .usesRealKeychain = true})) {
    return 1;
  }
  const bool isDone = arguments[6] == u"assign"_s ? assign(journey, arguments[7]) : everything(journey, arguments[7]);
  return isDone ? 0 : 1;
}
