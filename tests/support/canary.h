// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/http_message.h"

namespace usher::test {

// With USHER_CANARIES in the environment, every scripted answer of these tests carries what must never come out:
// tokens, a code, a state, a refresh token and the address of a person, each marked "CANARY". Tests that compare
// answers fail then; what counts in such a run is what the program writes. tests/faults starts it.

bool plantsCanaries();
/// `text` with canaries behind it, as a server's words could have.
QByteArray withCanaries(const QByteArray& text);
/// Headers and body (if it is JSON, also the words of an error in it) with canaries; unchanged when none are planted.
http::Headers canaryHeaders(http::Headers headers);
QByteArray canaryBody(const QByteArray& body);
/// How many answers of this process carried them.
int plantedCanaries();

}  // namespace usher::test
