// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/customers.h"

#include <algorithm>

#include "app/tour/authorizing.h"
#include "app/tour/removing.h"

namespace usher::tour {

namespace {

const QString contosoName = QStringLiteral("Contoso Ltd");
const QString northwindName = QStringLiteral("Northwind Traders");
const QString adventureName = QStringLiteral("Adventure Works");
const QString partnerName = QStringLiteral("Brightline Communications");
const QString administrator = QStringLiteral("global-admin");
const QString member = QStringLiteral("head-of-cs");

}  // namespace

const PracticeAccount& Customers::account(const QString& organisation, const QString& role) const {
  const auto it = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const PracticeAccount& each) {
    return each.organisation == organisation && each.role == role;
  });
  return it == m_accounts.end() ? m_accounts.first() : *it;
}

bool Customers::all() {
  return m_reception.empty() && m_reception.addPartner(partnerName, QStringLiteral("brightline.example")) &&
         m_reception.partnersRule() && contoso() && northwind() && adventureWorks() && wrongOrganisation() &&
         m_reception.overview() && removal();
}

bool Customers::contoso() {
  const PracticeAccount& global = account(contosoName, administrator);
  const PracticeAccount& nobody = account(contosoName, member);
  const QString tenant = global.tenant;
  if (!m_reception.addCustomer(contosoName, QStringLiteral("contoso.com")) || !m_reception.addIntegration(true) ||
      !m_reception.rowSays({.consent = flow::ConsentState::NotAsked}, QStringLiteral("account-integration-added"))) {
    return false;
  }
  // Somebody without rights tries, sends the link, is told in person, and vouches.
  {
    const auto stage = m_reception.openSetUp(tenant);
    if (!stage) {
      return false;
    }
    Authorizing dialog(*stage, tenant);
    const bool isThrough = dialog.notAsked() && dialog.noRights(nobody) && dialog.linkSent() &&
                           dialog.deniedElsewhere(global) && dialog.lookedInVain() && dialog.vouchedFor() &&
                           dialog.goToEnable() && dialog.end(true, QStringLiteral("dialog-enable-vouched-for"));
    if (!isThrough) {
      return false;
    }
  }
  if (!m_reception.isClosed() || !m_reception.rowSays({.consent = flow::ConsentState::VouchedFor, .isEnabled = true},
                                                      QStringLiteral("account-enabled-not-detected"))) {
    return false;
  }
  // The administrator comes to the same computer.
  {
    const auto stage = m_reception.openSetUp(tenant);
    if (!stage) {
      return false;
    }
    Authorizing dialog(*stage, tenant);
    const bool isThrough = stage->arriveAt(flow::StepId::Consent) && dialog.switchTo(global) &&
                           dialog.closedByForce() && dialog.declined(global) && dialog.acceptedUnseen(global) &&
                           dialog.looked(global) && dialog.goToEnable() && dialog.drifted(global) &&
                           dialog.verifiedAgain(global) && dialog.end(true, QStringLiteral("dialog-enable"));
    if (!isThrough) {
      return false;
    }
  }
  return m_reception.isClosed() && m_reception.rowSays({.consent = flow::ConsentState::Verified, .isEnabled = true},
                                                       QStringLiteral("account-enabled-verified"));
}

bool Customers::northwind() {
  const PracticeAccount& global = account(northwindName, administrator);
  const PracticeAccount& nobody = account(northwindName, member);
  if (!m_reception.addCustomer(northwindName, {}) || !m_reception.addIntegration(false)) {
    return false;
  }
  const auto stage = m_reception.openSetUp(global.tenant);
  if (!stage) {
    return false;
  }
  Authorizing dialog(*stage, global.tenant);
  return dialog.linkSent(&nobody) && dialog.acceptedElsewhere(global) && dialog.goToEnable() &&
         dialog.end(false, QStringLiteral("dialog-enable-accepted")) && m_reception.isClosed() &&
         m_reception.rowSays({.consent = flow::ConsentState::Accepted, .mayEnable = true},
                             QStringLiteral("account-accepted-not-enabled"));
}

bool Customers::adventureWorks() {
  const PracticeAccount& global = account(adventureName, administrator);
  if (!m_reception.addCustomer(adventureName, QStringLiteral("adventure-works.com")) ||
      !m_reception.addIntegration(false)) {
    return false;
  }
  const auto stage = m_reception.openSetUp(global.tenant);
  if (!stage) {
    return false;
  }
  Authorizing dialog(*stage, global.tenant);
  return stage->arriveAt(flow::StepId::Consent) && dialog.notDetected(global) && dialog.received(global) &&
         dialog.end(true, QStringLiteral("dialog-enable-received")) && m_reception.isClosed() &&
         m_reception.rowSays({.consent = flow::ConsentState::Verified, .isEnabled = true},
                             QStringLiteral("account-received-enabled"));
}

bool Customers::wrongOrganisation() {
  const PracticeAccount& partner = account(partnerName, administrator);
  if (!m_reception.addCustomer(QStringLiteral("Fourth Coffee"), {}) || !m_reception.addIntegration(false)) {
    return false;
  }
  const auto stage = m_reception.openSetUp(partner.tenant);
  if (!stage) {
    return false;
  }
  Authorizing dialog(*stage, partner.tenant);
  return dialog.wrongOrganisation(partner) && stage->hand().press(QStringLiteral("cancel")) &&
         stage->hand().press(QStringLiteral("questionGo")) && m_reception.isClosed();
}

bool Customers::removal() {
  const PracticeAccount& global = account(contosoName, administrator);
  if (!m_reception.chooses(contosoName)) {
    return false;
  }
  const auto stage = m_reception.openRemoval(global.tenant);
  if (!stage) {
    return false;
  }
  Removing removing(*stage);
  if (!removing.everything(global) || !removing.restored() || !removing.close() || !m_reception.isClosed()) {
    return false;
  }
  m_reception.camera().picture(QStringLiteral("account-removed"));
  return true;
}

}  // namespace usher::tour
