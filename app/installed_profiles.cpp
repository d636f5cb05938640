// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/installed_profiles.h"

#include "app/say.h"
#include "profile/profile_loader.h"

namespace usher::app {

Result<profile::ProductProfile> profileNamed(const QString& name, bool practise) {
  const QString installed = profile::installedProfileFile(name);
  return profile::loadProfile(installed.isEmpty() ? name : installed, practise);
}

QList<profile::ProductProfile> installedProfiles() {
  QList<profile::ProductProfile> profiles;
  for (const QString& id : profile::installedProfileIds()) {
    if (auto profile = profileNamed(id, true)) {
      profiles.append(std::move(*profile));
    } else {
      say(profile.error().detail);
    }
  }
  return profiles;
}

}  // namespace usher::app
