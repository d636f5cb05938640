// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/home/card.h"

namespace usher::pages::kit {
class Button;
class StateLine;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

/// An application of the catalogue: its name, what it does, and Add.
class CatalogueRow final : public Card {
  Q_OBJECT

 public:
  enum class Choice { Offered, Chosen, AlreadyThere, Unavailable };

  CatalogueRow(const QString& objectName, QWidget* parent);

  struct Look {
    QString name, description;
    Choice choice = Choice::Offered;
  };
  void setLook(const Look& look);
  pages::kit::Button* button() const { return m_button; }

 Q_SIGNALS:
  /// Add, or Undo where it is chosen.
  void pressed();

 private:
  pages::kit::Text* m_name;
  pages::kit::Text* m_description;
  pages::kit::Text* m_remark;
  pages::kit::Button* m_button;
};

}  // namespace usher::home
