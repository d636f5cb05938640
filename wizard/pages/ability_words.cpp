// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/ability_words.h"

#include <QCoreApplication>

namespace usher::pages {

struct AbilityWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::AbilityWords)
};

static QString roleName(flow::DirectoryRole role) {
  switch (role) {
    case flow::DirectoryRole::GlobalAdministrator:
      return AbilityWords::tr("Global Administrator");
    case flow::DirectoryRole::PrivilegedRoleAdministrator:
      return AbilityWords::tr("Privileged Role Administrator");
    case flow::DirectoryRole::CloudApplicationAdministrator:
      return AbilityWords::tr("Cloud Application Administrator");
    case flow::DirectoryRole::ApplicationAdministrator:
      return AbilityWords::tr("Application Administrator");
    case flow::DirectoryRole::UserAdministrator:
      return AbilityWords::tr("User Administrator");
    case flow::DirectoryRole::Other:
      return AbilityWords::tr("another role");
  }
  return {};
}

QString rolesText(const std::optional<QList<flow::DirectoryRole>>& roles) {
  if (!roles) {
    return AbilityWords::tr("not visible yet");
  }
  if (roles->isEmpty()) {
    return AbilityWords::tr("none");
  }
  QStringList names;
  for (const flow::DirectoryRole role : *roles) {
    if (const QString name = roleName(role); !names.contains(name)) {
      names.append(name);
    }
  }
  return names.join(QStringLiteral(", "));
}

QString reasonText(flow::AbilityReason reason) {
  switch (reason) {
    case flow::AbilityReason::Anybody:
    case flow::AbilityReason::HasRole:
      return {};
    case flow::AbilityReason::NeedsConsentRole:
      return AbilityWords::tr("Needs a Cloud Application, Application, Privileged Role or Global Administrator.");
    case flow::AbilityReason::NeedsStrongConsentRole:
      return AbilityWords::tr("Needs a Privileged Role or Global Administrator.");
    case flow::AbilityReason::NeedsAppRole:
      return AbilityWords::tr("Needs a Cloud Application, Application or Global Administrator.");
    case flow::AbilityReason::NeedsAssignRole:
      return AbilityWords::tr("Needs an administrator for applications or users, or an owner of the app.");
    case flow::AbilityReason::IsOwner:
      return AbilityWords::tr("You own the app.");
    case flow::AbilityReason::NeedsOwnership:
      return AbilityWords::tr("You do not own the app. An administrator adds you under “Owners”.");
    case flow::AbilityReason::GuestsCannot:
      return AbilityWords::tr("Guests of the organisation cannot do this.");
    case flow::AbilityReason::RolesNotVisible:
      return AbilityWords::tr("Microsoft does not show your roles yet. Usher sees when the step is reached.");
    case flow::AbilityReason::OwnershipNotVisible:
      return AbilityWords::tr("Usher sees when the step is reached.");
  }
  return {};
}

}  // namespace usher::pages
