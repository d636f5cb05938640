// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "pages/kit/icon.h"
#include "profile/product_profile.h"

namespace usher::pages {

/// What a Microsoft Graph permission lets an app do, in plain words.
struct PermissionWords {
  kit::Icon icon = kit::Icon::Key;
  QString headline;
};

/// Words for `scope`; for one that Usher does not know, its name at Microsoft.
PermissionWords permissionWords(const QString& scope, profile::PermissionKind kind);

}  // namespace usher::pages
