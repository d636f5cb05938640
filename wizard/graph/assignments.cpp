// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/assignments.h"

#include <algorithm>
#include <chrono>
#include <memory>

#include "graph/batch.h"
#include "graph/graph_client.h"
#include "graph/json_reader.h"
#include "graph/odata.h"

namespace usher::graph {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype writesPerBatch = 20;
constexpr int mostTries = 5;
constexpr std::chrono::milliseconds longestWait = 180s;

QString assignedTo(const QString& appObjectId) {
  return QStringLiteral("/servicePrincipals/%1/appRoleAssignedTo").arg(segment(appObjectId));
}

PrincipalKind readKind(const JsonReader& json) {
  const QString key = QStringLiteral("principalType");
  const QString kind = json.text(key);
  if (kind == QLatin1String("User")) {
    return PrincipalKind::Person;
  }
  if (kind == QLatin1String("Group")) {
    return PrincipalKind::Group;
  }
  if (kind != QLatin1String("ServicePrincipal")) {
    json.refuse(key);
  }
  return PrincipalKind::App;
}

Assignment readAssignment(const JsonReader& json) {
  return {json.id(QStringLiteral("id")),
          json.id(QStringLiteral("principalId")),
          json.textOrEmpty(QStringLiteral("principalDisplayName")),
          json.id(QStringLiteral("appRoleId")),
          readKind(json),
          json.timeOrInvalid(QStringLiteral("createdDateTime"))};
}

BatchItem itemOf(const AssignmentWrite& write, const QString& appObjectId) {
  if (!write.assignmentId.isEmpty()) {
    return {"DELETE", assignedTo(appObjectId) + u'/' + segment(write.assignmentId)};
  }
  return {"POST", assignedTo(appObjectId),
          QJsonObject{{QStringLiteral("principalId"), write.principalId},
                      {QStringLiteral("resourceId"), appObjectId},
                      {QStringLiteral("appRoleId"), write.appRoleId}}};
}

/// How long to wait before `why` is tried again, or nothing when it stands. 424 is what the rest of a throttled batch
/// answered in older Graph; none of our items depends on another. After a 504 an addition may have been made: who
/// asked for it reads.
std::optional<std::chrono::milliseconds> waitAfter(const Failure& why, int tries, bool isAddition) {
  const bool passes = why.httpStatus == 429 || why.httpStatus == 503 || (why.httpStatus == 504 && !isAddition) ||
                      why.httpStatus == 424 || why.code == QLatin1String("Directory_ConcurrencyViolation");
  const auto wait = why.retryAfter.value_or(std::chrono::milliseconds(1000 << (tries - 1)));
  if (!passes || tries >= mostTries || wait > longestWait) {
    return {};
  }
  return wait;
}

/// A writeAssignments() under way; it keeps itself alive by the handlers it waits with, which `client` owns.
class AssignmentRun : public std::enable_shared_from_this<AssignmentRun> {
 public:
  AssignmentRun(GraphClient& client, Clock& clock, QString appObjectId, QList<AssignmentWrite> writes,
                std::function<void(int)> progress)
      : m_client(client),
        m_clock(clock),
        m_appObjectId(std::move(appObjectId)),
        m_writes(std::move(writes)),
        m_progress(std::move(progress)),
        m_outcomes(m_writes.size()) {}

  Pending<QList<AssignmentOutcome>> start() {
    m_done.onCancel(&m_client, [weak = weak_from_this()] {
      if (const auto run = weak.lock()) {
        run->m_wait.cancel();
        run->m_batch.cancel();
      }
    });
    sendNext();
    return m_done.pending();
  }

 private:
  void sendNext() {
    if (m_done.isCancelled()) {
      return;
    }
    if (m_next == m_writes.size()) {
      return m_done.finish(m_outcomes);
    }
    QList<qsizetype> indexes;
    while (m_next < m_writes.size() && indexes.size() < writesPerBatch) {
      indexes.append(m_next++);
    }
    send(indexes, 1);
  }

  void send(const QList<qsizetype>& indexes, int tries) {
    QList<BatchItem> items;
    for (const qsizetype index : indexes) {
      items.append(itemOf(m_writes.at(index), m_appObjectId));
    }
    m_batch = sendBatch(m_client, items);
    whenDone(m_batch, &m_client,
             [self = shared_from_this(), indexes, tries](Result<QList<Result<QJsonObject>>> outcomes) {
               if (!outcomes) {
                 return self->giveUp(indexes, std::move(outcomes.error()));
               }
               self->take(indexes, *outcomes, tries);
             });
  }

  void take(const QList<qsizetype>& indexes, const QList<Result<QJsonObject>>& outcomes, int tries) {
    QList<qsizetype> again;
    std::chrono::milliseconds longest{0};
    for (qsizetype i = 0; i < indexes.size(); ++i) {
      const auto& outcome = outcomes.at(i);
      const bool isAddition = m_writes.at(indexes.at(i)).assignmentId.isEmpty();
      const auto wait = outcome ? std::nullopt : waitAfter(outcome.error(), tries, isAddition);
      if (wait) {
        again.append(indexes.at(i));
        longest = std::max(longest, *wait);
      } else {
        settle(indexes.at(i), outcome.map([](const QJsonObject&) {}));
      }
    }
    report();
    if (again.isEmpty()) {
      return sendNext();
    }
    if (!m_done.isCancelled()) {
      sendLater(again, tries + 1, longest);
    }
  }

  void sendLater(const QList<qsizetype>& indexes, int tries, std::chrono::milliseconds wait) {
    m_client.setWaitsUntil(m_clock.now().addMSecs(wait.count()));
    m_wait = m_clock.after(wait);
    whenDone(m_wait, &m_client, [self = shared_from_this(), indexes, tries](Result<void> waited) {
      self->m_client.setWaitsUntil({});
      if (waited && !self->m_done.isCancelled()) {
        self->send(indexes, tries);
      }
    });
  }

  void giveUp(const QList<qsizetype>& indexes, const Failure& why) {
    for (const qsizetype index : indexes) {
      settle(index, fail(why));
    }
    Failure unsent = why;
    unsent.code = QStringLiteral("unsent");
    while (m_next < m_writes.size()) {
      settle(m_next++, fail(unsent));
    }
    report();
    m_done.finish(m_outcomes);
  }

  void settle(qsizetype index, AssignmentOutcome outcome) {
    m_outcomes[index] = std::move(outcome);
    ++m_settled;
  }

  void report() const {
    if (m_progress && !m_done.isCancelled()) {
      m_progress(m_settled);
    }
  }

  GraphClient& m_client;
  Clock& m_clock;
  QString m_appObjectId;
  QList<AssignmentWrite> m_writes;
  std::function<void(int)> m_progress;
  QList<AssignmentOutcome> m_outcomes;
  qsizetype m_next = 0;
  int m_settled = 0;
  Pending<void> m_wait = {};
  Pending<QList<Result<QJsonObject>>> m_batch = {};
  Completion<QList<AssignmentOutcome>> m_done = {};
};

}  // namespace

Pending<QList<Assignment>> assignments(GraphClient& client, const QString& appObjectId) {
  const Query query{{QStringLiteral("$top"), QStringLiteral("999")}};
  return mapped(client.list(assignedTo(appObjectId), query, Consistency::Session, 200'000), &client,
                [](const QJsonArray& items) { return readItems(items, readAssignment); });
}

Pending<QString> removeAssignment(GraphClient& client, const QString& appObjectId, const QString& assignmentId) {
  return client.remove(assignedTo(appObjectId) + u'/' + segment(assignmentId));
}

Pending<QList<AssignmentOutcome>> writeAssignments(GraphClient& client, Clock& clock, const QString& appObjectId,
                                                   QList<AssignmentWrite> writes,
                                                   std::function<void(int done)> progress) {
  return std::make_shared<AssignmentRun>(client, clock, appObjectId, std::move(writes), std::move(progress))->start();
}

}  // namespace usher::graph
