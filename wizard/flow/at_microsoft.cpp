// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/at_microsoft.h"

#include "base/log.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Tells when a page is really opened: what comes silently never shows one.
class AnnouncedDoor final : public signin::Door {
 public:
  AnnouncedDoor(signin::Door& inner, std::function<void()> opening) : m_inner(inner), m_opening(std::move(opening)) {}

  signin::DoorKind kind() const override { return m_inner.kind(); }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl& registered, const QString& person) override {
    auto visit = m_inner.begin(registered, person);
    if (visit) {
      m_opening();
    }
    return visit;
  }
  void forget(const QString& person) override { m_inner.forget(person); }
  signin::Door& unannounced() const { return m_inner; }

 private:
  signin::Door& m_inner;
  std::function<void()> m_opening;
};

/// Where nothing may be shown.
class ClosedDoor final : public signin::Door {
 public:
  signin::DoorKind kind() const override { return signin::DoorKind::Embedded; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl&, const QString&) override {
    return fail(Failure::Kind::SignInNeeded, u"page"_s);
  }
  void forget(const QString&) override {}
};

}  // namespace

struct AtMicrosoft::Private {
  signin::Session& session;
  const profile::Cloud& cloud;
  std::unique_ptr<AnnouncedDoor> ownBrowser, embedded;
  EmbeddedBrowser* page = nullptr;
  DoorKind door = DoorKind::OwnBrowser;
  std::unique_ptr<signin::Visit> consentVisit;
  std::unique_ptr<signin::SilentProbe> probe;
  ClosedDoor closed;

  /// The errand under way: how to begin it again at the door in use, and how to end it.
  struct Current {
    Errand errand = Errand::SignIn;
    bool isOpen = false;
    int attempt = 0;
    std::function<void()> begin;
    std::function<void()> stopAttempt;
    std::function<void()> cancel;
  };
  std::shared_ptr<Current> current;

  AnnouncedDoor& doorInUse() const { return door == DoorKind::Embedded ? *embedded : *ownBrowser; }
  void leavePages() {
    consentVisit.reset();
    probe.reset();
  }
};

namespace {

/// Runs `attempt` at whichever door is in use, again when the door changes, until it ends. `Parts` is AtMicrosoft's
/// Private.
template <typename T, typename Parts, typename Attempt>
Pending<T> runErrand(AtMicrosoft& self, Parts& d, Errand errand, Attempt attempt) {
  self.close();
  using Current = typename decltype(d.current)::element_type;
  const auto current = std::make_shared<Current>();
  current->errand = errand;
  d.current = current;
  const Completion<T> out;
  const std::weak_ptr<Current> weak = current;
  const auto end = [&self, &d, weak] {
    const auto ending = weak.lock();
    if (ending && d.current == ending) {
      d.current.reset();
      d.leavePages();
      Q_EMIT self.changed();
    }
  };
  current->begin = [&self, &d, weak, out, attempt, end] {
    const auto running = weak.lock();
    const int number = ++running->attempt;
    running->isOpen = false;
    auto pending = attempt(d.doorInUse());
    running->stopAttempt = [pending, &d]() mutable {
      pending.cancel();
      d.leavePages();
    };
    whenDone(pending, &self, [weak, out, number, end](Result<T> result) {
      const auto ended = weak.lock();
      // An attempt at the door that was left says nothing about the errand.
      if (ended && ended->attempt == number) {
        end();
        out.finish(std::move(result));
      }
    });
  };
  current->cancel = [weak, out, end] {
    if (const auto cancelled = weak.lock()) {
      ++cancelled->attempt;
      cancelled->stopAttempt();
      end();
      out.finish(fail(Failure::Kind::Cancelled));
    }
  };
  out.onCancel(&self, [weak] {
    if (const auto cancelled = weak.lock()) {
      cancelled->cancel();
    }
  });
  current->begin();
  return out.pending();
}

}  // namespace

AtMicrosoft::AtMicrosoft(signin::Session& session, const profile::Cloud& cloud, signin::Door& ownBrowser,
                         signin::Door* embedded, EmbeddedBrowser* page, signin::DoorKind first, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(Private{session, cloud, {}, {}, page, first, {}, {}, {}, {}})) {
  const auto opening = [this] {
    if (d->current) {
      d->current->isOpen = true;
      Q_EMIT changed();
    }
  };
  d->ownBrowser = std::make_unique<AnnouncedDoor>(ownBrowser, opening);
  if (embedded) {
    d->embedded = std::make_unique<AnnouncedDoor>(*embedded, opening);
  } else {
    d->door = DoorKind::OwnBrowser;
  }
}

AtMicrosoft::~AtMicrosoft() = default;

Pending<signin::Account> AtMicrosoft::signIn(const QString& tenant, const QString& loginHint) {
  return runErrand<signin::Account>(*this, *d, Errand::SignIn, [this, tenant, loginHint](signin::Door& door) {
    return d->session.signIn(door, {.tenant = tenant, .loginHint = loginHint});
  });
}

Pending<void> AtMicrosoft::require(const QStringList& scopes) {
  if (d->session.account() && d->session.hasScopes(scopes)) {
    return ready<void>({});
  }
  return runErrand<void>(*this, *d, Errand::MoreScopes,
                         [this, scopes](signin::Door& door) { return d->session.require(door, scopes); });
}

Pending<void> AtMicrosoft::requireSilently(const QStringList& scopes) {
  if (d->current) {
    return ready<void>(fail(Failure::Kind::Cancelled));
  }
  return d->session.require(d->closed, scopes);
}

Pending<signin::SilentAnswer> AtMicrosoft::askSilently(const SilentQuestion& question, Clock& clock) {
  const auto account = d->session.account();
  if (d->current || !account) {
    return ready<signin::SilentAnswer>(signin::SilentAnswer::NotAsked);
  }
  const auto attempt = [this, question, &clock, account](AnnouncedDoor& door) {
    const QUrl redirect = door.kind() == DoorKind::Embedded ? question.embeddedRedirect : question.ownBrowserRedirect;
    d->probe = std::make_unique<signin::SilentProbe>(
        d->cloud, signin::SilentRequest{account->tenantId, question.clientId, account->userName, redirect}, clock);
    return d->probe->ask(door.unannounced(), d->session.browserSession());
  };
  return runErrand<signin::SilentAnswer>(*this, *d, Errand::VendorConsent, attempt);
}

Pending<signin::ConsentAnswer> AtMicrosoft::consent(Errand errand, Consent consent) {
  if (consent.state.isEmpty()) {
    consent.state = signin::freshState();
  }
  return runErrand<signin::ConsentAnswer>(*this, *d, errand, [this, consent](signin::Door& door) {
    const bool isEmbedded = door.kind() == DoorKind::Embedded;
    const QUrl registered = isEmbedded ? consent.embeddedRedirect : consent.ownBrowserRedirect;
    auto begun = door.begin(registered, d->session.browserSession());
    if (!begun) {
      return ready<signin::ConsentAnswer>(fail(begun.error()));
    }
    d->consentVisit = std::move(*begun);
    const QUrl redirect = registered.isEmpty() ? consent.elsewhereRedirect : d->consentVisit->redirectUri();
    const signin::ConsentRequest request{consent.tenantId, consent.clientId, consent.state, redirect};
    const bool load = isEmbedded && consent.loadRedirect;
    return mapped(d->consentVisit->open(request.address(d->cloud), request.state, load), this,
                  [request](const QUrl& answer) { return signin::readConsentRedirect(answer, request); });
  });
}

std::optional<Errand> AtMicrosoft::errand() const {
  return d->current && d->current->isOpen ? std::optional(d->current->errand) : std::nullopt;
}

DoorKind AtMicrosoft::door() const {
  return d->door;
}

bool AtMicrosoft::canChangeDoor() const {
  return d->embedded != nullptr;
}

void AtMicrosoft::changeDoor(signin::DoorKind door) {
  if (door == d->door || (door == DoorKind::Embedded && !d->embedded)) {
    return;
  }
  d->door = door;
  if (const auto current = d->current) {
    ++current->attempt;
    current->stopAttempt();
    current->begin();
  }
  Q_EMIT changed();
}

void AtMicrosoft::close() {
  if (const auto current = d->current) {
    current->cancel();
  }
}

EmbeddedBrowser* AtMicrosoft::page() const {
  return d->embedded ? d->page : nullptr;
}

Pending<void> AtMicrosoft::forgetPerson() {
  close();
  return d->session.signOut(d->embedded.get());
}

}  // namespace usher::flow
