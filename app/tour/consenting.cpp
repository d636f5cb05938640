// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/consenting.h"

#include <algorithm>

#include "app/tour/administrator_elsewhere.h"
#include "app/tour/waiting.h"

namespace usher::tour {

using flow::ConsentState;
using flow::StepId;

flow::ConsentStep& Consenting::step() const {
  return m_stage.step<flow::ConsentStep>(StepId::Consent);
}

bool Consenting::reaches(ConsentState state, const char* what) {
  return m_stage.expect(what, [this, state] { return step().view().vendor.state == state; });
}

bool Consenting::show(ConsentState state, const std::function<bool(const PracticeReader&)>& holds) {
  const QString name = flow::consentStateName(state);
  m_stage.picture(QStringLiteral("consent-") + name);
  return m_stage.claim(StepId::Consent, name, holds);
}

bool Consenting::nothingGranted(const PracticeReader& reader) const {
  return !reader.hasAnyGrant(m_stage.vendorAppId());
}

bool Consenting::everythingGranted(const PracticeReader& reader) const {
  for (const profile::WantedPermission& permission : m_stage.setUp().parts().integration.application.permissions) {
    if (!reader.isGranted(m_stage.vendorAppId(), permission.scope,
                          permission.kind == profile::PermissionKind::Application)) {
      return false;
    }
  }
  return true;
}

bool Consenting::notAsked() {
  return m_stage.arriveAt(StepId::Consent) && reaches(ConsentState::NotAsked, "consent was not asked for yet") &&
         show(ConsentState::NotAsked, [this](const auto& reader) { return nothingGranted(reader); });
}

bool Consenting::linkSent() {
  return m_stage.hand().press(QStringLiteral("linkSent")) &&
         reaches(ConsentState::LinkSent, "the link counts as sent") &&
         show(ConsentState::LinkSent, [this](const auto& reader) { return nothingGranted(reader); });
}

bool Consenting::noRights(const PracticeAccount& account) {
  return m_stage.primary() &&
         m_stage.saw("Microsoft asks for an administrator", m_stage.microsoft().turnBackAtApproval(account)) &&
         reaches(ConsentState::NoRights, "the account has no rights to consent") &&
         show(ConsentState::NoRights, [this](const auto& reader) { return nothingGranted(reader); });
}

bool Consenting::closedAndNotDetected(const PracticeAccount& account) {
  const bool closed =
      m_stage.hand().press(QStringLiteral("reviewAgain")) &&
      m_stage.saw("Microsoft's permission page",
                  m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested"))) &&
      m_stage.hand().press(QStringLiteral("pageClose")) &&
      m_stage.expect("Usher knows that the page was closed", [this] { return step().view().vendor.windowClosed; });
  if (!closed) {
    return false;
  }
  m_stage.picture(QStringLiteral("consent-window-closed"));
  return m_stage.primary() && m_stage.saw("the reading scopes are given", m_stage.microsoft().goThrough(account)) &&
         reaches(ConsentState::NotDetected, "nothing is found in Graph") &&
         show(ConsentState::NotDetected, [this](const auto& reader) { return nothingGranted(reader); });
}

bool Consenting::vouchedFor() {
  return m_stage.hand().press(QStringLiteral("vouch")) && reaches(ConsentState::VouchedFor, "a person vouches") &&
         show(ConsentState::VouchedFor, [this](const auto& reader) { return nothingGranted(reader); });
}

bool Consenting::declined(const PracticeAccount& account) {
  return m_stage.hand().press(QStringLiteral("reviewAgain")) &&
         m_stage.saw("the permission page is refused",
                     m_stage.microsoft().goThrough(account, MicrosoftPages::Answer::Cancel)) &&
         reaches(ConsentState::Declined, "Usher knows of the refusal") &&
         show(ConsentState::Declined, [this](const auto& reader) { return nothingGranted(reader); });
}

bool Consenting::accepted(const PracticeAccount& account) {
  const auto& microsoft = m_stage.setUp().parts().microsoft;
  return m_stage.primary() &&
         m_stage.saw("the permission page is accepted",
                     m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested for")) &&
                         m_stage.microsoft().goThrough(account)) &&
         m_stage.expect("Usher asks for the right to look",
                        [&microsoft] { return microsoft.errand() == flow::Errand::MoreScopes; }) &&
         m_stage.saw("Microsoft asks about Usher",
                     m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested"))) &&
         m_stage.hand().press(QStringLiteral("pageClose")) &&
         reaches(ConsentState::Accepted, "the acceptance is reported") &&
         show(ConsentState::Accepted, [this](const auto& reader) { return everythingGranted(reader); });
}

bool Consenting::copiedAndVerified(const PracticeAccount& account) {
  const bool copying =
      m_stage.primary() && m_stage.saw("the reading scopes are given", m_stage.microsoft().goThrough(account)) &&
      reaches(ConsentState::BeingCopied, "Microsoft copies the consent") &&
      show(ConsentState::BeingCopied, [this](const auto& reader) { return everythingGranted(reader); });
  return copying && reaches(ConsentState::Verified, "the consent is verified in Graph") &&
         show(ConsentState::Verified, [this](const auto& reader) { return everythingGranted(reader); });
}

bool Consenting::takenAwayElsewhere(const PracticeAccount& who, const QString& scope) {
  const flow::SetUp& setUp = m_stage.setUp();
  const auto& cloud = setUp.parts().profile.cloud;
  AdministratorElsewhere elsewhere(cloud.authority, cloud.graph, setUp.organization()->id);
  return m_stage.saw("an administrator signs in elsewhere", elsewhere.signIn(who)) &&
         m_stage.saw("that administrator takes a permission away", elsewhere.takeAway(m_stage.vendorAppId(), scope));
}

bool Consenting::comesBackToThePage() {
  return m_stage.hand().press(QStringLiteral("rail-organisation")) && m_stage.arriveAt(StepId::Organisation) &&
         m_stage.hand().press(QStringLiteral("rail-consent"));
}

bool Consenting::driftedAndMended(const PracticeAccount& elsewhere, const PracticeAccount& account) {
  const auto& wanted = m_stage.setUp().parts().integration.application.permissions;
  const auto delegated = std::find_if(wanted.begin(), wanted.end(), [](const profile::WantedPermission& permission) {
    return permission.kind == profile::PermissionKind::Delegated;
  });
  if (!m_stage.saw("a permission to take away", delegated != wanted.end())) {
    return false;
  }
  const QString scope = delegated->scope;
  const bool drifted = takenAwayElsewhere(elsewhere, scope) && comesBackToThePage() &&
                       reaches(ConsentState::Drifted, "Usher sees that a permission is gone") &&
                       show(ConsentState::Drifted, [&](const auto& reader) {
                         return step().view().vendor.missing == QStringList{scope} &&
                                !reader.isGranted(m_stage.vendorAppId(), scope, false);
                       });
  return drifted && m_stage.primary() &&
         m_stage.saw("the permission page is accepted again",
                     m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested for")) &&
                         m_stage.microsoft().goThrough(account)) &&
         reaches(ConsentState::Verified, "the consent is verified again") &&
         show(ConsentState::Verified, [this](const auto& reader) { return everythingGranted(reader); });
}

bool Consenting::ownersLetIn(const PracticeAccount& account) {
  const QString ushersAppId = m_stage.setUp().parts().profile.signIn.clientId;
  const bool letIn =
      m_stage.hand().press(QStringLiteral("letOwnersIn")) &&
      m_stage.saw("Usher's own consent is accepted",
                  m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested")) &&
                      m_stage.microsoft().goThrough(account)) &&
      m_stage.expect("owners are let in", [this] { return step().view().owners.state == ConsentState::Verified; });
  if (!letIn) {
    return false;
  }
  m_stage.picture(QStringLiteral("consent-owners-let-in"));
  m_stage.claim(StepId::Consent, QStringLiteral("verified"), [&](const PracticeReader& reader) {
    return reader.isGranted(ushersAppId, QStringLiteral("AppRoleAssignment.ReadWrite.All"), false);
  });
  return m_stage.primary() && m_stage.arriveAt(StepId::Properties);
}

}  // namespace usher::tour
