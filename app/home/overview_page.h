// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "app/home/account_model.h"
#include "app/home/look_again_run.h"

namespace usher::pages::kit {
class LinkButton;
class Notice;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

class AccountTable;
class LookAgainBar;
class StateChip;

/// All accounts: how many stand how, the state of each integration, and "Look again at all".
class OverviewPage final : public QWidget {
  Q_OBJECT

 public:
  OverviewPage(AccountRegister& accounts, AccountModel& model, LookAgainRun& looking, QWidget* parent);

 Q_SIGNALS:
  void accountWanted(const QString& account);
  void addWanted();
  void lookAgainWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectAll();
  void render();
  void renderChips();
  void filterBy(std::optional<AccountState> state);

  AccountRegister& m_accounts;
  AccountModel& m_model;
  pages::kit::Text* m_title;
  pages::kit::Text* m_lead;
  StateChip* m_all;
  std::vector<StateChip*> m_chips;
  AccountTable* m_table;
  LookAgainBar* m_looking;
  pages::kit::Notice* m_empty;
  pages::kit::LinkButton* m_add;
  pages::kit::Notice* m_trouble;
  pages::kit::LinkButton* m_again;
};

}  // namespace usher::home
