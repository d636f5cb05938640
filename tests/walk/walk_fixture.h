// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

#include "app/services.h"
#include "contract/graph_contract.h"
#include "flow/flow.h"
#include "support/await.h"
#include "support/practice_visitor.h"

namespace usher::test {

/// The practice tenant in its own process, and starts of Usher without a window in front of it: somebody at a plain
/// browser answers Microsoft's pages, the sign-in comes back through the loopback listener. Whatever passes between
/// Usher and Graph on the way is held to Microsoft's description of it when that start of Usher ends.
class WalkTest : public testing::Test {
 protected:
  ~WalkTest() override;

  void startPractice(const QString& scenarios = {});
  /// A new start of Usher by the account of `accountRole`, keeping state in `dataDir` below a scratch folder.
  void startUsher(const QString& accountRole, flow::Role role, const QString& dataDir = QStringLiteral("data"));
  void stopUsher();
  /// The operations of Graph that were used with success, as "METHOD /path/template", by the starts that ended.
  QStringList usedOperations() const { return m_contract.answeredOperations(); }
  void visit(const QUrl& address);

  template <typename S>
  S& step(flow::StepId id) {
    return dynamic_cast<S&>(m_services->flow().step(id));
  }
  flow::StepId current() { return m_services->flow().current(); }
  /// Goes to `id` and waits until it is quiet.
  bool opens(flow::StepId id);
  /// Waits until the step does nothing more; false with what went wrong.
  testing::AssertionResult settles(flow::StepId id);
  /// Signs in and confirms.
  testing::AssertionResult signsIn();

  void checkTheWire();

  GraphContract m_contract{QStringLiteral(USHER_GRAPH_CONTRACT)};
  RecordingTransport* m_wire = nullptr;  ///< What m_services sends through.
  QTemporaryDir m_scratch;
  QProcess m_practice;
  QJsonObject m_ready;
  profile::ProductProfile m_profile;
  PracticePerson m_person;
  Choice m_choice = Choice::Accept;
  QList<Choice> m_nextChoices;  ///< What to do at the next visits, before m_choice holds.
  std::unique_ptr<PracticeVisitor> m_visitor;
  std::unique_ptr<app::Services> m_services;
};

}  // namespace usher::test
