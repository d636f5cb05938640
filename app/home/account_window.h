// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/home/account_model.h"
#include "app/home/look_again_run.h"
#include "app/home/parts.h"

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace usher::pages::kit {
class NoticePill;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

class AccountPage;
class AccountSide;
class AddAccountPanel;
class CataloguePanel;
class OverviewPage;

/// The window of a managed profile, the vendor's "Account Information": accounts at the left; at the right the chosen
/// one, the overview of all, or a panel to add an account or an integration. Everything it does to the accounts goes
/// through the book; setting up and removing are opened by functions of its parts.
class AccountWindow final : public QWidget {
  Q_OBJECT

 public:
  explicit AccountWindow(Parts parts, QWidget* parent = nullptr);
  ~AccountWindow() override;

  /// Reads all accounts again; to be called when a dialog closed.
  void refresh();
  /// Looks again at every integration of every account that is not archived and has something to look at.
  void lookAgainAtAll();
  /// Shows an account, whatever the filter hides.
  void openAccount(const QString& account);
  void openOverview();
  /// The account at the right; empty while something else is.
  QString account() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeContent();
  void connectAll();
  void showPage(QWidget* page);
  void openAdding(state::AccountKind kind);
  void openCatalogue();
  void closePanel();
  void goToCustomer();
  void setMargins();
  void reveal(QWidget* part);
  void render();
  void applyAccent();

  Parts m_parts;
  AccountRegister m_accounts;
  LookAgainRun m_looking;
  AccountModel m_model;
  AccountSide* m_side;
  pages::kit::NoticePill* m_pill = nullptr;
  pages::kit::Text* m_about = nullptr;
  QScrollArea* m_scroll;
  QStackedLayout* m_stack;
  QVBoxLayout* m_column;
  OverviewPage* m_overview;
  AccountPage* m_page;
  AddAccountPanel* m_adding;
  CataloguePanel* m_catalogue;
  QWidget* m_current = nullptr;
  QList<QWidget*> m_grounds;  ///< What holds the columns: the head, the overview, and what scrolls.
  QTimer m_readSoon;
  bool m_isAccenting = false;
};

}  // namespace usher::home
