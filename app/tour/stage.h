// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

#include "app/tour/camera.h"
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
  /// One start of Usher.
  struct Opened {
    QWidget& window;
    flow::Flow& flow;
    flow::SetUp& setUp;
  };

  Stage(Opened opened, const QList<PracticeAccount>& accounts, PracticeReader& reader, Report& report);

  flow::Flow& flow() const { return m_opened.flow; }
  flow::SetUp& setUp() const { return m_opened.setUp; }
  Hand& hand() { return m_hand; }
  MicrosoftPages& microsoft() { return m_microsoft; }
  /// The first account of that role, in whichever organisation unless `tenant` names one.
  const PracticeAccount& account(const QString& role, const QString& tenant = {}) const;
  const QString& vendorAppId() const;

  template <typename StepType>
  StepType& step(flow::StepId id) const {
    return static_cast<StepType&>(m_opened.flow.step(id));
  }

  void picture(const QString& name) { m_camera.picture(name); }
  bool expect(const char* what, const std::function<bool()>& condition) { return m_camera.expect(what, condition); }
  bool saw(const char* what, bool outcome) { return m_camera.saw(what, outcome); }
  /// Waits for a step's page to be shown and idle.
  bool arriveAt(flow::StepId id);
  /// Reports a state of a step, verified by what the practice tenant itself says; `holds` reads it.
  bool claim(flow::StepId id, const QString& state, const std::function<bool(const PracticeReader&)>& holds);
  /// Presses the primary action.
  bool primary();

 private:
  Opened m_opened;
  const QList<PracticeAccount>& m_accounts;
  PracticeReader& m_reader;
  Report& m_report;
  Camera m_camera;
  Hand m_hand;
  MicrosoftPages m_microsoft;
};

}  // namespace usher::tour
