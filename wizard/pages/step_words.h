// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "base/clock.h"
#include "flow/step.h"
#include "flow/step_id.h"

namespace usher::pages {

/// The step's name as the side and the page's title show it.
QString stepTitle(flow::StepId id);

/// The second small line under a step at the side: what is known of it, or empty.
QString stepNote(const flow::Step& step, const QDateTime& now);

/// A mark in words, for screen readers: "done", "not done yet", "needs attention".
QString markWords(flow::Mark mark);

/// Foreign text fit for a button: its ampersands make no keyboard access.
QString buttonText(const QString& foreign);

}  // namespace usher::pages
