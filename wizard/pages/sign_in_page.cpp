// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/sign_in_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/ability_words.h"
#include "pages/kit/choice_card.h"
#include "pages/kit/fact_row.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/person_card.h"
#include "pages/kit/skeleton.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"

namespace usher::pages {

SignInPage::SignInPage(flow::SignInStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_notice(new kit::Notice(QStringLiteral("signInNotice"), this)),
      m_doors(makeDoors()),
      m_skeleton(new kit::Skeleton(6, this)),
      m_confirm(makeConfirm()) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(16);
  layout->addWidget(m_notice);
  layout->addWidget(m_doors);
  layout->addWidget(m_skeleton);
  layout->addWidget(m_confirm);
  layout->addStretch(1);
  connect(m_embedded, &QAbstractButton::clicked, &m_step, [this] { m_step.useOwnBrowser(false); });
  connect(m_ownBrowser, &QAbstractButton::clicked, &m_step, [this] { m_step.useOwnBrowser(true); });
  connect(m_storeAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.storeAgain(); });
  connect(m_switch, &QAbstractButton::clicked, &m_step, [this] { m_step.switchAccount(); });
  connect(m_tenant, &kit::FactRow::copyRequested, this, [this](const QString& value) { desktop().copy(value); });
}

QWidget* SignInPage::makeDoors() {
  auto* doors = new QWidget(this);
  m_embedded = new kit::ChoiceCard(QStringLiteral("builtInWindow"), doors);
  m_ownBrowser = new kit::ChoiceCard(QStringLiteral("ownBrowser"), doors);
  m_privacy = new kit::Text(kit::TextStyle::Quiet, doors);
  auto* layout = new QVBoxLayout(doors);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_embedded);
  layout->addWidget(m_ownBrowser);
  layout->addSpacing(8);
  layout->addWidget(m_privacy);
  return doors;
}

QWidget* SignInPage::makeConfirm() {
  auto* confirm = new QWidget(this);
  m_person = new kit::PersonCard(QStringLiteral("person"), confirm);
  m_switch = new kit::LinkButton(QStringLiteral("switchAccount"), confirm);
  m_warning = new kit::Notice(QStringLiteral("signInWarning"), confirm);
  m_guest = new kit::Notice(QStringLiteral("guestWarning"), confirm);
  m_organisation = new kit::FactRow(QStringLiteral("organisationName"), kit::FactRow::Copying::No, confirm);
  m_domain = new kit::FactRow(QStringLiteral("primaryDomain"), kit::FactRow::Copying::No, confirm);
  m_tenant = new kit::FactRow(QStringLiteral("tenantId"), kit::FactRow::Copying::Yes, confirm);
  m_roles = new kit::FactRow(QStringLiteral("roles"), kit::FactRow::Copying::No, confirm);
  m_abilitiesHeading = new kit::Text(kit::TextStyle::Heading, confirm);
  m_vault = new kit::Notice(QStringLiteral("vaultNotice"), confirm);
  m_storeAgain = m_vault->addAction(QStringLiteral("storeAgain"));

  auto* head = new QHBoxLayout;
  head->addWidget(m_person, 1);
  head->addWidget(m_switch);
  auto* abilities = new QVBoxLayout;
  abilities->setSpacing(0);
  m_abilities = std::make_unique<kit::RowStack<kit::StateLine>>(confirm, abilities, QStringLiteral("ability"));
  auto* warnings = new QVBoxLayout;
  warnings->setSpacing(8);
  warnings->addWidget(m_warning);
  warnings->addWidget(m_guest);
  auto* layout = new QVBoxLayout(confirm);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addSpacing(16);
  layout->addLayout(warnings);
  layout->addSpacing(8);
  for (QWidget* fact : {m_organisation, m_domain, m_tenant, m_roles}) {
    layout->addWidget(fact);
  }
  layout->addSpacing(16);
  layout->addWidget(m_abilitiesHeading);
  layout->addSpacing(4);
  layout->addLayout(abilities);
  layout->addSpacing(16);
  layout->addWidget(m_vault);
  return confirm;
}

QString SignInPage::title() const {
  return m_step.view().phase == flow::SignInPhase::Confirm ? tr("Is this you?") : stepTitle(flow::StepId::SignIn);
}

QString SignInPage::lead() const {
  switch (m_step.view().phase) {
    case flow::SignInPhase::SignedOut:
      return tr("You sign in at Microsoft's own page. Usher never sees your password.");
    case flow::SignInPhase::Resuming:
      return tr("Usher takes up your earlier sign-in.");
    case flow::SignInPhase::AtMicrosoft:
      return tr("Go on at Microsoft's page.");
    case flow::SignInPhase::Reading:
      return tr("Usher reads who you are and which organisation this is.");
    case flow::SignInPhase::NeedsAdminApproval:
      return tr("Microsoft wants an administrator to allow Usher first.");
    case flow::SignInPhase::Confirm:
      return tr("Check person and organisation before anything is changed.");
  }
  return {};
}

PrimaryAction SignInPage::primary() const {
  switch (m_step.view().phase) {
    case flow::SignInPhase::SignedOut:
      return {.text = tr("&Sign in at Microsoft")};
    case flow::SignInPhase::NeedsAdminApproval:
      return {.text = tr("Try &again")};
    case flow::SignInPhase::Confirm:
      return {.text = tr("Yes, this is &me"), .isEnabled = m_step.canContinue() || !m_step.isBusy()};
    case flow::SignInPhase::Resuming:
    case flow::SignInPhase::AtMicrosoft:
    case flow::SignInPhase::Reading:
      break;
  }
  return {.text = tr("&Sign in at Microsoft"), .isEnabled = false};
}

void SignInPage::runPrimary() {
  if (m_step.view().phase == flow::SignInPhase::Confirm) {
    m_step.confirm();
  } else {
    m_step.signIn();
  }
}

QString SignInPage::busyText() const {
  return m_step.view().phase == flow::SignInPhase::AtMicrosoft ? tr("Waiting for Microsoft's page…")
                                                               : tr("Reading your account…");
}

QWidget* SignInPage::firstField() const {
  if (m_step.view().phase != flow::SignInPhase::SignedOut || !m_step.view().canChangeDoor) {
    return nullptr;
  }
  return m_step.view().inOwnBrowser ? m_ownBrowser : m_embedded;
}

void SignInPage::render() {
  const flow::SignInView& view = m_step.view();
  const bool isSignedOut = view.phase == flow::SignInPhase::SignedOut;
  const bool isConfirm = view.phase == flow::SignInPhase::Confirm;
  if (view.phase == flow::SignInPhase::NeedsAdminApproval) {
    m_notice->setTexts(
        Tone::Attention, tr("Microsoft shows \"Need admin approval\"."),
        tr("Your account is fine. An administrator of your organisation opens Usher, goes to “%1” and presses "
           "\"Let owners use Usher here\". That takes a minute and is needed once. Then try again.")
            .arg(stepTitle(flow::StepId::Consent)));
  } else if (isSignedOut && !view.resumesAs.isEmpty()) {
    m_notice->setTexts(Tone::Neutral, {}, tr("Last time you signed in as %1.").arg(shownText(view.resumesAs, 80)));
  } else {
    m_notice->setTexts(Tone::Neutral, {}, {});
  }
  m_doors->setVisible(isSignedOut);
  m_skeleton->setVisible(view.phase == flow::SignInPhase::Resuming || view.phase == flow::SignInPhase::Reading);
  m_confirm->setVisible(isConfirm);
  renderDoors();
  renderConfirm();
}

void SignInPage::renderDoors() {
  const flow::SignInView& view = m_step.view();
  m_embedded->setTexts(tr("&In this window"), tr("Microsoft's page opens here, with its address shown above it."));
  m_ownBrowser->setTexts(
      tr("In my own bro&wser"),
      tr("Your usual browser opens. Choose this with a passkey, or when your organisation demands its own browser."));
  m_embedded->setVisible(view.canChangeDoor || !view.inOwnBrowser);
  m_ownBrowser->setVisible(view.canChangeDoor || view.inOwnBrowser);
  (view.inOwnBrowser ? m_ownBrowser : m_embedded)->setChecked(true);
  m_privacy->setText(
      tr("At first Usher asks Microsoft only for your name and address. It asks for more when a step needs it, and "
         "says why."));
}

void SignInPage::renderConfirm() {
  const flow::SignInView& view = m_step.view();
  const QString nothing = QStringLiteral("-");
  m_person->setPerson(view.personId, view.personName, view.userName);
  m_switch->setText(tr("S&witch account"));
  m_switch->updateGeometry();
  const auto known = [&](const QString& text) { return text.isEmpty() ? nothing : shownText(text); };
  m_organisation->setFact(tr("Organisation"), known(view.organisationName));
  m_domain->setFact(tr("Domain"), known(view.primaryDomain));
  m_tenant->setFact(tr("Tenant ID"), known(view.tenantId), tr("Copy the tenant ID"));
  m_roles->setFact(tr("Your roles"), rolesText(view.roles));
  renderWarnings();
  renderAbilities();
  const QString trouble = vaultHeadline(view.vaultTrouble);
  m_vault->setTexts(flow::isKept(view.vaultTrouble) ? Tone::Neutral : Tone::Attention, trouble,
                    vaultText(view.vaultTrouble));
  const bool canStoreAgain =
      view.vaultTrouble == flow::VaultTrouble::Locked || view.vaultTrouble == flow::VaultTrouble::Denied;
  //: Keeps the sign-in in the password store of the computer, now that it is unlocked.
  m_storeAgain->setText(tr("Store the sign-in now"));
  m_storeAgain->setVisible(canStoreAgain);
}

QString SignInPage::vaultHeadline(flow::VaultTrouble trouble) {
  switch (trouble) {
    case flow::VaultTrouble::None:
      break;
    case flow::VaultTrouble::Missing:
      return tr("This computer has no password store.");
    case flow::VaultTrouble::Locked:
      return tr("The password store of this computer is locked.");
    case flow::VaultTrouble::Denied:
      return tr("The password store of this computer refuses Usher.");
    case flow::VaultTrouble::Silent:
      return tr("The password store of this computer does not answer.");
    case flow::VaultTrouble::Late:
      return tr("The password store of this computer answered late.");
  }
  return {};
}

QString SignInPage::vaultText(flow::VaultTrouble trouble) {
  switch (trouble) {
    case flow::VaultTrouble::None:
      break;
    case flow::VaultTrouble::Missing:
      return tr("Your sign-in lasts until you close Usher. Nothing is written to the disk.");
    case flow::VaultTrouble::Locked:
      return tr("Unlock it to stay signed in. Without it, your sign-in lasts until you close Usher.");
    case flow::VaultTrouble::Denied:
      return tr("Allow Usher there to stay signed in. Without it, your sign-in lasts until you close Usher.");
    case flow::VaultTrouble::Silent:
      return tr("Go on all the same. Unless it answers later, your sign-in lasts until you close Usher.");
    case flow::VaultTrouble::Late:
      return tr("Your sign-in is kept there now, until you finish.");
  }
  return {};
}

void SignInPage::renderWarnings() {
  const flow::SignInView& view = m_step.view();
  if (view.warnings.contains(flow::SignInWarning::NotTheOneLookedUp)) {
    m_warning->setTexts(Tone::Attention, tr("This is not the organisation that you looked up."),
                        tr("You looked up %1. If you meant that one, switch the account.")
                            .arg(shownText(view.lookedUpOrganisation, 80)));
  } else if (view.warnings.contains(flow::SignInWarning::OtherOrganisation)) {
    m_warning->setTexts(Tone::Attention, tr("This is another organisation than last time."),
                        tr("Last time it was %1. If you meant that one, switch the account.")
                            .arg(shownText(view.earlierOrganisation, 80)));
  } else {
    m_warning->setTexts(Tone::Neutral, {}, {});
  }
  // A guest is often a guest just because it is the wrong organisation: both are said.
  const bool isGuest = view.warnings.contains(flow::SignInWarning::Guest);
  m_guest->setTexts(
      isGuest ? Tone::Attention : Tone::Neutral,
      isGuest ? tr("You are a guest in %1.").arg(shownText(view.organisationName, 80)) : QString(),
      isGuest
          ? tr("Guests can look, but change little here. Switch to an account of this organisation if you have one.")
          : QString());
}

void SignInPage::renderAbilities() {
  const QList<flow::StepAbility>& abilities = m_step.view().abilities;
  m_abilitiesHeading->setTextOrHide(abilities.isEmpty() ? QString() : tr("What this account can do"));
  m_abilities->setCount(abilities.size());
  for (qsizetype i = 0; i < abilities.size(); ++i) {
    const flow::StepAbility& ability = abilities.at(i);
    const QString reason =
        abilityText(ability, flow::rightsFor(ability.step, abilities, m_step.view().wantsApplicationPermissions));
    kit::StateLine* line = m_abilities->at(i);
    switch (ability.ability) {
      case flow::Ability::Can:
        line->setState(kit::Icon::Done, Tone::Good, stepTitle(ability.step), reason);
        break;
      case flow::Ability::Cannot:
        line->setState(kit::Icon::Attention, Tone::Attention,
                       tr("%1: not with this account").arg(stepTitle(ability.step)), reason);
        break;
      case flow::Ability::NotVisibleYet:
        line->setState(kit::Icon::Open, Tone::Neutral, tr("%1: not visible yet").arg(stepTitle(ability.step)), reason);
        break;
    }
  }
}

}  // namespace usher::pages
