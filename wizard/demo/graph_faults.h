// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>
#include <functional>

#include "demo/exchange.h"
#include "demo/scenario.h"

namespace usher::demo {

/// Scenarios `faults=SEED` and `fault=NAME`: three in ten of Graph's replies are hurt as real ones are. With a seed by
/// whatever a client must survive: refused by load, failed though done or not, cut short, lost, or a batch whose items
/// fail one by one, are missing or come twice. With a name by that alone. The same requests in the same order are hurt
/// the same way.
class GraphFaults {
 public:
  using Answer = std::function<Reply(const Request&)>;

  /// `scenario` must outlive it.
  explicit GraphFaults(const Scenario& scenario) : m_scenario(scenario) {}

  /// What `answer` says to `request`, or what becomes of it.
  Reply pass(const Request& request, const QDateTime& now, const Answer& answer);

 private:
  int draw(int bound);
  QString drawName(bool batch);
  Reply hurt(const QString& name, const Request& request, const QDateTime& now, const Answer& answer);
  Reply failed(int status, const Request& request, const Answer& answer);
  Reply batch(const QString& name, const Request& request, const Answer& answer);
  QJsonArray itemsOneByOne(const Request& request, const Answer& answer);
  void shuffle(QJsonArray& answers);

  const Scenario& m_scenario;
  quint64 m_drawn = 0;
};

/// The names of all faults.
QStringList faultNames();

}  // namespace usher::demo
