// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace usher::flow {

/// Whether the vendor's enterprise app is in the tenant. NotYet: Microsoft said that it is not; NotLooked: nobody
/// knows, also after a failure.
enum class AppPresence { NotLooked, Looking, Found, NotYet };

}  // namespace usher::flow
