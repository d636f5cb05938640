// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include "flow/steps/consent_step.h"
#include "pages/kit/icon.h"

namespace usher::pages {

/// The word beside a permission; empty before anybody looked.
struct GrantWords {
  QString text;
  Tone tone = Tone::Neutral;
};
GrantWords grantWords(flow::GrantSeen seen, flow::ConsentState state);

/// How the vendor's consent stands; both texts empty when there is nothing to say.
struct ConsentNotice {
  Tone tone = Tone::Neutral;
  QString headline, text;
};
ConsentNotice consentNotice(const flow::ConsentView& view, const QDateTime& now);

/// The words of the action that looks at Microsoft again, in the configuration dialog.
QString lookAgainText(const flow::ConsentView& view);

/// What is going on while the step is busy.
QString consentBusyText(const flow::ConsentView& view);

/// What to know while the person is in their own browser; empty when its answer comes back.
QString consentVisitNote(const flow::ConsentView& view);

/// How the consent to Usher itself stands, for owners.
struct OwnersConsentLine {
  Tone tone = Tone::Neutral;
  QString text, detail;
};
OwnersConsentLine ownersConsentLine(const flow::ConsentProgress& progress, const QDateTime& now);

}  // namespace usher::pages
