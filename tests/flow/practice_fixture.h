// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/step.h"
#include "flow_fixture.h"
#include "http/retrying_transport.h"
#include "support/practice_transport.h"

namespace usher::test {

/// Passes everything to the practice tenant, unless `instead` answers.
class PracticeWire final : public http::Transport {
 public:
  explicit PracticeWire(PracticeTransport& practice) : m_practice(practice) {}

  std::function<std::optional<Result<http::HttpReply>>(const http::HttpRequest&)> instead;
  QList<http::HttpRequest> sent;

  Pending<http::HttpReply> send(http::HttpRequest request) override;
  /// "POST owners/$ref" and so on: method and the end of the path, of everything that is not a GET.
  QStringList writes() const;
  /// How many requests the $batches so far carried.
  QList<qsizetype> batches() const;
  /// From now on, requests of `method` to a path that contains `part` are refused with `status`.
  void refuse(const QByteArray& method, const QString& part, int status);
  /// The next such request arrives, but its answer is lost.
  void loseAnswer(const QByteArray& method, const QString& part);
  /// Calls `act` once, before the next such request arrives.
  void beforeNext(const QByteArray& method, const QString& part, std::function<void()> act);

 private:
  PracticeTransport& m_practice;
};

/// A FlowTest whose Graph is the practice tenant.
class PracticeFlowTest : public FlowTest {
 protected:
  /// The vendor's app with its consent, one owner, a group and three people assigned.
  static demo::Scenario configured();

  PracticeFlowTest() { m_profile.cloud.graph = PracticeTransport::origins().graph; }
  ~PracticeFlowTest() override;
  /// A new start in front of a fresh tenant, signed in.
  void begin(const demo::Scenario& scenario, flow::Role role = flow::Role::Administrator);

  demo::World& world() { return m_practice->world; }
  demo::ServicePrincipal& vendorApp() { return principalOf(vendorAppId()); }
  demo::ServicePrincipal& principalOf(const QString& appId);
  const demo::User& account(const QString& name) { return *demo::accountNamed(world(), name); }
  /// By the part of the user name before the @.
  demo::User& person(const QString& name);
  demo::Group& group(const QString& displayName);
  void assign(const QString& principalId, const QString& type, const QString& roleId = graphDefaultRole);
  bool isAssigned(const QString& principalId, const QString& roleId = graphDefaultRole);
  void verifyConsent() { m_setUp->record(flow::facts::consent, state::Strength::Verified); }

  /// Lets time pass until the step has nothing under way.
  bool settles(const flow::Step& step, std::chrono::seconds longest = std::chrono::minutes(10)) {
    return passUntil([&] { return !step.isBusy(); }, longest);
  }
  /// Searches in a step with a SearchView, and waits for the answer.
  template <typename S>
  bool finds(S& step, const QString& text) {
    step.search(text);
    return passUntil([&] { return step.view().search.isDone && step.view().search.text == text; });
  }

  static inline const QString graphDefaultRole = QStringLiteral("00000000-0000-0000-0000-000000000000");
  std::unique_ptr<PracticeTransport> m_practice;
  std::unique_ptr<PracticeWire> m_tenant;
  std::unique_ptr<http::RetryingTransport> m_patient;
};

/// Whether the step was seen quiet before `isDone()`, from now until this object dies.
class BusyWatch {
 public:
  BusyWatch(flow::Step& step, std::function<bool()> isDone);
  bool wasEverQuiet() const { return m_wasQuiet; }

 private:
  QObject m_context;
  bool m_wasQuiet = false;
};

}  // namespace usher::test
