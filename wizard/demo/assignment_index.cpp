// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/assignment_index.h"

namespace usher::demo {

namespace {

const AssignmentIndex::Ids& idsIn(const QHash<QString, AssignmentIndex::Ids>& index, const QString& id) {
  static const AssignmentIndex::Ids none;
  const auto found = index.constFind(id);
  return found == index.cend() ? none : *found;
}

}  // namespace

const AssignmentIndex::Ids& AssignmentIndex::ofPrincipal(const QString& id) {
  catchUp();
  return idsIn(m_ofPrincipal, id);
}

const AssignmentIndex::Ids& AssignmentIndex::onResource(const QString& id) {
  catchUp();
  return idsIn(m_onResource, id);
}

void AssignmentIndex::catchUp() {
  const auto touched = m_world.assignments.touchedSince(m_moment);
  m_moment = m_world.assignments.moment();
  if (!touched) {
    m_known.clear();
    m_ofPrincipal.clear();
    m_onResource.clear();
  }
  for (const QString& id : touched ? *touched : m_world.assignments.keys()) {
    forget(id);
    if (const auto found = m_world.assignments.constFind(id); found != m_world.assignments.cend()) {
      note(*found);
    }
  }
}

void AssignmentIndex::forget(const QString& id) {
  const auto known = m_known.constFind(id);
  if (known != m_known.cend()) {
    m_ofPrincipal[known->principal].erase(id);
    m_onResource[known->resource].erase(id);
    m_known.erase(known);
  }
}

void AssignmentIndex::note(const Assignment& assignment) {
  m_known.insert(assignment.id, {assignment.principalId, assignment.resourceId});
  m_ofPrincipal[assignment.principalId].insert(assignment.id);
  m_onResource[assignment.resourceId].insert(assignment.id);
}

}  // namespace usher::demo
