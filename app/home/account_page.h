// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTimer>
#include <QWidget>

#include "app/home/account_register.h"
#include "app/home/look_again_run.h"
#include "app/home/partner_notice.h"
#include "app/home/parts.h"
#include "pages/kit/row_stack.h"

namespace usher::pages::kit {
class Button;
class FactRow;
class LinkButton;
class Notice;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

class AccountTitle;
class HistoryPanel;
class IntegrationRow;

/// Account Information: the details of the chosen account, and its integrations.
class AccountPage final : public QWidget {
  Q_OBJECT

 public:
  /// All of them must outlive the page.
  AccountPage(const Parts& parts, AccountRegister& accounts, LookAgainRun& looking, QWidget* parent);

  void open(const QString& account);
  const QString& account() const { return m_account; }
  void focusAddNew();
  /// The keyboard goes to the Setup of that integration, or to "+ Add new" where it is not there.
  void focusIntegration(const QString& integration);

 Q_SIGNALS:
  void addNewWanted();
  void createCustomerWanted();
  void goToCustomerWanted();
  /// `part` answers what the person just did and should be in sight.
  void revealWanted(QWidget* part);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectAll();
  void connectRow(IntegrationRow* row);
  void render();
  /// Whatever was enabled since the last rendering, here or in the dialog, is told.
  void noticeEnabled(const AccountEntry& entry);
  void renderFacts(const AccountEntry& entry);
  void renderOrganisation(const AccountEntry& entry);
  void renderIntegrations(const AccountEntry& entry);
  void renderRow(IntegrationRow& row, const AccountEntry& entry, const IntegrationEntry& integration);
  void setArchived(bool archived);
  void setEnabled(const QString& integration, bool enabled);
  void tell(const std::optional<Failure>& failure);
  void renderTrouble();

  const Parts& m_parts;
  AccountRegister& m_accounts;
  LookAgainRun& m_looking;
  QString m_account;
  std::optional<Failure> m_failure;  ///< Of what the person did last.
  QString m_shownBefore;             ///< The account of the last rendering, and what was enabled in it then.
  QSet<QString> m_enabledBefore;
  QString m_enabledNow;  ///< What was enabled last while the page shows this account.
  AccountTitle* m_title;
  pages::kit::Notice* m_archived;
  pages::kit::LinkButton* m_restore;
  pages::kit::FactRow* m_kind;
  pages::kit::FactRow* m_organisation;
  pages::kit::FactRow* m_tenant;
  pages::kit::FactRow* m_domain;
  pages::kit::FactRow* m_added;
  pages::kit::LinkButton* m_archive;
  pages::kit::Text* m_heading;
  pages::kit::Button* m_addNew;
  PartnerNotice m_partner;
  pages::kit::Text* m_empty;
  QVBoxLayout* m_rowsLayout;
  pages::kit::RowStack<IntegrationRow> m_rows;
  pages::kit::Notice* m_enabled;
  pages::kit::Notice* m_trouble;
  HistoryPanel* m_history;
  QTimer m_minute;
};

}  // namespace usher::home
