// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/scenario.h"

#include <QStringList>

#include "demo/graph_faults.h"

namespace usher::demo {

namespace {

struct ScenarioSwitch {
  const char* name;
  void (*apply)(Scenario&);
};

constexpr ScenarioSwitch scenarioSwitches[] = {
    {"no-admin-role", [](Scenario& s) { s.noAdminRole = true; }},
    {"declines", [](Scenario& s) { s.declines = true; }},
    {"throttled", [](Scenario& s) { s.throttled = true; }},
    {"no-p1", [](Scenario& s) { s.noP1 = true; }},
    {"conditional-access", [](Scenario& s) { s.conditionalAccess = true; }},
    {"portal-restricted", [](Scenario& s) { s.portalRestricted = true; }},
    {"guest", [](Scenario& s) { s.guest = true; }},
    {"already-configured", [](Scenario& s) { s.alreadyConfigured = true; }},
    {"user-grants", [](Scenario& s) { s.userGrants = true; }},
    {"quota=off", [](Scenario& s) { s.quota.writes = 0; }},
    {"conflicts=off", [](Scenario& s) { s.conflicts = false; }},
};

struct ScenarioNumber {
  const char* start;
  const char* unit;
  int most;
  void (*apply)(Scenario&, int);
};

constexpr ScenarioNumber scenarioNumbers[] = {
    {"replication-lag=", "s", 3600, [](Scenario& s, int n) { s.replicationLag = std::chrono::seconds(n); }},
    {"large=", "", 999'999, [](Scenario& s, int n) { s.large = n; }},
    {"latency=", "ms", 60'000, [](Scenario& s, int n) { s.latency = std::chrono::milliseconds(n); }},
    {"conflicts=", "", 1'000'000'000, [](Scenario& s, int n) { s.conflictSeed = n; }},
    {"faults=", "", 1'000'000'000, [](Scenario& s, int n) { s.faultSeed = n; }},
};

constexpr int mostWrites = 1'000'000;
constexpr int longestQuotaSeconds = 3600;

// `text` as a number from 1 to `most`; nothing else, no sign and no space.
std::optional<int> scenarioNumber(QStringView text, int most) {
  for (const QChar c : text) {
    if (c < QLatin1Char('0') || c > QLatin1Char('9')) {
      return std::nullopt;
    }
  }
  bool good = false;
  const int number = text.toInt(&good);
  return good && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

bool applyQuota(Scenario& scenario, QStringView text) {
  const qsizetype slash = text.indexOf(QLatin1Char('/'));
  const auto writes = slash < 0 ? std::nullopt : scenarioNumber(text.left(slash), mostWrites);
  const auto seconds = slash < 0 ? std::nullopt : scenarioNumber(text.mid(slash + 1), longestQuotaSeconds);
  if (writes && seconds) {
    scenario.quota = {*writes, std::chrono::seconds(*seconds)};
  }
  return writes && seconds;
}

bool applyScenarioPart(Scenario& scenario, const QString& part) {
  for (const ScenarioSwitch& known : scenarioSwitches) {
    if (part == QLatin1String(known.name)) {
      known.apply(scenario);
      return true;
    }
  }
  for (const ScenarioNumber& known : scenarioNumbers) {
    const QLatin1String start(known.start), unit(known.unit);
    if (part.startsWith(start) && part.endsWith(unit)) {
      const auto number = scenarioNumber(QStringView(part).mid(start.size()).chopped(unit.size()), known.most);
      if (number) {
        known.apply(scenario, *number);
      }
      return number.has_value();
    }
  }
  const QLatin1String fault("fault=");
  if (part.startsWith(fault) && faultNames().contains(part.mid(fault.size()))) {
    scenario.fault = part.mid(fault.size());
    return true;
  }
  const QLatin1String quota("quota=");
  return part.startsWith(quota) && applyQuota(scenario, QStringView(part).mid(quota.size()));
}

}  // namespace

std::optional<Scenario> Scenario::parse(const QString& list, QString* wrong) {
  Scenario scenario;
  if (list.trimmed().isEmpty()) {
    return scenario;
  }
  const QStringList parts = list.split(QLatin1Char(','));
  for (const QString& part : parts) {
    if (!applyScenarioPart(scenario, part.trimmed())) {
      if (wrong != nullptr) {
        *wrong = part.trimmed();
      }
      return std::nullopt;
    }
  }
  return scenario;
}

}  // namespace usher::demo
