// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/look_again.h"

#include "flow/account_sign_in.h"
#include "flow/steps/account_looking.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_ledger.h"

namespace usher::flow {

namespace {

/// The browser session of an earlier start is gone, so that there is nobody to ask silently about.
ConsentWatch::Subject withoutBrowser(ConsentWatch::Subject subject) {
  subject.askSilently = [](bool) { return ready<SilentAnswer>(SilentAnswer::NotAsked); };
  return subject;
}

}  // namespace

struct LookAgain::Private {
  explicit Private(SetUp& itsSetUp)
      : setUp(itsSetUp),
        signIn(itsSetUp),
        watch(itsSetUp, withoutBrowser(accountConsent(itsSetUp, signIn))),
        ledger(itsSetUp, watch) {}

  SetUp& setUp;
  AccountSignIn signIn;
  ConsentWatch watch;
  ConsentLedger ledger;
  std::optional<Completion<ConsentState>> outcome;
};

LookAgain::LookAgain(SetUp& setUp, QObject* parent) : QObject(parent), d(std::make_unique<Private>(setUp)) {
  connect(&d->watch, &ConsentWatch::failed, this, [this](const Failure& why) { end(why); });
  connect(&d->watch, &ConsentWatch::looked, this, [this] { end({}); });
  connect(&d->watch, &ConsentWatch::changed, this, [this] {
    if (!d->watch.isBusy() && d->watch.isSightless()) {
      end(failure(Failure::Kind::Forbidden));
    }
  });
}

LookAgain::~LookAgain() = default;

Pending<ConsentState> LookAgain::look() {
  end(failure(Failure::Kind::Cancelled));
  d->watch.stop();
  d->outcome.emplace();
  d->outcome->onCancel(this, [this] { d->watch.stop(); });
  d->watch.lookOnce();
  return d->outcome->pending();
}

void LookAgain::end(const std::optional<Failure>& why) {
  if (const auto outcome = std::exchange(d->outcome, std::nullopt)) {
    outcome->finish(why ? Result<ConsentState>(fail(*why))
                        : Result<ConsentState>(consentStateOf(d->setUp.fact(facts::consent))));
  }
}

}  // namespace usher::flow
