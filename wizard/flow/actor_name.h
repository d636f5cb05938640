// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::flow {

class SetUp;

/// Who is at work, for the history: the name of who is signed in, else the computer's user.
QString actorName(const SetUp& setUp);

}  // namespace usher::flow
