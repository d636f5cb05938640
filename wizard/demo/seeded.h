// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace usher::demo {

/// The n-th number of the series of `seed`, well mixed (splitmix64): the same one each time.
constexpr quint64 seeded(quint64 seed, quint64 n) {
  quint64 z = seed * 0x9e3779b97f4a7c15ULL + (n + 1) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

}  // namespace usher::demo
