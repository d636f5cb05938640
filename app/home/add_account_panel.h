// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>

#include "app/home/account_register.h"
#include "app/home/parts.h"

namespace usher::pages::kit {
class Button;
class ChoiceCard;
class LinkButton;
class Notice;
class StateLine;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

class TextField;

/// Adds an account: kind, name and domain. The domain is looked up before anything is written; a partner's must be
/// found.
class AddAccountPanel final : public QWidget {
  Q_OBJECT

 public:
  using LookUp = std::function<Pending<FoundTenant>(const QString& domain)>;

  AddAccountPanel(AccountRegister& accounts, LookUp lookUp, QWidget* parent);

  /// Starts anew. The partner can be chosen while there is none.
  void open(state::AccountKind kind);

 Q_SIGNALS:
  void added(const QString& account);
  void cancelled();
  /// `part` answers what the person just did and should be in sight.
  void revealWanted(QWidget* part);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void connectAll();
  void render();
  void renderKinds();
  void submit();
  void lookUp();
  void found(const Result<FoundTenant>& tenant);
  void add(const FoundTenant& tenant);
  void refuse(const Failure& failure);
  void clearProblems();
  void cancel();
  bool isBusy() const { return m_isLooking; }
  state::AccountKind kind() const;
  QString domain() const;

  AccountRegister& m_accounts;
  LookUp m_lookUp;
  Pending<FoundTenant> m_looking;
  bool m_isLooking = false;
  pages::kit::Text* m_title;
  pages::kit::ChoiceCard* m_customer;
  pages::kit::ChoiceCard* m_partner;
  TextField* m_name;
  TextField* m_domain;
  pages::kit::StateLine* m_busy;
  pages::kit::Notice* m_trouble;
  pages::kit::LinkButton* m_without;
  pages::kit::Button* m_cancel;
  pages::kit::Button* m_add;
};

}  // namespace usher::home
