// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/graph_call.h"

namespace usher::demo {

/// The address of the page that begins at item `start`; opaque to clients, good for the same query only.
QString nextLink(const GraphCall& call, qsizetype start);
/// Where the page that the call asks for begins; refused when its $skiptoken does not belong to its query.
Outcome<qsizetype> pageStart(const GraphCall& call);

}  // namespace usher::demo
