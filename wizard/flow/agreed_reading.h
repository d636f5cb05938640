// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <chrono>

#include "base/clock.h"
#include "flow/change.h"

namespace usher::flow {

/// Between two readings that are to agree: they should not reach the same copy in the same state.
inline constexpr std::chrono::milliseconds agreementPause{1000};

/// As ChangeTarget::isSo(), but true only where two readings, `agreementPause` apart, say so: Microsoft's copies of the
/// directory lag behind each other, and one old copy must not make a change look done. Where the first reading says
/// that nothing is so there is no second one. `target` and `clock` must outlive `context`.
Pending<QList<bool>> agreedReading(ChangeTarget& target, Clock& clock, const QList<Change>& changes, QObject* context);

}  // namespace usher::flow
