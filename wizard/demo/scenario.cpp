// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QStringList>

#include "demo/world.h"

namespace usher::demo {

namespace {

constexpr int longestLagSeconds = 3600;
constexpr int mostPeople = 1'000'000;

bool* scenarioSwitch(Scenario& scenario, const QString& name) {
  const std::pair<QLatin1String, bool*> switches[] = {
      {QLatin1String("no-admin-role"), &scenario.noAdminRole},
      {QLatin1String("declines"), &scenario.declines},
      {QLatin1String("throttled"), &scenario.throttled},
      {QLatin1String("no-p1"), &scenario.noP1},
      {QLatin1String("conditional-access"), &scenario.conditionalAccess},
      {QLatin1String("portal-restricted"), &scenario.portalRestricted},
      {QLatin1String("guest"), &scenario.guest},
      {QLatin1String("already-configured"), &scenario.alreadyConfigured},
      {QLatin1String("user-grants"), &scenario.userGrants},
  };
  for (const auto& [known, target] : switches) {
    if (name == known) {
      return target;
    }
  }
  return nullptr;
}

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

bool applyScenarioPart(Scenario& scenario, const QString& part) {
  if (bool* target = scenarioSwitch(scenario, part)) {
    *target = true;
    return true;
  }
  const QLatin1String lag("replication-lag=");
  if (part.startsWith(lag) && part.endsWith(QLatin1Char('s'))) {
    const auto seconds = scenarioNumber(QStringView(part).mid(lag.size()).chopped(1), longestLagSeconds);
    scenario.replicationLag = std::chrono::seconds(seconds.value_or(0));
    return seconds.has_value();
  }
  const QLatin1String large("large=");
  if (part.startsWith(large)) {
    const auto people = scenarioNumber(QStringView(part).mid(large.size()), mostPeople);
    scenario.large = people.value_or(0);
    return people.has_value();
  }
  return false;
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
