// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/flow.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

namespace usher::shell {

class RightsBar;

/// Tells the bar above the page what the current step needs and whether the signed-in account has it, and writes the
/// message to somebody who can. Says nothing in a flow that has no sign-in of its own.
class RightsNotice final : public QObject {
  Q_OBJECT

 public:
  RightsNotice(RightsBar& bar, flow::Flow& flow, flow::SetUp& setUp, const pages::Surroundings& surroundings,
               QObject* parent);

  /// `isSilent`: something else says whose turn it is, and needs the room.
  void refresh(bool isSilent);

 private:
  pages::MailDraft mail() const;
  void write();

  RightsBar& m_bar;
  flow::Flow& m_flow;
  flow::SetUp& m_setUp;
  pages::Surroundings m_surroundings;
};

}  // namespace usher::shell
