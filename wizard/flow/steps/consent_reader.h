// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <optional>

#include "base/clock.h"
#include "graph/consent.h"
#include "graph/enterprise_app.h"
#include "graph/graph_client.h"

namespace usher::flow {

/// Reads in Graph what an app was granted and compares it with what is wanted. Graph's own long list of permissions is
/// read once per reader.
class ConsentReader final : public QObject {
  Q_OBJECT

 public:
  explicit ConsentReader(graph::GraphClient& graph, QObject* parent = nullptr);

  /// An app that is not there (yet) has everything missing.
  Pending<graph::ConsentEvidence> read(const QString& appId, const QList<graph::Permission>& wanted);
  /// The same, but what seems to be missing is looked for once more after a second: the copies of the directory do not
  /// always agree.
  Pending<graph::ConsentEvidence> readTwice(Clock& clock, const QString& appId, const QList<graph::Permission>& wanted);

 private:
  Pending<graph::GraphCatalogue> catalogue();
  Pending<graph::ConsentEvidence> compared(const QString& objectId, const QList<graph::Permission>& wanted);

  graph::GraphClient& m_graph;
  std::optional<graph::GraphCatalogue> m_catalogue;
};

}  // namespace usher::flow
