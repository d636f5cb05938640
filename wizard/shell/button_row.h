// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "pages/page.h"

namespace usher::pages::kit {
class Button;
class ElidedText;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Cancel at the left, then what is going on, then Back, Next, the secondary and the primary action at the right.
class ButtonRow final : public QWidget {
  Q_OBJECT

 public:
  explicit ButtonRow(QWidget* parent);

  struct Look {
    pages::PrimaryAction primary;
    pages::SecondaryAction secondary;
    bool canGoBack = false;
    bool offersNext = false;  ///< Next beside a primary action of the page's own.
    QString busyText;         ///< Empty: nothing is going on.

    bool operator==(const Look&) const = default;
  };
  void setLook(const Look& look);
  /// Presses the primary action if Enter may; false when it may not.
  bool pressPrimary();
  pages::kit::Button* primary() const { return m_primary; }
  /// Lets the keyboard come to the buttons after `last`, in reading order.
  void follow(QWidget* last);

 Q_SIGNALS:
  void cancelled();
  void wentBack();
  void wentNext();
  void primaryPressed();
  void secondaryPressed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void render();

  Look m_look;
  pages::kit::Button* m_cancel;
  pages::kit::ElidedText* m_busy;
  pages::kit::Button* m_back;
  pages::kit::Button* m_next;
  pages::kit::Button* m_secondary;
  pages::kit::Button* m_primary;
};

}  // namespace usher::shell
