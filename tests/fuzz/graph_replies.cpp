// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT

// The first byte chooses the reader, the rest is the body of every answer.

#include <QCoreApplication>
#include <cstdint>

#include "graph/address_match.h"
#include "graph/assignments.h"
#include "graph/batch.h"
#include "graph/consent.h"
#include "graph/deleted_apps.h"
#include "graph/enterprise_app.h"
#include "graph/graph_client.h"
#include "graph/me.h"
#include "graph/odata.h"
#include "graph/organization.h"
#include "graph/owners.h"
#include "graph/people.h"
#include "tests/fuzz/check.h"

using namespace usher;

namespace {

constexpr int mostRounds = 100'000;
const QString someId = QStringLiteral("11111111-2222-4333-8444-555555555555");

/// Answers every request with the same body.
class SameAnswer final : public http::Transport {
 public:
  explicit SameAnswer(QByteArray body) : m_body(std::move(body)) {}

  Pending<http::HttpReply> send(http::HttpRequest request) override {
    USHER_PROMISE(request.url.host() == QLatin1String("graph.example"));
    USHER_PROMISE(request.url.path().startsWith(QLatin1String("/v1.0/")));
    return ready<http::HttpReply>(http::HttpReply{200, {{"Content-Type", "application/json"}}, m_body});
  }

 private:
  QByteArray m_body;
};

/// A clock on which all waiting is over at once.
class HastyClock final : public Clock {
 public:
  QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_time.count(), Qt::UTC); }
  std::chrono::milliseconds monotonic() const override { return m_time; }
  Pending<void> after(std::chrono::milliseconds delay) override {
    m_time += delay;
    return ready<void>({});
  }

 private:
  std::chrono::milliseconds m_time{1'700'000'000'000};
};

template <typename T>
std::optional<Result<T>> outcomeOf(const QFuture<Result<T>>& pending) {
  std::optional<Result<T>> result;
  QObject context;
  whenDone(pending, &context, [&result](Result<T> done) { result.emplace(std::move(done)); });
  for (int round = 0; !result && round < mostRounds; ++round) {
    QCoreApplication::processEvents();
  }
  USHER_PROMISE(result.has_value());
  return result;
}

template <typename T>
void run(const QFuture<Result<T>>& pending) {
  const auto result = outcomeOf(pending);
  USHER_PROMISE(*result || result->error().kind != Failure::Kind::Bug);
}

/// Whatever has an id can be put into a path.
template <typename T>
void runList(const QFuture<Result<QList<T>>>& pending) {
  const auto result = outcomeOf(pending);
  if (*result) {
    for (const T& item : **result) {
      USHER_PROMISE(!item.id.isEmpty() &&
                    graph::segment(item.id).replace(QLatin1String("%3D"), QLatin1String("=")) == item.id);
    }
  }
}

void runMatches(graph::GraphClient& client, Clock& clock) {
  const QStringList addresses{QStringLiteral("anna@contoso.com"), QStringLiteral("bo@contoso.com")};
  const auto result = outcomeOf(graph::peopleByAddress(client, clock, addresses));
  USHER_PROMISE(!*result || (*result)->size() == addresses.size());
}

void runBatch(graph::GraphClient& client) {
  const auto result =
      outcomeOf(graph::sendBatch(client, {{"GET", QStringLiteral("/me")}, {"GET", QStringLiteral("/users")}}));
  USHER_PROMISE(!*result || (*result)->size() == 2);
}

void runReader(char reader, graph::GraphClient& client, Clock& clock) {
  switch (reader) {
    case 'a':
      return runList(graph::assignments(client, someId));
    case 'b':
      return runBatch(client);
    case 'c':
      return run(graph::grants(client, someId));
    case 'd':
      return runList(graph::deletedApps(client, someId));
    case 'e':
      return run(graph::enterpriseApp(client, someId));
    case 'f':
      return run(graph::graphCatalogue(client));
    case 'g':
      return runList(graph::searchGroups(client, QStringLiteral("a")));
    case 'l':
      return run(graph::hasEntraPremium(client));
    case 'm':
      return run(graph::me(client));
    case 'n':
      return run(graph::enterpriseAppsNamed(client, QStringLiteral("Contreli")));
    case 'o':
      return runList(graph::owners(client, someId));
    case 'p':
      return runList(graph::searchPeople(client, QStringLiteral("a")));
    case 'q':
      return run(graph::groupsByName(client, clock, {QStringLiteral("Sales"), someId}));
    case 'r':
      return run(graph::directoryRoles(client));
    case 's':
      return run(graph::ownedEnterpriseApps(client));
    case 't':
      return run(graph::organization(client));
    case 'u':
      return run(graph::members(client, someId));
    case 'v':
      return run(graph::memberCount(client, someId));
    case 'w':
      return run(graph::writeAssignments(client, clock, someId, {{someId}, {someId}}));
    case 'x':
      return run(client.list(QStringLiteral("/users")));
    default:
      return runMatches(client, clock);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static int count = 1;
  static char name[] = "fuzz";
  static char* arguments[] = {name, nullptr};
  static const QCoreApplication application(count, arguments);
  if (size == 0) {
    return 0;
  }
  SameAnswer transport(QByteArray(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1));
  HastyClock clock;
  graph::GraphClient client(transport, QUrl(QStringLiteral("https://graph.example")));
  runReader(static_cast<char>(data[0]), client, clock);
  return 0;
}
