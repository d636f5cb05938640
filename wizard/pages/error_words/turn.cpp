// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_words/turn.h"

#include <QCoreApplication>

namespace usher::pages {

struct TurnWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::TurnWords)
};

QString roleName(MendingRole role) {
  switch (role) {
    case MendingRole::None:
      break;
    case MendingRole::CloudApplicationAdministrator:
      return TurnWords::tr("Cloud Application Administrator");
    case MendingRole::PrivilegedRoleAdministrator:
      return TurnWords::tr("Privileged Role Administrator");
    case MendingRole::UserAdministrator:
      return TurnWords::tr("User Administrator");
    case MendingRole::ConditionalAccessAdministrator:
      return TurnWords::tr("Conditional Access Administrator");
    case MendingRole::SecurityAdministrator:
      return TurnWords::tr("Security Administrator");
    case MendingRole::LicenceAdministrator:
      return TurnWords::tr("License Administrator");
  }
  return {};
}

QString turnText(Turn turn, MendingRole role) {
  const QString name = roleName(role);
  switch (turn) {
    case Turn::You:
      return TurnWords::tr("Your turn: you can put this right yourself.");
    case Turn::Owner:
      return TurnWords::tr("An owner's turn: somebody who owns the app in your organisation.");
    case Turn::Administrator:
      return name.isEmpty() ? TurnWords::tr("An administrator's turn: one of your organisation.")
                            //: %1 is the name of a role at Microsoft.
                            : TurnWords::tr("An administrator's turn. The least role that can do it: %1.").arg(name);
    case Turn::Policy:
      return name.isEmpty() ? TurnWords::tr("A rule of your organisation decides this.")
                            //: %1 is the name of a role at Microsoft.
                            : TurnWords::tr("A rule of your organisation decides this. Who knows it: %1.").arg(name);
    case Turn::Network:
      return TurnWords::tr("The turn of whoever looks after your network.");
    case Turn::Vendor:
      return TurnWords::tr("The vendor's turn: only the vendor of the product can put this right.");
    case Turn::Microsoft:
      return TurnWords::tr("Microsoft's turn: nothing is wrong at your side.");
    case Turn::Unknown:
      return TurnWords::tr("Whose turn it is cannot be told from this alone.");
  }
  return {};
}

}  // namespace usher::pages
