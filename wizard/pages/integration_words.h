// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include "flow/integration_standing.h"
#include "pages/kit/icon.h"

namespace usher::pages {

/// How an integration of an account stands, for its row: "Enabled, consent verified", and a quieter second line such as
/// "vouched for by Dana, 12:04", which may be empty.
struct IntegrationWords {
  QString text, detail;
  Tone tone = Tone::Neutral;
  kit::Icon icon = kit::Icon::Open;
};
IntegrationWords integrationWords(const flow::IntegrationStanding& standing, const QDateTime& now);

/// The consent alone, beginning with a capital: "Consent verified", "Consent not detected"; for a filter or a field.
QString consentStateText(flow::ConsentState state);

/// When it became so, or who vouched, or when Usher last looked: "vouched for by Dana, 12:04"; may be empty.
QString consentStateDetail(const flow::IntegrationStanding& standing, const QDateTime& now);

/// The mark of a consent: never without words beside it.
Tone consentTone(flow::ConsentState state);
kit::Icon consentIcon(flow::ConsentState state);

/// Why an integration may not be enabled yet, as a sentence; empty when it may.
QString notEnabledReason(const flow::IntegrationStanding& standing);

}  // namespace usher::pages
