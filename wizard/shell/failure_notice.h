// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "flow/flow.h"
#include "pages/failure_text.h"
#include "pages/page.h"

namespace usher::shell {

class FailureBanner;

/// Shows the failure of the current step, or else of the store, in the banner, and does what the banner offers.
class FailureNotice final : public QObject {
  Q_OBJECT

 public:
  FailureNotice(FailureBanner& banner, flow::Flow& flow, flow::SetUp& setUp, const pages::Surroundings& surroundings,
                QObject* parent);

  void refresh();

 Q_SIGNALS:
  void testWanted();
  void dismissed();

 private:
  void act(pages::FailureAction action);
  void switchAccount();
  void dismiss();

  FailureBanner& m_banner;
  flow::Flow& m_flow;
  flow::SetUp& m_setUp;
  pages::Surroundings m_surroundings;
  std::optional<Failure> m_dismissedStorage;
};

}  // namespace usher::shell
