// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/sign_in_step.h"
#include "pages/kit/row_stack.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class ChoiceCard;
class FactRow;
class LinkButton;
class Notice;
class PersonCard;
class Skeleton;
class StateLine;
class Text;
}  // namespace kit

/// How to sign in, and then who signed in and what this account can do.
class SignInPage final : public Page {
  Q_OBJECT

 public:
  SignInPage(flow::SignInStep& step, const Surroundings& surroundings, QWidget* parent);

  QString title() const override;
  /// Why the sign-in of this computer lasts for this session only, or what else there is to say about the password
  /// store; empty when nothing.
  static QString vaultHeadline(flow::VaultTrouble trouble);
  /// What that means, and what the person can do about it.
  static QString vaultText(flow::VaultTrouble trouble);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  bool offersNext() const override { return false; }
  QString busyText() const override;
  QWidget* firstField() const override;

 protected:
  void render() override;

 private:
  QWidget* makeDoors();
  QWidget* makeConfirm();
  void renderDoors();
  void renderConfirm();
  void renderWarnings();
  void renderAbilities();

  flow::SignInStep& m_step;
  kit::Notice* m_notice;
  kit::ChoiceCard* m_embedded;
  kit::ChoiceCard* m_ownBrowser;
  kit::Text* m_privacy;
  kit::PersonCard* m_person;
  kit::LinkButton* m_switch;
  kit::LinkButton* m_storeAgain;
  kit::Notice* m_warning;
  kit::Notice* m_guest;
  kit::FactRow* m_organisation;
  kit::FactRow* m_domain;
  kit::FactRow* m_tenant;
  kit::FactRow* m_roles;
  kit::Text* m_abilitiesHeading;
  std::unique_ptr<kit::RowStack<kit::StateLine>> m_abilities;
  kit::Notice* m_vault;
  // Made last: making them fills the members above.
  QWidget* m_doors;
  kit::Skeleton* m_skeleton;
  QWidget* m_confirm;
};

}  // namespace usher::pages
