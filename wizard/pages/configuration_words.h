// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/consent_words.h"

namespace usher::pages {

/// How the consent stands in the configuration dialog of an account; in the words of the vendor's article where it has
/// some. `view.dialog` is set.
ConsentNotice configurationNotice(const flow::ConsentView& view, const QDateTime& now);

/// What Microsoft said when it was asked silently; empty when it was not asked.
QString silentAnswerText(flow::SilentAnswer answer, const QString& appName);

/// A link that was made for an administrator elsewhere, as a row.
struct OpenLinkWords {
  kit::Icon icon = kit::Icon::Link;
  Tone tone = Tone::Neutral;
  QString text, detail;
};
OpenLinkWords openLinkWords(const flow::OpenLink& link, const QDateTime& now);

}  // namespace usher::pages
