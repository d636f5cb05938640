// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

#include "base/failure.h"

namespace usher {

/// A value or why there is none.
template <typename T>
using Result = tl::expected<T, Failure>;

/// `return fail(Failure::Kind::NotFound);` converts to every Result.
inline tl::unexpected<Failure> fail(Failure why) {
  return tl::unexpected<Failure>(std::move(why));
}
inline tl::unexpected<Failure> fail(Failure::Kind kind, QString code = {}, QString detail = {}) {
  return fail(failure(kind, std::move(code), std::move(detail)));
}

}  // namespace usher
