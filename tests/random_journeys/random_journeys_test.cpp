// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QHashSeed>
#include <cstdio>

#include "random_journey.h"

namespace usher::test {
namespace {

int fromEnvironment(const char* name, int otherwise) {
  bool isSet = false;
  const int value = qEnvironmentVariableIntValue(name, &isSet);
  return isSet ? value : otherwise;
}

TEST(RandomJourneys, EndCorrectOrInANamedStop) {
  QHashSeed::setDeterministicGlobalSeed();
  const int one = fromEnvironment("USHER_RANDOM_SEED", 0);
  const int first = one > 0 ? one : 1;
  const int last = one > 0 ? one : fromEnvironment("USHER_RANDOM_JOURNEYS", 100);
  int gotThrough = 0, requests = 0;
  QMap<QString, int> happened, stops;
  for (int seed = first; seed <= last; ++seed) {
    RandomJourney journey(static_cast<quint32>(seed));
    journey.walk();
    EXPECT_TRUE(journey.problems().isEmpty())
        << "seed " << seed << ", after " << journey.stops().join(QStringLiteral(", ")).toStdString() << "\n  "
        << journey.problems().join(QStringLiteral("\n  ")).toStdString();
    gotThrough += journey.gotThrough() ? 1 : 0;
    requests += journey.weather().requests();
    for (auto it = journey.weather().happened().cbegin(); it != journey.weather().happened().cend(); ++it) {
      happened[it.key()] += it.value();
    }
    for (const QString& stop : journey.stops()) {
      ++stops[stop];
    }
  }
  std::printf("%d journeys, %d through without a stop, %d requests\n", last - first + 1, gotThrough, requests);
  for (const auto* table : {&happened, &stops}) {
    for (auto it = table->cbegin(); it != table->cend(); ++it) {
      std::printf("  %s %s: %d\n", table == &stops ? "stop" : "fault", qPrintable(it.key()), it.value());
    }
  }
}

}  // namespace
}  // namespace usher::test
