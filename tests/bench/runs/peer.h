// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <optional>

#include "place.h"

namespace usher::bench {

/// How Microsoft's client library is used.
enum class Way { Single, Batches };

/// Assigns the people by Microsoft's own client library at the same place; nothing, with the reason on stderr, when
/// that does not work. `others` is what it did not do.
std::optional<Assigned> assignByPeer(Place& place, const QStringList& people, Way way);

}  // namespace usher::bench
