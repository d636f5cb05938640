// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/authorizing.h"

#include <algorithm>

#include "app/tour/administrator_elsewhere.h"

namespace usher::tour {

using flow::ConsentState;
using flow::StepId;

const flow::ConsentView& Authorizing::view() const {
  return m_stage.step<flow::ConsentStep>(StepId::Consent).view();
}

bool Authorizing::reaches(ConsentState state, const char* what) {
  return m_stage.expect(what, [this, state] {
    return view().vendor.state == state && (state == ConsentState::BeingCopied || !view().vendor.isLooking);
  });
}

bool Authorizing::isGranted(const PracticeReader& reader) const {
  const auto& wanted = m_stage.setUp().parts().integration.application.permissions;
  return std::all_of(wanted.begin(), wanted.end(), [&](const profile::WantedPermission& permission) {
    return reader.isGranted(m_stage.vendorAppId(), permission.scope,
                            permission.kind == profile::PermissionKind::Application);
  });
}

bool Authorizing::show(ConsentState state, const QString& pictureName, bool granted) {
  m_stage.picture(pictureName);
  return m_stage.claim(StepId::Consent, flow::consentStateName(state), [&](const PracticeReader& reader) {
    return granted ? isGranted(reader) : !reader.hasAnyGrant(m_stage.vendorAppId());
  });
}

QUrl Authorizing::elsewhere() const {
  return m_stage.setUp().parts().integration.application.consentRedirects.elsewhere;
}

bool Authorizing::noRights(const PracticeAccount& account) {
  return m_stage.primary() && m_stage.saw("somebody without rights signs in", m_stage.microsoft().goThrough(account)) &&
         m_stage.saw("Microsoft asks for an administrator", m_stage.microsoft().turnBackAtApproval(account)) &&
         reaches(ConsentState::NoRights, "the account has no rights to consent") &&
         show(ConsentState::NoRights, QStringLiteral("dialog-no-rights"), false);
}

bool Authorizing::linkSent(const PracticeAccount* signsIn) {
  const bool copied =
      m_stage.hand().press(QStringLiteral("copyLink")) &&
      (!signsIn || m_stage.saw("the organisation is found by signing in", m_stage.microsoft().goThrough(*signsIn))) &&
      m_stage.expect("the link is made", [this] { return !view().linkForOthers.isEmpty(); });
  return copied && m_stage.hand().press(QStringLiteral("linkSent")) &&
         reaches(ConsentState::LinkSent, "the link counts as sent") &&
         show(ConsentState::LinkSent, QStringLiteral("dialog-link-sent"), false);
}

bool Authorizing::deniedElsewhere(const PracticeAccount& administrator) {
  const auto& cloud = m_stage.setUp().parts().profile.cloud;
  AdministratorElsewhere elsewhereBrowser(cloud.authority, cloud.graph, m_tenant);
  return m_stage.saw("an administrator denies elsewhere",
                     elsewhereBrowser.answer(view().linkForOthers, administrator, false, elsewhere())) &&
         reaches(ConsentState::LinkSent, "nothing of the denial is known") &&
         show(ConsentState::LinkSent, QStringLiteral("dialog-denied-elsewhere"), false);
}

bool Authorizing::notDetected(const PracticeAccount& account) {
  const auto& microsoft = m_stage.setUp().parts().microsoft;
  return m_stage.hand().press(QStringLiteral("acceptedAlready")) &&
         m_stage.saw("the administrator signs in", m_stage.microsoft().goThrough(account)) &&
         m_stage.expect("Usher asks for the right to look",
                        [&] { return microsoft.errand() == flow::Errand::MoreScopes; }) &&
         m_stage.saw("the right to look is given", m_stage.microsoft().goThrough(account)) &&
         reaches(ConsentState::NotDetected, "Graph shows no consent") &&
         show(ConsentState::NotDetected, QStringLiteral("dialog-not-detected"), false);
}

bool Authorizing::lookedInVain() {
  return m_stage.primary() &&
         m_stage.expect("Microsoft was asked silently",
                        [this] { return view().dialog->silent == flow::SilentAnswer::NotConsented; }) &&
         reaches(ConsentState::LinkSent, "the link is still under way") &&
         show(ConsentState::LinkSent, QStringLiteral("dialog-looked-in-vain"), false);
}

bool Authorizing::vouchedFor() {
  return m_stage.hand().press(QStringLiteral("vouch")) && reaches(ConsentState::VouchedFor, "a person vouches") &&
         show(ConsentState::VouchedFor, QStringLiteral("dialog-vouched-for"), false);
}

bool Authorizing::acceptedElsewhere(const PracticeAccount& administrator) {
  const auto& cloud = m_stage.setUp().parts().profile.cloud;
  AdministratorElsewhere elsewhereBrowser(cloud.authority, cloud.graph, m_tenant);
  return m_stage.saw("an administrator accepts elsewhere",
                     elsewhereBrowser.answer(view().linkForOthers, administrator, true, elsewhere())) &&
         m_stage.primary() && reaches(ConsentState::Accepted, "Usher finds out that it was accepted") &&
         show(ConsentState::Accepted, QStringLiteral("dialog-accepted-elsewhere"), true);
}

bool Authorizing::switchTo(const PracticeAccount& account) {
  return m_stage.hand().press(QStringLiteral("switchAccount")) &&
         m_stage.saw("another account signs in", m_stage.microsoft().goThrough(account)) &&
         m_stage.expect("the other account is shown", [&] { return view().dialog->userName == account.userName; });
}

bool Authorizing::closedByForce() {
  const bool closed =
      m_stage.hand().press(QStringLiteral("authorize")) &&
      m_stage.saw("Microsoft's permission page",
                  m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested"))) &&
      m_stage.hand().press(QStringLiteral("pageClose")) &&
      m_stage.expect("the dialog knows that the page was closed", [this] { return view().vendor.windowClosed; });
  m_stage.picture(QStringLiteral("dialog-page-closed"));
  return closed &&
         m_stage.claim(StepId::Consent, flow::consentStateName(view().vendor.state),
                       [&](const PracticeReader& reader) { return !reader.hasAnyGrant(m_stage.vendorAppId()); });
}

bool Authorizing::declined(const PracticeAccount& account) {
  return m_stage.hand().press(QStringLiteral("authorize")) &&
         m_stage.saw("the permission page is refused",
                     m_stage.microsoft().goThrough(account, MicrosoftPages::Answer::Cancel)) &&
         reaches(ConsentState::Declined, "the dialog knows of the refusal") &&
         show(ConsentState::Declined, QStringLiteral("dialog-declined"), false);
}

bool Authorizing::acceptedUnseen(const PracticeAccount& account) {
  const auto& microsoft = m_stage.setUp().parts().microsoft;
  const bool accepted = m_stage.primary() &&
                        m_stage.saw("the permission page is accepted",
                                    m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested for")) &&
                                        m_stage.microsoft().goThrough(account)) &&
                        m_stage.expect("Usher asks for the right to look",
                                       [&] { return microsoft.errand() == flow::Errand::MoreScopes; }) &&
                        m_stage.saw("Microsoft asks about Usher",
                                    m_stage.microsoft().waitForPage(QStringLiteral("Permissions requested"))) &&
                        m_stage.hand().press(QStringLiteral("pageClose"));
  return accepted && reaches(ConsentState::Accepted, "it is accepted, and not verified") &&
         m_stage.arriveAt(StepId::Enable) &&
         show(ConsentState::Accepted, QStringLiteral("dialog-accepted-not-verified"), true);
}

bool Authorizing::verified(const PracticeAccount& account, const QString& pictureName) {
  return m_stage.hand().press(QStringLiteral("primary")) &&
         m_stage.saw("the permission page is accepted", m_stage.microsoft().goThrough(account)) &&
         reaches(ConsentState::Verified, "the consent is verified") && m_stage.arriveAt(StepId::Enable) &&
         show(ConsentState::Verified, pictureName, true);
}

bool Authorizing::looked(const PracticeAccount& account) {
  return m_stage.hand().press(QStringLiteral("back")) && m_stage.arriveAt(StepId::Consent) &&
         m_stage.hand().press(QStringLiteral("checkNow")) &&
         m_stage.saw("the right to look is given", m_stage.microsoft().goThrough(account)) &&
         reaches(ConsentState::Verified, "the consent is verified") &&
         show(ConsentState::Verified, QStringLiteral("dialog-verified"), true);
}

bool Authorizing::received(const PracticeAccount& account) {
  const auto& parts = m_stage.setUp().parts();
  const QString link =
      QStringLiteral("%1/%2/v2.0/adminconsent?client_id=%3&scope=%4/.default&redirect_uri=%5&state=of-another-usher")
          .arg(parts.profile.cloud.authority.toString(), m_tenant, m_stage.vendorAppId(),
               QString::fromLatin1(QUrl::toPercentEncoding(parts.profile.cloud.graph.toString())),
               QString::fromLatin1(QUrl::toPercentEncoding(elsewhere().toString())));
  QString tampered = link;
  tampered.replace(m_stage.vendorAppId(), QStringLiteral("00000000-0000-0000-0000-0000deadbeef"));
  const QString field = QStringLiteral("vendorLink");
  const bool refused = m_stage.hand().type(field, tampered) && m_stage.hand().enter(field) &&
                       m_stage.expect("the wrong link is refused",
                                      [this] { return view().dialog->received == flow::LinkState::Refused; });
  m_stage.picture(QStringLiteral("dialog-received-link-refused"));
  const bool taken = refused && m_stage.hand().type(field, link) && m_stage.hand().enter(field) &&
                     m_stage.expect("the right link is taken",
                                    [this] { return view().dialog->received == flow::LinkState::Accepted; });
  m_stage.picture(QStringLiteral("dialog-received-link"));
  return taken && m_stage.hand().press(QStringLiteral("authorize")) &&
         m_stage.saw("the permission page is accepted", m_stage.microsoft().goThrough(account)) &&
         reaches(ConsentState::BeingCopied, "Microsoft copies the consent") &&
         show(ConsentState::BeingCopied, QStringLiteral("dialog-being-copied"), true) &&
         reaches(ConsentState::Verified, "the consent is verified") && m_stage.arriveAt(StepId::Enable) &&
         show(ConsentState::Verified, QStringLiteral("dialog-received-verified"), true);
}

bool Authorizing::wrongOrganisation(const PracticeAccount& account) {
  const bool stopped =
      m_stage.primary() && m_stage.saw("a sign-in to another organisation", m_stage.microsoft().goThrough(account)) &&
      m_stage.expect("the dialog stops", [this] { return view().dialog->wrongOrganisation.has_value(); });
  return stopped && show(ConsentState::NotAsked, QStringLiteral("dialog-wrong-organisation"), false);
}

bool Authorizing::drifted(const PracticeAccount& who) {
  const auto& cloud = m_stage.setUp().parts().profile.cloud;
  AdministratorElsewhere elsewhereBrowser(cloud.authority, cloud.graph, m_tenant);
  const QString scope = QStringLiteral("Calendars.Read");
  return m_stage.saw("an administrator signs in elsewhere", elsewhereBrowser.signIn(who)) &&
         m_stage.saw("that administrator takes a permission away",
                     elsewhereBrowser.takeAway(m_stage.vendorAppId(), scope)) &&
         m_stage.hand().press(QStringLiteral("back")) && reaches(ConsentState::Drifted, "a permission is gone") &&
         m_stage.arriveAt(StepId::Consent) && [&] {
           m_stage.picture(QStringLiteral("dialog-drifted"));
           return m_stage.claim(StepId::Consent, flow::consentStateName(ConsentState::Drifted),
                                [&](const PracticeReader& reader) {
                                  return view().vendor.missing == QStringList{scope} &&
                                         !reader.isGranted(m_stage.vendorAppId(), scope, false);
                                });
         }();
}

bool Authorizing::goToEnable() {
  return m_stage.primary() && m_stage.arriveAt(StepId::Enable);
}

bool Authorizing::end(bool enables, const QString& pictureName) {
  m_stage.picture(pictureName);
  return m_stage.hand().press(enables ? QStringLiteral("primary") : QStringLiteral("secondary"));
}

}  // namespace usher::tour
