// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/consent_step.h"

namespace usher::pages {

namespace kit {
class LinkButton;
class StateLine;
}  // namespace kit

/// Who is signed in, and in which organisation, with "Switch account".
class SignedInLine final : public QWidget {
  Q_OBJECT

 public:
  SignedInLine(flow::ConsentStep& step, QWidget* parent);

  /// `offersSwitch`: the page's primary action does not switch the account already.
  void render(bool offersSwitch);

 private:
  flow::ConsentStep& m_step;
  kit::StateLine* m_person;
  kit::LinkButton* m_switch;
};

}  // namespace usher::pages
