// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "base/clock.h"
#include "flow/flight.h"
#include "flow/steps/search_view.h"
#include "graph/graph_client.h"

namespace usher::flow {

/// Search as you type over people and groups: waits for a pause in typing, and an answer to older text is dropped.
class DirectorySearch final : public QObject {
  Q_OBJECT

 public:
  DirectorySearch(graph::GraphClient& client, Clock& clock, QObject* parent);

  void search(const QString& text);
  void cancel();
  const SearchView& view() const { return m_view; }
  /// The found person or group with this id, if it is among the results.
  std::optional<Candidate> found(const QString& id) const;

 Q_SIGNALS:
  void changed();
  void failed(const usher::Failure& failure);

 private:
  void ask();

  graph::GraphClient& m_client;
  Clock& m_clock;
  SearchView m_view;
  Flight m_flight;
};

}  // namespace usher::flow
