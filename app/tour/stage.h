// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "app/tour/hand.h"
#include "app/tour/microsoft_pages.h"
#include "app/tour/practice_account.h"
#include "app/tour/practice_reader.h"
#include "app/tour/report.h"
#include "flow/flow.h"
#include "flow/set_up.h"

namespace usher::tour {

/// What the acts of the tour play on: the window, the pages at Microsoft, the practice tenant's own truth, the report.
class Stage {
 public:
  struct Parts {
    QWidget& window;
    flow::Flow& flow;
    flow::SetUp& setUp;
    QUrl reader;
    QList<PracticeAccount> accounts;
    QString folder;
  };

  explicit Stage(Parts parts);

  const Parts& parts() const { return m_parts; }
  Hand& hand() { return m_hand; }
  MicrosoftPages& microsoft() { return m_microsoft; }
  Report& report() { return m_report; }
  const PracticeAccount& account(const QString& role) const;
  const QString& vendorAppId() const;

  template <typename StepType>
  StepType& step(flow::StepId id) const {
    return static_cast<StepType&>(m_parts.flow.step(id));
  }

  /// The whole window as it is on the screen now.
  void picture(const QString& name);
  /// Waits for `condition`; says on stderr what did not come, with a picture, and is false then.
  bool expect(const char* what, const std::function<bool()>& condition);
  /// Waits for a step's page to be shown and idle.
  bool arriveAt(flow::StepId id);
  /// Reports a state of a step, verified by what the practice tenant itself says; `holds` reads it.
  bool claim(flow::StepId id, const QString& state, const std::function<bool(const PracticeReader&)>& holds);
  /// Presses the primary action.
  bool primary();

 private:
  Parts m_parts;
  Hand m_hand;
  PracticeReader m_reader;
  Report m_report;
  MicrosoftPages m_microsoft;
};

}  // namespace usher::tour
