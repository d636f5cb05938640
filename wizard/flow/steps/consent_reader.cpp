// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_reader.h"

namespace usher::flow {

ConsentReader::ConsentReader(graph::GraphClient& graph, QObject* parent) : QObject(parent), m_graph(graph) {}

Pending<graph::ConsentEvidence> ConsentReader::read(const QString& appId, const QList<graph::Permission>& wanted) {
  const Completion<graph::ConsentEvidence> out;
  auto app = graph::enterpriseApp(m_graph, appId);
  out.onCancel(this, [app]() mutable { app.cancel(); });
  whenDone(app, this, [this, out, wanted](const Result<graph::EnterpriseApp>& found) {
    if (out.isCancelled()) {
      return;
    }
    if (!found && found.error().kind == Failure::Kind::NotFound) {
      out.finish(graph::ConsentEvidence{{}, wanted, {}});
    } else if (!found) {
      out.finish(fail(found.error()));
    } else {
      detail::forward<graph::ConsentEvidence>(compared(found->id, wanted), this, out);
    }
  });
  return out.pending();
}

Pending<graph::ConsentEvidence> ConsentReader::readTwice(Clock& clock, const QString& appId,
                                                         const QList<graph::Permission>& wanted) {
  return chained(read(appId, wanted), this, [this, &clock, appId, wanted](const graph::ConsentEvidence& first) {
    return first.isComplete() ? ready<graph::ConsentEvidence>(first)
                              : chained(clock.after(std::chrono::seconds(1)), this,
                                        [this, appId, wanted] { return read(appId, wanted); });
  });
}

Pending<graph::ConsentEvidence> ConsentReader::compared(const QString& objectId,
                                                        const QList<graph::Permission>& wanted) {
  return chained(catalogue(), this, [this, objectId, wanted](const graph::GraphCatalogue& offered) {
    return mapped(graph::grants(m_graph, objectId), this, [wanted, offered](const graph::Grants& granted) {
      return graph::compareConsent(wanted, granted, offered);
    });
  });
}

Pending<graph::GraphCatalogue> ConsentReader::catalogue() {
  if (m_catalogue) {
    return ready<graph::GraphCatalogue>(*m_catalogue);
  }
  return mapped(graph::graphCatalogue(m_graph), this, [this](graph::GraphCatalogue read) {
    m_catalogue = read;
    return read;
  });
}

}  // namespace usher::flow
