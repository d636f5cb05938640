// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tour/stage.h"
#include "flow/steps/assignments_step.h"
#include "flow/steps/history_step.h"

namespace usher::tour {

/// Choosing people by a list from a mail: whom it means, what it would do, doing it, finding it among what was changed,
/// and taking it back. In this order, beginning on the page of people; each act is true when the page showed it and the
/// practice tenant was asked.
class ListOfPeople {
 public:
  explicit ListOfPeople(Stage& stage) : m_stage(stage) {}

  bool reviewed();
  bool previewed();
  bool added();
  bool inHistory();
  bool takenBack();
  /// Another list that is to be the whole of it: the number is asked for, a wrong one does not do, and nothing is sent.
  bool exactlyAsksForTheNumber();

 private:
  flow::AssignmentsStep& people() const { return m_stage.step<flow::AssignmentsStep>(flow::StepId::Assignments); }
  flow::HistoryStep& history() const { return m_stage.step<flow::HistoryStep>(flow::StepId::History); }
  bool isLookedUp(const QString& text);
  bool allAssigned(const PracticeReader& reader) const;
  bool noneAssigned(const PracticeReader& reader) const;

  Stage& m_stage;
  QStringList m_ids;  ///< Whom the list adds.
};

}  // namespace usher::tour
