// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_watch.h"

#include <algorithm>
#include <array>

#include "flow/actor_name.h"
#include "flow/set_up.h"
#include "flow/steps/account_looking.h"
#include "flow/steps/consent_facts.h"
#include "flow/steps/consent_judgement.h"

namespace usher::flow {

namespace {

using namespace std::chrono_literals;

/// Pauses between readings while Microsoft copies; the last one repeats.
constexpr std::array<std::chrono::seconds, 5> copyingPauses{1s, 2s, 4s, 8s, 15s};
/// How many readings a person's word that it was accepted is worth.
constexpr int claimReads = 5;
/// Different copies of the directory may answer, so one good answer is not enough.
constexpr int agreeingReads = 2;

}  // namespace

ConsentWatch::ConsentWatch(SetUp& setUp, Subject subject, QObject* parent)
    : QObject(parent), m_setUp(setUp), m_subject(std::move(subject)), m_reader(setUp.parts().graph) {}

ConsentProgress ConsentWatch::progress() const {
  ConsentProgress progress = m_progress;
  const auto fact = m_setUp.fact(m_subject.factName);
  progress.state = consentStateOf(fact);
  progress.since = consentSince(fact);
  if (!progress.lookedAt) {
    progress.lookedAt = consentLookedAt(fact);
  }
  if (progress.isLooking && m_purpose == Purpose::Copying) {
    progress.waited = std::chrono::seconds(m_lookingSince.secsTo(m_setUp.parts().clock.now()));
  }
  return progress;
}

void ConsentWatch::ask() {
  halt();
  m_progress.isAtMicrosoft = true;
  m_progress.windowClosed = false;
  if (!m_subject.prepare) {
    openPage();
  } else {
    m_flight.start(m_subject.prepare(), [this](const Result<void>& prepared) {
      if (prepared) {
        openPage();
      } else {
        m_progress.isAtMicrosoft = false;
        giveUp(prepared.error());
      }
    });
  }
  Q_EMIT changed();
}

void ConsentWatch::openPage() {
  m_flight.start(m_setUp.parts().microsoft.consent(m_subject.errand, m_subject.request()),
                 [this](const Result<signin::ConsentAnswer>& answer) { answered(answer); });
}

void ConsentWatch::answered(const Result<signin::ConsentAnswer>& answer) {
  m_progress.isAtMicrosoft = false;
  if (!answer) {
    // Closing the page says nothing: the person may have pressed Accept before.
    m_progress.windowClosed = answer.error().kind == Failure::Kind::Cancelled;
    Q_EMIT changed();
    if (!m_progress.windowClosed) {
      Q_EMIT failed(answer.error());
    }
    return;
  }
  // A refusal says nothing about what was granted before.
  const bool wasVerified = known() == ConsentState::Verified;
  switch (*answer) {
    case signin::ConsentAnswer::Accepted:
      // What was seen before it says nothing about now.
      forgetSight();
      m_progress.isLooking = true;
      if (!wasVerified) {
        settle(ConsentState::Accepted);
      }
      startLooking(Purpose::Copying, true);
      return;
    case signin::ConsentAnswer::Declined:
    case signin::ConsentAnswer::NoRights:
      if (!wasVerified) {
        settle(*answer == signin::ConsentAnswer::Declined ? ConsentState::Declined : ConsentState::NoRights);
        return;
      }
      break;
    case signin::ConsentAnswer::Unclear:
      m_progress.windowClosed = true;
      break;
  }
  Q_EMIT changed();
}

void ConsentWatch::look() {
  const ConsentState state = known();
  const bool isReported = state == ConsentState::Accepted || state == ConsentState::BeingCopied;
  startLooking(isReported && isFresh() ? Purpose::Copying : Purpose::Claim, true);
}

void ConsentWatch::glance() {
  const auto& session = m_setUp.parts().session;
  const bool isWilling = m_subject.isManaged || (session.account() && session.hasScopes(m_setUp.neededScopes()));
  if (isBusy() || !isWilling) {
    return;
  }
  const ConsentState state = known();
  const bool isReported = state == ConsentState::Accepted || state == ConsentState::BeingCopied;
  startLooking(isReported && isFresh() ? Purpose::Copying : Purpose::Glance, false);
}

void ConsentWatch::lookOnce() {
  if (!isBusy()) {
    startLooking(Purpose::Glance, false);
  }
}

void ConsentWatch::stop() {
  const bool wasBusy = isBusy();
  halt();
  if (wasBusy) {
    Q_EMIT changed();
  }
}

void ConsentWatch::halt() {
  m_flight.stop();
  m_tick.stop();
  m_progress.isAtMicrosoft = false;
  m_progress.isLooking = false;
}

void ConsentWatch::markLinkSent() {
  const ConsentState state = known();
  if (state != ConsentState::Verified && state != ConsentState::Accepted && state != ConsentState::BeingCopied) {
    settle(ConsentState::LinkSent);
  }
}

void ConsentWatch::vouch() {
  const ConsentState before = known();
  if (before != ConsentState::Verified) {
    stop();
    recordConsent(m_setUp, m_subject.factName, ConsentState::VouchedFor, actorName(m_setUp));
    Q_EMIT settled(before, ConsentState::VouchedFor);
    Q_EMIT changed();
  }
}

void ConsentWatch::forgetSight() {
  m_isSightless = false;
  m_silent = SilentAnswer::NotAsked;
  m_evidence.reset();
  m_progress.missing.clear();
  m_progress.windowClosed = false;
}

ConsentState ConsentWatch::known() const {
  return consentStateOf(m_setUp.fact(m_subject.factName));
}

/// Whether Microsoft may still be copying what was accepted.
bool ConsentWatch::isFresh() const {
  const auto since = consentSince(m_setUp.fact(m_subject.factName));
  return since && since->secsTo(m_setUp.parts().clock.now()) < std::chrono::seconds(longestCopying).count();
}

void ConsentWatch::startLooking(Purpose purpose, bool mayShow) {
  halt();
  m_purpose = purpose;
  m_mayShow = mayShow;
  m_reads = 0;
  m_agreeing = 0;
  m_lookingSince = m_setUp.parts().clock.now();
  m_progress.isLooking = true;
  m_progress.windowClosed = false;
  m_flight.start(letLook(), [this](const Result<void>& granted) {
    if (granted) {
      readOnce();
    } else {
      cannotLook(granted.error());
    }
  });
  if (purpose == Purpose::Copying) {
    tick();
  }
  Q_EMIT changed();
}

Pending<void> ConsentWatch::letLook() {
  return m_subject.letLook ? m_subject.letLook(m_mayShow) : m_setUp.parts().microsoft.require(m_setUp.neededScopes());
}

void ConsentWatch::tick() {
  m_tick.start(m_setUp.parts().clock.after(1s), [this](const Result<void>&) {
    Q_EMIT changed();
    tick();
  });
}

void ConsentWatch::readOnce() {
  m_flight.start(m_reader.read(m_subject.clientId, m_subject.wanted),
                 [this](const Result<graph::ConsentEvidence>& evidence) {
                   if (evidence) {
                     seen(*evidence);
                   } else {
                     cannotLook(evidence.error());
                   }
                 });
}

void ConsentWatch::seen(const graph::ConsentEvidence& evidence) {
  ++m_reads;
  m_agreeing = m_reads > 1 && m_lastComplete == evidence.isComplete() ? m_agreeing + 1 : 1;
  m_lastComplete = evidence.isComplete();
  m_evidence = evidence;
  m_isSightless = false;
  m_silent = SilentAnswer::NotAsked;
  m_progress.lookedAt = m_setUp.parts().clock.now();
  m_progress.missing.clear();
  for (const graph::Permission& permission : evidence.missing) {
    m_progress.missing.append(permission.scope);
  }
  if (evidence.isComplete()) {
    m_agreeing >= agreeingReads ? found() : waitAndRead();
  } else {
    isWaitOver() ? notFound() : waitAndRead();
  }
}

bool ConsentWatch::isWaitOver() const {
  switch (m_purpose) {
    case Purpose::Copying:
      return m_lookingSince.secsTo(m_setUp.parts().clock.now()) >= std::chrono::seconds(longestCopying).count();
    case Purpose::Claim:
      return m_reads >= claimReads && m_agreeing >= agreeingReads;
    case Purpose::Glance:
      return m_agreeing >= agreeingReads;
  }
  return true;
}

void ConsentWatch::waitAndRead() {
  if (m_purpose == Purpose::Copying && !m_lastComplete && known() == ConsentState::Accepted) {
    recordConsent(m_setUp, m_subject.factName, ConsentState::BeingCopied);
  }
  const std::size_t step = std::min<std::size_t>(static_cast<std::size_t>(m_reads), copyingPauses.size()) - 1;
  const auto pause = m_lastComplete ? copyingPauses.front() : copyingPauses.at(step);
  m_flight.start(m_setUp.parts().clock.after(pause), [this](const Result<void>& over) {
    if (over) {
      readOnce();
    }
  });
  Q_EMIT changed();
}

void ConsentWatch::found() {
  endLooking();
  settle(ConsentState::Verified);
  Q_EMIT looked();
}

void ConsentWatch::notFound() {
  endLooking();
  const ConsentState now = afterNotFound(standing());
  // What has drifted is recorded anew with each look that sees it gone.
  if (now != known() || now == ConsentState::Drifted) {
    settle(now);
  }
  Q_EMIT looked();
  Q_EMIT changed();
}

ConsentBefore ConsentWatch::standing() const {
  return {known(), isFresh(), m_purpose != Purpose::Glance, m_mayShow, m_subject.isManaged};
}

void ConsentWatch::settle(ConsentState state) {
  const ConsentState before = known();
  recordConsent(m_setUp, m_subject.factName, state);
  Q_EMIT settled(before, state);
  Q_EMIT changed();
}

void ConsentWatch::endLooking() {
  m_progress.isLooking = false;
  m_tick.stop();
}

void ConsentWatch::giveUp(const Failure& why) {
  endLooking();
  Q_EMIT changed();
  Q_EMIT failed(why);
}

void ConsentWatch::cannotLook(const Failure& why) {
  if (!m_subject.isManaged) {
    return giveUp(why);
  }
  const bool isSomebodyIn = m_setUp.parts().session.account().has_value();
  if (!isSomebodyIn && (meansNoSight(why) || (!m_mayShow && meansNoStore(why)))) {
    // Nobody is there to look, and nobody was to be asked to.
    endLooking();
    Q_EMIT changed();
    Q_EMIT failed(failure(Failure::Kind::SignInNeeded));
    return;
  }
  if (!isSomebodyIn || !meansNoSight(why)) {
    return giveUp(why);
  }
  m_isSightless = true;
  m_evidence.reset();
  m_progress.missing.clear();
  m_flight.start(m_subject.askSilently(m_mayShow), [this](const Result<SilentAnswer>& answer) {
    answeredSilently(answer ? *answer : SilentAnswer::NotAsked);
  });
  Q_EMIT changed();
}

void ConsentWatch::answeredSilently(SilentAnswer answer) {
  endLooking();
  m_silent = answer;
  if (const ConsentState now = afterSilentAnswer(standing(), answer); now != known()) {
    settle(now);
  }
  if (answer == SilentAnswer::MayUse || answer == SilentAnswer::NotConsented) {
    m_progress.lookedAt = m_setUp.parts().clock.now();
    Q_EMIT looked();
  }
  Q_EMIT changed();
}

}  // namespace usher::flow
