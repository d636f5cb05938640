// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QEventLoop>
#include <QTimer>

#include "graph/graph_client.h"
#include "http/authorizing_transport.h"
#include "http/qt_transport.h"
#include "http/retrying_transport.h"
#include "pages/failure_text.h"
#include "support/await.h"
#include "support/fault_row.h"
#include "support/manual_clock.h"
#include "support/scripted_server.h"

namespace usher::test {

using Kind = Failure::Kind;
using After = ScriptedAnswer::After;

/// The headlines that people read.
inline constexpr char noName[] = "There is no internet, or the name look-up of this network fails.";
inline constexpr char noNetwork[] = "This computer is not connected to the internet.";
inline constexpr char noAnswer[] = "Microsoft's service does not answer from this network.";
inline constexpr char tookTooLong[] = "Microsoft took too long to answer.";
inline constexpr char notUnderstood[] = "Microsoft's answer cannot be understood.";
inline constexpr char serviceDown[] = "Microsoft's service has a fault at the moment.";
inline constexpr char portal[] = "The network answers with its own page instead of Microsoft.";
inline constexpr char diverted[] = "Usher was sent to another address, and did not follow.";
inline constexpr char notSecure[] = "The connection to Microsoft is not secure, so Usher did not use it.";
inline constexpr char pauseAsked[] = "Microsoft asks for a pause because there were many requests.";

/// Always the same token.
struct CanaryTokens final : http::TokenSource {
  Pending<Secret> accessToken() override { return ready<Secret>(Secret("CANARY")); }
  Pending<Secret> tokenAfterRefusal(const Secret&, const QByteArray&) override { return accessToken(); }
};

/// Usher's whole wire, from the Graph client to the socket, in front of a scripted server. Only its clock is the
/// test's.
class WireFixture : public testing::Test {
 protected:
  /// Limits so wide that nothing but the fault, or a cancel, ends a request.
  static constexpr http::WireLimits endless{8 * 1024 * 1024, std::chrono::hours(1), std::chrono::hours(1)};
  static constexpr http::WireLimits brief{8 * 1024 * 1024, std::chrono::milliseconds(300),
                                          std::chrono::milliseconds(700)};

  explicit WireFixture(http::WireLimits limits = endless) : network({server.origin()}, nullptr, limits) {}

  /// What comes of `pending`; every wait between tries is skipped, and kept in `waits`.
  template <typename T>
  Result<T> outcome(QFuture<Result<T>> pending) {
    std::optional<Result<T>> result;
    QEventLoop loop;
    whenDone(pending, &loop, [&](Result<T> done) {
      result.emplace(std::move(done));
      loop.quit();
    });
    QTimer skipping;
    QObject::connect(&skipping, &QTimer::timeout, &loop, [this] {
      if (clock.waiting() > 0) {
        waits.append(clock.nextDue());
        clock.advance(clock.nextDue());
      }
    });
    skipping.start(std::chrono::milliseconds(1));
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    return result ? std::move(*result) : Result<T>(fail(Failure::Kind::TimedOut, QStringLiteral("test")));
  }
  template <typename T>
  Failure whyNot(QFuture<Result<T>> pending) {
    const auto result = outcome(pending);
    return result ? failure(Failure::Kind::Bug, QStringLiteral("succeeded")) : result.error();
  }
  Pending<QJsonObject> get() { return graph.get(QStringLiteral("/me")); }
  Pending<QJsonObject> post() { return graph.post(QStringLiteral("/me"), {{QStringLiteral("a"), 1}}); }

  /// The failure is of this kind, and the person reads this headline.
  static void expectTold(const Failure& failure, Failure::Kind kind, const char* headline) {
    EXPECT_EQ(kindName(failure.kind), kindName(kind)) << qPrintable(failure.code) << ' ' << qPrintable(failure.detail);
    EXPECT_STREQ(qPrintable(pages::describe(failure).headline), headline);
    EXPECT_FALSE(pages::failureDetails(failure).contains(QLatin1String("CANARY")));
  }

  ManualClock clock;
  ScriptedServer server, elsewhere{QHostAddress(QStringLiteral("127.0.0.2"))};
  http::GuardedAccessManager network;
  http::QtTransport wire{network};
  http::RetryingTransport retrying{wire, clock};
  CanaryTokens tokens;
  http::AuthorizingTransport authorizing{retrying, tokens, server.origin()};
  graph::GraphClient graph{authorizing, server.origin()};
  QList<std::chrono::milliseconds> waits;
};

/// The same with limits of less than a second.
class BriefWireFixture : public WireFixture {
 protected:
  BriefWireFixture() : WireFixture(brief) {}
};

const http::Headers jsonHeaders{{"Content-Type", "application/json"}};

}  // namespace usher::test
