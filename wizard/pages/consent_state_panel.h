// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "flow/steps/consent_step.h"
#include "pages/consent_deed.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class LinkButton;
class Notice;
}  // namespace kit

/// How the vendor's consent stands, in words, and what else than the page's primary action may be done about it.
class ConsentStatePanel final : public QWidget {
  Q_OBJECT

 public:
  ConsentStatePanel(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent);

  /// `deed` is what the page's primary action does.
  void render(ConsentDeed deed);

 Q_SIGNALS:
  /// It says something new.
  void revealWanted(QWidget* part);

 private:
  void renderActions(ConsentDeed deed);
  void renderDialogActions(ConsentDeed deed);

  flow::ConsentStep& m_step;
  Surroundings m_surroundings;
  flow::ConsentState m_stateShown = flow::ConsentState::NotAsked;
  bool m_closedShown = false;
  kit::Notice* m_notice;
  kit::LinkButton* m_checkNow;
  kit::LinkButton* m_reviewAgain;
  kit::LinkButton* m_vouch;
};

}  // namespace usher::pages
