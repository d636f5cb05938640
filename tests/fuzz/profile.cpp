// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <cstdint>

#include "profile/profile_loader.h"
#include "tests/fuzz/check.h"

using namespace usher;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  for (const bool allowPlaceholders : {false, true}) {
    const auto profile =
        profile::readProfile(json, QStringLiteral("fuzz.json"), QStringLiteral("/nowhere"), allowPlaceholders);
    if (!profile) {
      USHER_PROMISE(profile.error().kind == Failure::Kind::BadInput && !profile.error().detail.isEmpty());
      continue;
    }
    USHER_PROMISE(!profile->id.isEmpty() && !profile->integrations.isEmpty());
    for (const profile::Integration& integration : profile->integrations) {
      USHER_PROMISE(!integration.id.isEmpty());
    }
  }
  return 0;
}
