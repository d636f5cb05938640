// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/profile_resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function, which must not fall into a namespace.
static void initialiseProfileResources() {
  Q_INIT_RESOURCE(profiles);
}

namespace usher::profile {

void linkProfileResources() {
  initialiseProfileResources();
}

}  // namespace usher::profile
