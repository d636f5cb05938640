// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
// How long the account window keeps a person waiting with many accounts. Usage: measure_accounts [NUMBER]
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

#include "app/home/account_window.h"
#include "pages/appearance.h"
#include "state/state_store.h"

namespace {

using namespace usher;
using namespace Qt::Literals::StringLiterals;

class NoDesktop final : public pages::Desktop {
 public:
  Pending<void> open(const QUrl&) override { return ready<void>({}); }
  void copy(const QString&) override {}
  Result<QString> save(const QString& name, const QByteArray&) override { return name; }
  Pending<pages::GivenFile> chooseFile(const QString&) override {
    return ready<pages::GivenFile>(fail(Failure::Kind::Cancelled));
  }
  Result<pages::GivenFile> read(const QUrl&) override { return fail(Failure::Kind::Storage); }
};

profile::ProductProfile sampleProfile() {
  profile::ProductProfile profile;
  profile.id = u"bench"_s;
  profile.accounts = profile::Accounts::Managed;
  profile.vendor.name = u"Mitel"_s;
  for (const QString& id : {u"office365"_s, u"calendar"_s}) {
    profile::Integration integration;
    integration.id = id;
    integration.tab = u"3rd party"_s;
    integration.name = id;
    profile.integrations.append(integration);
  }
  return profile;
}

void fill(state::StateStore& store, const profile::ProductProfile& profile, int number) {
  const QList<std::pair<flow::ConsentState, state::Strength>> consents{
      {flow::ConsentState::Verified, state::Strength::Verified},
      {flow::ConsentState::LinkSent, state::Strength::Said},
      {flow::ConsentState::Declined, state::Strength::Reported},
      {flow::ConsentState::VouchedFor, state::Strength::Said}};
  const QDateTime now = QDateTime::currentDateTimeUtc();
  for (int i = 0; i < number; ++i) {
    state::Account account;
    account.profile = profile.id;
    account.name = u"Customer %1 of the north"_s.arg(i * 7919 % number);
    account.domain = u"customer%1.example"_s.arg(i);
    account.tenant = u"00000000-1111-2222-3333-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
    account.tenantName = u"Organisation %1"_s.arg(i);
    const auto added = store.accounts().add(account);
    if (!added) {
      std::fprintf(stderr, "cannot add an account: %s\n", qPrintable(added.error().code));
      std::exit(1);
    }
    for (const profile::Integration& each : profile.integrations) {
      const auto& [consent, strength] = consents.at(i % consents.size());
      static_cast<void>(store.accounts().addIntegration(added->id, each.id, now));
      static_cast<void>(store.record({profile.id, added->id, each.id, account.tenant},
                                     {.name = u"consent"_s,
                                      .strength = strength,
                                      .when = now,
                                      .data = {{u"state"_s, flow::consentStateName(consent)}}}));
    }
  }
}

/// Runs the deed and everything it posts, painting included; prints how long it took at the median and at most.
void measure(const char* name, int times, const std::function<void(int)>& deed) {
  QList<double> taken;
  for (int i = 0; i < times; ++i) {
    QElapsedTimer timer;
    timer.start();
    deed(i);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    taken.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(taken.begin(), taken.end());
  std::printf("%-34s median %7.1f ms   longest %7.1f ms   (%d times)\n", name, taken.at(taken.size() / 2), taken.last(),
              times);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  pages::applyAppearance(application, pages::Appearance::Light);
  const int number = argc > 1 ? QByteArray(argv[1]).toInt() : 500;
  const profile::ProductProfile profile = sampleProfile();
  const QTemporaryDir folder;
  const auto opened = state::StateStore::open(folder.path());
  if (!opened) {
    std::fprintf(stderr, "no store\n");
    return 1;
  }
  state::StateStore& store = **opened;
  fill(store, profile, number);
  std::printf("%d accounts with %lld integrations each\n", number, static_cast<long long>(profile.integrations.size()));

  const SystemClock clock;
  NoDesktop desktop;
  std::unique_ptr<home::AccountWindow> window;
  const auto open = [&] {
    window.reset();
    window = std::make_unique<home::AccountWindow>(
        home::Parts{.profile = profile,
                    .book = store.accounts(),
                    .clock = clock,
                    .desktop = desktop,
                    .lookUpTenant = [](const QString&) { return ready<home::FoundTenant>(home::FoundTenant{}); },
                    .openSetUp = [](const QString&, const QString&) {},
                    .openRemoval = [](const QString&, const QString&) {},
                    .lookAgain = [](const QString&, const QString&) { return ready<void>({}); }});
    window->show();
  };
  measure("open and paint the window", 7, [&](int) { open(); });
  auto* find = window->findChild<QLineEdit*>(u"findAccount"_s);
  auto* list = window->findChild<QAbstractItemView*>(u"accounts"_s);
  const QString words = u"customer 4 north"_s;
  measure("type a letter into the find field", static_cast<int>(words.size()),
          [&](int i) { find->setText(words.left(i + 1)); });
  measure("take a letter back", static_cast<int>(words.size()),
          [&](int i) { find->setText(words.left(words.size() - i - 1)); });
  measure("filter by a state, and all again", 20,
          [&](int) { window->findChild<QAbstractButton*>(u"chip1"_s)->click(); });
  measure("read all accounts again", 20, [&](int) { window->refresh(); });
  measure("go to the next account", 100, [&](int) { QTest::keyClick(list, Qt::Key_Down); });
  measure("scroll the list by a page", 30, [&](int i) {
    list->verticalScrollBar()->setValue(i * list->viewport()->height());
    list->viewport()->repaint();
  });
  window->openOverview();
  measure("look again at all", 1, [&](int) { window->lookAgainAtAll(); });
  return 0;
}
