// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/home/card.h"
#include "pages/integration_words.h"

class QAction;

namespace usher::pages::kit {
class Button;
class IconMark;
class LinkButton;
class Switch;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

class MoreButton;

/// An integration of an account: its name, how it stands in two lines, Setup, the enable switch with the reason beside
/// it where it is off for good, and a menu. In the partner account only Disable and the menu.
class IntegrationRow final : public Card {
  Q_OBJECT

 public:
  IntegrationRow(const QString& objectName, QWidget* parent);

  struct Look {
    QString integration;  ///< Its id.
    QString name;
    pages::IntegrationWords words;
    bool isEnabled = false;
    bool maySwitch = false;
    QString switchReason;  ///< Why it may not be switched on.
    bool canSetUp = true;
    bool isPartners = false;
    bool isLooking = false;    ///< Reading Microsoft again right now.
    bool needsSignIn = false;  ///< To look again somebody must sign in.
  };
  void setLook(const Look& look);
  const QString& integration() const { return m_look.integration; }
  void focusSetUp();
  /// The last control of the row in the order of the keyboard.
  QWidget* lastControl() const;

 Q_SIGNALS:
  void setUpWanted();
  void switched(bool isOn);
  void lookWanted();
  void removalWanted();
  void historyWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void render();
  void renderControls();

  Look m_look;
  pages::kit::IconMark* m_mark;
  pages::kit::Text* m_name;
  pages::kit::Text* m_first;
  pages::kit::Text* m_second;
  pages::kit::Text* m_reason;
  pages::kit::LinkButton* m_signIn;
  pages::kit::Button* m_setUp;
  pages::kit::Button* m_disable;
  pages::kit::Switch* m_switch;
  MoreButton* m_more;
  QAction* m_lookAgain;
  QAction* m_history;
  QAction* m_remove;
};

}  // namespace usher::home
