// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "app/practice_process.h"

namespace usher::app {

/// What is always in sight, such as "Practice", and what it says when it is pressed. Empty: nothing.
struct StandingNotice {
  QString text, details;
};

/// Names the accounts to practise with: those of the organisation with this tenant id, of all where it is empty.
StandingNotice practiceNotice(const PracticeProcess& practice, const QString& tenant);
/// For a session of which nothing is kept.
StandingNotice nothingKeptNotice();

}  // namespace usher::app
