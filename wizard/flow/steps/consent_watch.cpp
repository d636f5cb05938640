// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_watch.h"

#include <algorithm>
#include <array>

#include "flow/set_up.h"
#include "flow/steps/consent_facts.h"

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
  if (!progress.lookedAt && progress.state == ConsentState::Verified) {
    progress.lookedAt = fact->when;
  }
  if (progress.isLooking && m_purpose == Purpose::Copying) {
    progress.waited = std::chrono::seconds(m_lookingSince.secsTo(m_setUp.parts().clock.now()));
  }
  return progress;
}

void ConsentWatch::ask() {
  stop();
  m_progress.isAtMicrosoft = true;
  m_progress.windowClosed = false;
  m_flight.start(m_setUp.parts().microsoft.consent(m_subject.errand, m_subject.request()),
                 [this](const Result<signin::ConsentAnswer>& answer) { answered(answer); });
  Q_EMIT changed();
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
  const bool wasVerified = consentStateOf(m_setUp.fact(m_subject.factName)) == ConsentState::Verified;
  switch (*answer) {
    case signin::ConsentAnswer::Accepted:
      // What was seen before it says nothing about now.
      m_evidence.reset();
      m_progress.missing.clear();
      if (!wasVerified) {
        settle(ConsentState::Accepted);
      }
      startLooking(Purpose::Copying);
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
  const ConsentState state = consentStateOf(m_setUp.fact(m_subject.factName));
  const bool isReported = state == ConsentState::Accepted || state == ConsentState::BeingCopied;
  startLooking(isReported ? Purpose::Copying : Purpose::Claim);
}

void ConsentWatch::glance() {
  const auto& parts = m_setUp.parts();
  if (isBusy() || !parts.session.account() || !parts.session.hasScopes(m_setUp.neededScopes())) {
    return;
  }
  const ConsentState state = consentStateOf(m_setUp.fact(m_subject.factName));
  const bool isReported = state == ConsentState::Accepted || state == ConsentState::BeingCopied;
  startLooking(isReported ? Purpose::Copying : Purpose::Glance);
}

void ConsentWatch::stop() {
  m_flight.stop();
  m_tick.stop();
  const bool wasBusy = isBusy();
  m_progress.isAtMicrosoft = false;
  m_progress.isLooking = false;
  if (wasBusy) {
    Q_EMIT changed();
  }
}

void ConsentWatch::markLinkSent() {
  const ConsentState state = consentStateOf(m_setUp.fact(m_subject.factName));
  if (state != ConsentState::Verified && state != ConsentState::Accepted && state != ConsentState::BeingCopied) {
    settle(ConsentState::LinkSent);
  }
}

void ConsentWatch::vouch() {
  if (consentStateOf(m_setUp.fact(m_subject.factName)) != ConsentState::Verified) {
    stop();
    settle(ConsentState::VouchedFor);
  }
}

void ConsentWatch::startLooking(Purpose purpose) {
  stop();
  m_purpose = purpose;
  m_reads = 0;
  m_agreeing = 0;
  m_lookingSince = m_setUp.parts().clock.now();
  m_progress.isLooking = true;
  m_progress.windowClosed = false;
  m_flight.start(m_setUp.parts().microsoft.require(m_setUp.neededScopes()), [this](const Result<void>& granted) {
    if (granted) {
      readOnce();
    } else {
      giveUp(granted.error());
    }
  });
  if (purpose == Purpose::Copying) {
    tick();
  }
  Q_EMIT changed();
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
                     giveUp(evidence.error());
                   }
                 });
}

void ConsentWatch::seen(const graph::ConsentEvidence& evidence) {
  ++m_reads;
  m_agreeing = m_reads > 1 && m_lastComplete == evidence.isComplete() ? m_agreeing + 1 : 1;
  m_lastComplete = evidence.isComplete();
  m_evidence = evidence;
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
  if (m_purpose == Purpose::Copying && !m_lastComplete &&
      consentStateOf(m_setUp.fact(m_subject.factName)) == ConsentState::Accepted) {
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
  m_progress.isLooking = false;
  m_tick.stop();
  settle(ConsentState::Verified);
}

void ConsentWatch::notFound() {
  m_progress.isLooking = false;
  m_tick.stop();
  const ConsentState before = consentStateOf(m_setUp.fact(m_subject.factName));
  if (before == ConsentState::Verified || before == ConsentState::Drifted) {
    settle(ConsentState::Drifted);
  } else if (m_purpose == Purpose::Glance || before == ConsentState::VouchedFor) {
    Q_EMIT changed();
  } else {
    settle(ConsentState::NotDetected);
  }
}

void ConsentWatch::settle(ConsentState state) {
  recordConsent(m_setUp, m_subject.factName, state);
  Q_EMIT changed();
}

void ConsentWatch::giveUp(const Failure& why) {
  m_progress.isLooking = false;
  m_tick.stop();
  Q_EMIT changed();
  Q_EMIT failed(why);
}

}  // namespace usher::flow
