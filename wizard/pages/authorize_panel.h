// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/consent_step.h"
#include "pages/consent_deed.h"

namespace usher::pages {

namespace kit {
class Button;
class LinkButton;
class Text;
}  // namespace kit

/// The first way of the configuration dialog: "Authorize on Azure", by an administrator who is here.
class AuthorizePanel final : public QWidget {
  Q_OBJECT

 public:
  AuthorizePanel(flow::ConsentStep& step, QWidget* parent);

  /// `deed` is what the page's primary action does.
  void render(ConsentDeed deed);

 private:
  flow::ConsentStep& m_step;
  kit::Text* m_heading;
  kit::Text* m_text;
  kit::Button* m_authorize;
  kit::LinkButton* m_acceptedAlready;
};

}  // namespace usher::pages
