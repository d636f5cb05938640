// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/directory_search.h"

#include <algorithm>

#include "graph/people.h"

namespace usher::flow {

namespace {

Candidate personCandidate(const graph::Person& person) {
  return {.id = person.id,
          .name = person.displayName,
          .address = person.mail.isEmpty() ? person.userPrincipalName : person.mail,
          .isGuest = person.userType == graph::UserType::Guest,
          .isDisabled = person.enabled == false};
}

Candidate groupCandidate(const graph::Group& group) {
  return {.id = group.id,
          .name = group.displayName,
          .address = group.mail,
          .isGroup = true,
          .isSelectable = group.securityEnabled};
}

}  // namespace

DirectorySearch::DirectorySearch(graph::GraphClient& client, Clock& clock, QObject* parent)
    : QObject(parent), m_client(client), m_clock(clock), m_flight(this) {}

void DirectorySearch::search(const QString& text) {
  const QString trimmed = text.trimmed();
  if (trimmed == m_view.text && (m_view.isDone || m_view.isSearching)) {
    return;
  }
  m_flight.stop();
  m_view = {.text = trimmed};
  if (!trimmed.isEmpty()) {
    m_view.isSearching = true;
    m_flight.start(m_clock.after(searchPause), [this](const Result<void>& paused) {
      if (paused) {
        ask();
      }
    });
  }
  Q_EMIT changed();
}

void DirectorySearch::cancel() {
  m_flight.stop();
  if (m_view.isSearching) {
    m_view.isSearching = false;
    Q_EMIT changed();
  }
}

std::optional<Candidate> DirectorySearch::found(const QString& id) const {
  const auto it = std::find_if(m_view.results.begin(), m_view.results.end(),
                               [&id](const Candidate& candidate) { return candidate.id == id; });
  return it == m_view.results.end() ? std::nullopt : std::optional<Candidate>(*it);
}

void DirectorySearch::ask() {
  const QString text = m_view.text;
  const auto foundPeople = graph::searchPeople(m_client, text);
  const auto foundGroups = graph::searchGroups(m_client, text);
  if (m_view.text != text) {
    // Sending let something else happen, which asked for another text.
    return;
  }
  auto both = chained(foundPeople, this, [this, foundGroups](const QList<graph::Person>& people) {
    return mapped(foundGroups, this, [people](const QList<graph::Group>& groups) {
      QList<Candidate> results;
      for (const graph::Person& person : people) {
        results.append(personCandidate(person));
      }
      for (const graph::Group& group : groups) {
        results.append(groupCandidate(group));
      }
      return results;
    });
  });
  m_flight.start(both, [this](const Result<QList<Candidate>>& results) {
    m_view.isSearching = false;
    m_view.isDone = results.has_value();
    m_view.results = results.value_or(QList<Candidate>());
    if (!results) {
      Q_EMIT failed(results.error());
    }
    Q_EMIT changed();
  });
}

}  // namespace usher::flow
