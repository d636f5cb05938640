// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include "app/home/account_register.h"
#include "app/home/catalogue_row.h"
#include "app/home/partner_notice.h"
#include "pages/kit/row_stack.h"

namespace usher::pages::kit {
class Button;
}

namespace usher::home {

class TabRow;

/// The Integrations panel: the catalogue by its tabs, with Add beside each application. What is chosen is added by
/// Done; in a partner account nothing is.
class CataloguePanel final : public QWidget {
  Q_OBJECT

 public:
  CataloguePanel(AccountRegister& accounts, QWidget* parent);

  void open(const QString& account);

 Q_SIGNALS:
  /// What was chosen is in the account; `added` is the first of it, empty where nothing was to be done.
  void closed(const QString& added);
  void createCustomerWanted();
  void goToCustomerWanted();
  /// `part` answers what the person just did and should be in sight.
  void revealWanted(QWidget* part);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void render();
  void renderRows();
  void choose(qsizetype row);
  void finish();
  QList<const profile::Integration*> inTab() const;

  AccountRegister& m_accounts;
  QString m_account;
  QSet<QString> m_chosen;
  pages::kit::Text* m_title;
  pages::kit::Text* m_lead;
  PartnerNotice m_partner;
  TabRow* m_tabs;
  QVBoxLayout* m_rowsLayout;
  pages::kit::RowStack<CatalogueRow> m_rows;
  pages::kit::Notice* m_trouble;
  pages::kit::Button* m_cancel;
  pages::kit::Button* m_done;
};

}  // namespace usher::home
