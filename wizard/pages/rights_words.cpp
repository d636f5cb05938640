// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/rights_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"
#include "pages/error_words/turn.h"
#include "pages/step_words.h"

namespace usher::pages {

struct RightsWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::RightsWords)
};

namespace {

QString leastRoleName(const flow::StepRights& rights) {
  return roleName(rights.least == flow::DirectoryRole::PrivilegedRoleAdministrator
                      ? MendingRole::PrivilegedRoleAdministrator
                      : MendingRole::CloudApplicationAdministrator);
}

/// The page of the enterprise app in Microsoft's admin center, as it is called there.
QString portalPage(flow::StepId step) {
  switch (step) {
    case flow::StepId::Properties:
      return RightsWords::tr("Properties");
    case flow::StepId::Owners:
      return RightsWords::tr("Owners");
    case flow::StepId::Assignments:
      return RightsWords::tr("Users and groups");
    case flow::StepId::Welcome:
    case flow::StepId::SignIn:
    case flow::StepId::Organisation:
    case flow::StepId::Consent:
    case flow::StepId::Enable:
    case flow::StepId::Finish:
    case flow::StepId::Removal:
    case flow::StepId::History:
      break;
  }
  return {};
}

QString withoutUsher(const flow::StepRights& rights, const RightsNews& news) {
  if (rights.step == flow::StepId::Consent) {
    return news.consentLink.isEmpty()
               ? QString()
               : RightsWords::tr(
                     "Or without Usher: open this page at Microsoft, read the list, and press \"Accept\":\n%1")
                     .arg(QString::fromLatin1(news.consentLink.toEncoded()));
  }
  return RightsWords::tr(
             "Or without Usher: open https://entra.microsoft.com, \"Enterprise applications\", \"%1\", \"%2\".")
      .arg(shownText(news.appName, 80), portalPage(rights.step));
}

}  // namespace

QString needsText(const flow::StepRights& rights) {
  //: %1 is the name of a role at Microsoft.
  return rights.ownersCan ? RightsWords::tr("Needs at least: %1, or an owner of the app.").arg(leastRoleName(rights))
                          : RightsWords::tr("Needs at least: %1.").arg(leastRoleName(rights));
}

QString holdsText(const flow::StepRights& rights) {
  switch (rights.ability) {
    case flow::Ability::Can:
      return rights.reason == flow::AbilityReason::IsOwner ? RightsWords::tr("This account owns the app.")
                                                           : RightsWords::tr("This account has such a role.");
    case flow::Ability::Cannot:
      return rights.reason == flow::AbilityReason::GuestsCannot
                 ? RightsWords::tr("This account is a guest, and guests cannot do this.")
                 : RightsWords::tr("This account has no such role.");
    case flow::Ability::NotVisibleYet:
      return RightsWords::tr("Whether this account has it cannot be seen yet.");
  }
  return {};
}

MailDraft rightsMail(const flow::StepRights& rights, const RightsNews& news) {
  const QString vendor = shownText(news.vendorName, 80);
  const QString organisation = shownText(news.organisationName, 120);
  const QString step = stepTitle(rights.step);
  QStringList parts{
      //: A message to a colleague. %1 the vendor, %2 the organisation, %3 the step.
      RightsWords::tr("Hello,\n\n"
                      "to connect %1 to the Microsoft 365 of %2, the step \"%3\" needs rights that my account does not "
                      "have or does not show.")
          .arg(vendor, organisation, step),
      needsText(rights),
      RightsWords::tr("What to do: open Usher for %1, sign in to %2 with an account that has the role, and do the step "
                      "\"%3\".")
          .arg(vendor, organisation, step),
      withoutUsher(rights, news),
      RightsWords::tr("The organisation's tenant ID: %1").arg(shownText(news.tenantId, 60)),
      RightsWords::tr("Then tell me.\n\nKind regards")};
  parts.removeAll(QString());
  return {.to = {},
          //: Subject of a message to a colleague. %1 the vendor, %2 the step, %3 a role at Microsoft.
          .subject = RightsWords::tr("%1: \"%2\" needs a %3").arg(vendor, step, leastRoleName(rights)),
          .body = parts.join(QStringLiteral("\n\n"))};
}

}  // namespace usher::pages
