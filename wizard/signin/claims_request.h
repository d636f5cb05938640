// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace usher::signin {

/// The "claims" parameter of every request: that this client can answer claims challenges (the capability "cp1" of
/// Microsoft's continuous access evaluation), together with what `challenge` demands. A challenge that is no JSON
/// object is left out.
QByteArray claimsRequest(const QByteArray& challenge = {});

}  // namespace usher::signin
