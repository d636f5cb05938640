// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/integration_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"
#include "pages/times.h"

namespace usher::pages {

struct IntegrationTexts {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::IntegrationTexts)
};

namespace {

/// After "Enabled, " or "Not enabled, ". What a person vouched for was not detected; the second line tells who.
QString consentAfterComma(flow::ConsentState state) {
  switch (state) {
    case flow::ConsentState::NotAsked:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("consent not asked for");
    case flow::ConsentState::LinkSent:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("link sent");
    case flow::ConsentState::Declined:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("consent declined");
    case flow::ConsentState::NoRights:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("no rights to consent");
    case flow::ConsentState::Accepted:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("consent accepted, not verified");
    case flow::ConsentState::BeingCopied:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("consent being copied");
    case flow::ConsentState::Verified:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("consent verified");
    case flow::ConsentState::Drifted:
      //: After "Enabled, " or "Not enabled, ". It was there once.
      return IntegrationTexts::tr("consent gone at Microsoft");
    case flow::ConsentState::NotDetected:
    case flow::ConsentState::VouchedFor:
      //: After "Enabled, " or "Not enabled, ".
      return IntegrationTexts::tr("consent not detected");
  }
  return {};
}

}  // namespace

IntegrationWords integrationWords(const flow::IntegrationStanding& standing, const QDateTime& now) {
  const QString consent = consentAfterComma(standing.consent);
  IntegrationWords words{
      .text = standing.isEnabled
                  //: An integration of an account; %1 is how its consent stands, such as "consent verified".
                  ? IntegrationTexts::tr("Enabled, %1").arg(consent)
                  //: An integration of an account; %1 is how its consent stands, such as "consent not detected".
                  : IntegrationTexts::tr("Not enabled, %1").arg(consent),
      .detail = consentStateDetail(standing, now),
      .tone = consentTone(standing.consent),
      .icon = consentIcon(standing.consent)};
  // What is enabled on less than Microsoft shows needs an eye on it.
  if (standing.isEnabled && words.tone == Tone::Neutral) {
    words.tone = Tone::Attention;
    words.icon = kit::toneIcon(words.tone);
  }
  return words;
}

QString consentStateText(flow::ConsentState state) {
  switch (state) {
    case flow::ConsentState::NotAsked:
      return IntegrationTexts::tr("Consent not asked for");
    case flow::ConsentState::LinkSent:
      return IntegrationTexts::tr("Link sent");
    case flow::ConsentState::Declined:
      return IntegrationTexts::tr("Consent declined");
    case flow::ConsentState::NoRights:
      return IntegrationTexts::tr("No rights to consent");
    case flow::ConsentState::Accepted:
      return IntegrationTexts::tr("Consent accepted, not verified");
    case flow::ConsentState::BeingCopied:
      return IntegrationTexts::tr("Consent being copied");
    case flow::ConsentState::Verified:
      return IntegrationTexts::tr("Consent verified");
    case flow::ConsentState::Drifted:
      return IntegrationTexts::tr("Consent gone at Microsoft");
    case flow::ConsentState::NotDetected:
      return IntegrationTexts::tr("Consent not detected");
    case flow::ConsentState::VouchedFor:
      return IntegrationTexts::tr("Consent vouched for");
  }
  return {};
}

QString consentStateDetail(const flow::IntegrationStanding& standing, const QDateTime& now) {
  const QString since = standing.since ? clockTime(*standing.since, now) : QString();
  if (standing.consent == flow::ConsentState::VouchedFor) {
    const QString who = shownText(standing.vouchedBy, 60);
    if (who.isEmpty()) {
      //: %1 is a time such as 12:04: a person said that the consent was given.
      return since.isEmpty() ? IntegrationTexts::tr("vouched for") : IntegrationTexts::tr("vouched for, %1").arg(since);
    }
    return since.isEmpty() ? IntegrationTexts::tr("vouched for by %1").arg(who)
                           //: %1 is a person's name, %2 a time such as 12:04.
                           : IntegrationTexts::tr("vouched for by %1, %2").arg(who, since);
  }
  if (standing.lookedAt) {
    const QString looked = clockTime(*standing.lookedAt, now);
    return standing.consent == flow::ConsentState::Verified
               //: %1 is a time such as 12:04.
               ? IntegrationTexts::tr("read back from Microsoft %1").arg(looked)
               //: %1 is a time such as 12:04.
               : IntegrationTexts::tr("last looked %1").arg(looked);
  }
  //: %1 is a time such as 12:04.
  return since.isEmpty() ? QString() : IntegrationTexts::tr("since %1").arg(since);
}

Tone consentTone(flow::ConsentState state) {
  switch (state) {
    case flow::ConsentState::Verified:
    case flow::ConsentState::Accepted:
      return Tone::Good;
    case flow::ConsentState::NotAsked:
    case flow::ConsentState::LinkSent:
    case flow::ConsentState::BeingCopied:
      return Tone::Neutral;
    case flow::ConsentState::Declined:
    case flow::ConsentState::NoRights:
    case flow::ConsentState::Drifted:
    case flow::ConsentState::NotDetected:
    case flow::ConsentState::VouchedFor:
      return Tone::Attention;
  }
  return Tone::Neutral;
}

kit::Icon consentIcon(flow::ConsentState state) {
  switch (state) {
    case flow::ConsentState::Verified:
      return kit::Icon::Done;
    case flow::ConsentState::Accepted:
      return kit::Icon::Check;
    case flow::ConsentState::NotAsked:
      return kit::Icon::Open;
    case flow::ConsentState::LinkSent:
      return kit::Icon::Mail;
    case flow::ConsentState::BeingCopied:
      return kit::Icon::Clock;
    case flow::ConsentState::Declined:
    case flow::ConsentState::NoRights:
    case flow::ConsentState::Drifted:
    case flow::ConsentState::NotDetected:
    case flow::ConsentState::VouchedFor:
      return kit::Icon::Attention;
  }
  return kit::Icon::Open;
}

QString notEnabledReason(const flow::IntegrationStanding& standing) {
  if (standing.mayEnable) {
    return {};
  }
  switch (standing.consent) {
    case flow::ConsentState::NotAsked:
      return IntegrationTexts::tr("Nobody has been asked for the consent yet.");
    case flow::ConsentState::LinkSent:
      return IntegrationTexts::tr("The link was sent, and nobody has accepted as far as Usher sees.");
    case flow::ConsentState::Declined:
      return IntegrationTexts::tr("The consent was declined at Microsoft.");
    case flow::ConsentState::NoRights:
      return IntegrationTexts::tr("The account that was used may not consent.");
    case flow::ConsentState::Drifted:
      return IntegrationTexts::tr("The consent was there once, and is gone at Microsoft.");
    case flow::ConsentState::BeingCopied:
      return IntegrationTexts::tr("Microsoft is still copying the consent.");
    case flow::ConsentState::NotDetected:
      return IntegrationTexts::tr("Usher looked, and did not detect the consent.");
    case flow::ConsentState::Accepted:
    case flow::ConsentState::Verified:
    case flow::ConsentState::VouchedFor:
      break;
  }
  return IntegrationTexts::tr("The consent is not known well enough.");
}

}  // namespace usher::pages
