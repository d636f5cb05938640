// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/configuring.h"

#include <algorithm>

#include "app/tour/waiting.h"
#include "flow/steps/assignments_step.h"
#include "flow/steps/finish_step.h"
#include "flow/steps/owners_step.h"
#include "flow/steps/properties_step.h"

namespace usher::tour {

namespace {

using flow::StepId;

const QString done = QStringLiteral("done");

}  // namespace

bool Configuring::properties() {
  auto& step = m_stage.step<flow::PropertiesStep>(StepId::Properties);
  if (!m_stage.arriveAt(StepId::Properties) ||
      !m_stage.expect("the enterprise app is found", [&] { return step.view().app == flow::AppPresence::Found; })) {
    return false;
  }
  m_stage.picture(QStringLiteral("properties"));
  if (!m_stage.primary() || !m_stage.expect("the properties are set", [&] { return step.canContinue(); })) {
    return false;
  }
  m_stage.picture(QStringLiteral("properties-set"));
  m_stage.claim(StepId::Properties, done,
                [this](const PracticeReader& reader) { return reader.assignmentRequired(m_stage.vendorAppId()); });
  return m_stage.primary() && m_stage.arriveAt(StepId::Owners);
}

bool Configuring::owners() {
  auto& step = m_stage.step<flow::OwnersStep>(StepId::Owners);
  const PracticeAccount& owner = m_stage.account(QStringLiteral("head-of-cs"));
  if (!m_stage.arriveAt(StepId::Owners)) {
    return false;
  }
  m_stage.picture(QStringLiteral("owners"));
  const QString field = QStringLiteral("searchOwner");
  const bool chosen = m_stage.hand().pick(field, owner.userName.section(QLatin1Char('@'), 0, 0), [&] {
    return step.view().search.isDone && !step.view().search.results.isEmpty();
  }) && m_stage.expect("the owner is on the list", [&] { return step.view().toAdd == 1; });
  if (!chosen) {
    return false;
  }
  m_stage.picture(QStringLiteral("owners-chosen"));
  if (!m_stage.primary() ||
      !m_stage.expect("the owner is added", [&] { return step.view().isApplied && step.canContinue(); })) {
    return false;
  }
  m_stage.picture(QStringLiteral("owners-added"));
  m_stage.claim(StepId::Owners, done, [&](const PracticeReader& reader) {
    return reader.ownerIds(m_stage.vendorAppId()).contains(reader.userId(owner.userName));
  });
  return m_stage.primary() && m_stage.arriveAt(StepId::Assignments);
}

bool Configuring::assignments(const QStringList& words, const QString& pictureName) {
  auto& step = m_stage.step<flow::AssignmentsStep>(StepId::Assignments);
  if (!m_stage.arriveAt(StepId::Assignments)) {
    return false;
  }
  m_stage.picture(pictureName);
  int wanted = 0;
  for (const QString& word : words) {
    ++wanted;
    const bool chosen = m_stage.hand().pick(QStringLiteral("searchPeople"), word, [&] {
      const flow::SearchView& search = step.view().search;
      return search.isDone && search.text == word && !search.results.isEmpty();
    }) && m_stage.expect("the chosen one is on the list", [&] { return step.view().toAdd == wanted; });
    if (!chosen) {
      return false;
    }
  }
  m_stage.picture(pictureName + QStringLiteral("-chosen"));
  QStringList ids;
  for (const flow::AssignmentRow& row : step.view().rows) {
    ids.append(row.principalId);
  }
  if (!m_stage.primary() ||
      !m_stage.expect("the people are added", [&] { return step.view().isApplied && step.canContinue(); })) {
    return false;
  }
  m_stage.picture(pictureName + QStringLiteral("-added"));
  m_stage.claim(StepId::Assignments, done, [&](const PracticeReader& reader) {
    const QStringList assigned = reader.assignedIds(m_stage.vendorAppId());
    return std::all_of(ids.begin(), ids.end(), [&](const QString& id) { return assigned.contains(id); });
  });
  return m_stage.primary() && m_stage.arriveAt(StepId::Finish);
}

bool Configuring::finish(const QString& pictureName) {
  auto& step = m_stage.step<flow::FinishStep>(StepId::Finish);
  const bool isOwner = m_stage.setUp().role() == flow::Role::Owner;
  const bool read = m_stage.expect("the checklist is read back", [&] {
    return step.view().recipientsRead &&
           std::none_of(step.view().checks.begin(), step.view().checks.end(),
                        [](const auto& line) { return line.result == flow::CheckResult::Reading; });
  });
  if (!read) {
    return false;
  }
  m_stage.picture(pictureName);
  const bool told =
      m_stage.hand().press(QStringLiteral("told")) && (isOwner || m_stage.hand().press(QStringLiteral("handedOver")));
  if (!told) {
    return false;
  }
  m_stage.picture(pictureName + QStringLiteral("-told"));
  const qsizetype recipients = step.view().recipients.size();
  m_stage.claim(StepId::Finish, done, [&](const PracticeReader& reader) {
    return recipients > 0 && !reader.assignedIds(m_stage.vendorAppId()).isEmpty() &&
           reader.assignmentRequired(m_stage.vendorAppId());
  });
  return m_stage.primary() && m_stage.expect("the set-up is finished", [&step] { return step.view().isFinished; }) &&
         m_stage.saw("the sign-in is deleted", !m_stage.setUp().parts().session.account().has_value());
}

}  // namespace usher::tour
