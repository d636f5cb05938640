// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/failure_note.h"

#include "pages/failure_text.h"

namespace usher::home {

void showFailure(pages::kit::Notice& notice, const std::optional<Failure>& failure) {
  if (!failure || failure->kind == Failure::Kind::Cancelled) {
    notice.setTexts(pages::Tone::Neutral, {}, {});
    return;
  }
  const pages::FailureText words = pages::describe(*failure);
  notice.setTexts(pages::Tone::Bad, words.headline, words.advice);
}

}  // namespace usher::home
