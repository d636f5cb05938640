// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::pages {

/// Whose turn it is after an error.
enum class Turn {
  You,
  Owner,          ///< Somebody who owns the app in the organisation.
  Administrator,  ///< See MendingRole.
  Policy,         ///< A rule of the organisation decides; MendingRole knows what it asks for.
  Network,        ///< Whoever looks after the network.
  Vendor,
  Microsoft,
  Unknown  ///< It cannot be told from the error.
};

/// The least directory role that can put it right (Microsoft Entra built-in roles).
enum class MendingRole {
  None,
  CloudApplicationAdministrator,
  PrivilegedRoleAdministrator,
  UserAdministrator,
  ConditionalAccessAdministrator,
  SecurityAdministrator,
  LicenceAdministrator
};

/// Microsoft's name of the role in the language of now; empty for None.
QString roleName(MendingRole role);

/// Whose turn it is, as a sentence.
QString turnText(Turn turn, MendingRole role);

}  // namespace usher::pages
