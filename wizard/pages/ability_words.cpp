// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/ability_words.h"

#include <QCoreApplication>

#include "pages/rights_words.h"

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

static QString reasonText(flow::AbilityReason reason) {
  switch (reason) {
    case flow::AbilityReason::Anybody:
    case flow::AbilityReason::HasRole:
    case flow::AbilityReason::NeedsConsentRole:
    case flow::AbilityReason::NeedsStrongConsentRole:
    case flow::AbilityReason::NeedsAppRole:
    case flow::AbilityReason::NeedsAssignRole:
      return {};
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

QString abilityText(const flow::StepAbility& ability, const std::optional<flow::StepRights>& rights) {
  QStringList sentences{rights ? needsText(*rights) : QString(), reasonText(ability.reason)};
  sentences.removeAll(QString());
  return sentences.join(QLatin1Char(' '));
}

}  // namespace usher::pages
