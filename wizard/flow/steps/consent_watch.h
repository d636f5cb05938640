// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "flow/at_microsoft.h"
#include "flow/flight.h"
#include "flow/steps/consent_judgement.h"
#include "flow/steps/consent_reader.h"
#include "flow/steps/consent_step.h"

namespace usher::flow {

class SetUp;

/// One consent from asking to verified: asks at Microsoft's page, looks in Graph until its answers agree twice in a
/// row, and records what is known with its strength. The vendor's and Usher's own consent are one of these each.
class ConsentWatch final : public QObject {
  Q_OBJECT

 public:
  struct Subject {
    QString factName;
    QString clientId;
    QList<graph::Permission> wanted;
    Errand errand = Errand::VendorConsent;
    /// What to ask for, made anew for each attempt.
    std::function<AtMicrosoft::Consent()> request;

    // For the consent of a managed account; see account_looking.h.
    bool isManaged = false;
    /// Comes before the consent page.
    std::function<Pending<void>()> prepare = {};
    /// Brings what it takes to look in Graph; `mayShow`: with pages, if need be.
    std::function<Pending<void>(bool mayShow)> letLook = {};
    /// What is left to whoever may not look in Graph.
    std::function<Pending<SilentAnswer>(bool mayShow)> askSilently = {};
  };

  ConsentWatch(SetUp& setUp, Subject subject, QObject* parent = nullptr);

  ConsentProgress progress() const;
  /// What Graph showed last, if it was read.
  const std::optional<graph::ConsentEvidence>& evidence() const { return m_evidence; }
  bool isBusy() const { return m_progress.isAtMicrosoft || m_progress.isLooking; }
  /// The last look ended because this account may not look in Graph; what Microsoft said instead is silent().
  bool isSightless() const { return m_isSightless; }
  SilentAnswer silent() const { return m_silent; }
  /// What was or was not seen says nothing about another person.
  void forgetSight();

  /// Opens the consent page, then looks.
  void ask();
  /// "I accepted: check now": asks for the scopes it takes to look, then looks for a while.
  void look();
  /// Looks without asking for anything, as far as the account can: takes up waiting, verifies again, notices drift.
  void glance();
  /// The same, but never waits for Microsoft to copy: one answer for a list of many.
  void lookOnce();
  void stop();
  void markLinkSent();
  void vouch();

 Q_SIGNALS:
  void changed();
  void failed(const usher::Failure& why);
  /// A look or an answer said how the consent stands, or a person did; `before` may equal `now`.
  void settled(usher::flow::ConsentState before, usher::flow::ConsentState now);
  /// A look came to its end with an answer.
  void looked();

 private:
  /// Why Graph is read, which decides how long and what an incomplete answer means.
  enum class Purpose { Copying, Claim, Glance };

  void halt();
  void openPage();
  void answered(const Result<signin::ConsentAnswer>& answer);
  void startLooking(Purpose purpose, bool mayShow);
  Pending<void> letLook();
  void readOnce();
  void seen(const graph::ConsentEvidence& evidence);
  void waitAndRead();
  void tick();
  void found();
  void notFound();
  void settle(ConsentState state);
  void giveUp(const Failure& why);
  void cannotLook(const Failure& why);
  ConsentBefore standing() const;
  void answeredSilently(SilentAnswer answer);
  void endLooking();
  bool isWaitOver() const;
  bool isFresh() const;
  ConsentState known() const;

  SetUp& m_setUp;
  Subject m_subject;
  ConsentReader m_reader;
  ConsentProgress m_progress;
  std::optional<graph::ConsentEvidence> m_evidence;
  Purpose m_purpose = Purpose::Glance;
  int m_reads = 0;
  int m_agreeing = 0;
  bool m_lastComplete = false;
  bool m_mayShow = false;
  bool m_isSightless = false;
  SilentAnswer m_silent = SilentAnswer::NotAsked;
  QDateTime m_lookingSince;
  Flight m_flight{this};
  Flight m_tick{this};
};

}  // namespace usher::flow
