// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::tour {

/// An account to practise with: "global-admin", "cloud-app-admin", "head-of-cs" or "guest", and the organisation it is
/// in.
struct PracticeAccount {
  QString role, userName, password, number;
  QString organisation = {}, tenant = {};
};

}  // namespace usher::tour
