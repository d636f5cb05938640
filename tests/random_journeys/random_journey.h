// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include "flow/practice_fixture.h"
#include "flow/steps/assignments_step.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/owners_step.h"
#include "flow/steps/properties_step.h"
#include "weather.h"

namespace usher::test {

/// One journey of an administrator, decided by its seed: consent, properties, owners, people, in bad weather, with
/// stops, returns and new starts; then in calm weather to its end. What was wrong is in problems().
class RandomJourney : public PracticeFlowTest {
 public:
  explicit RandomJourney(quint32 seed);
  ~RandomJourney() override;

  void walk();

  const QStringList& problems() const { return m_problems; }
  /// Kinds of failures that pages showed at the end of what they tried.
  const QStringList& stops() const { return m_stops; }
  const Weather& weather() const { return *m_weather; }
  /// Whether bad weather was got through without a stop.
  bool gotThrough() const { return m_stops.isEmpty() && !m_wasKilled; }

 private:
  void TestBody() override {}

  /// What the person asked for so far, by object id.
  struct Wish {
    QSet<QString> first;           ///< Who was there before the journey.
    QSet<QString> added, removed;  ///< What holds in the end.
    QSet<QString> everAdded, everRemoved;

    void add(const QString& id);
    void remove(const QString& id);
    QSet<QString> wanted() const { return (first + added) - removed; }
  };

  void open(const demo::Scenario& scenario);
  /// A new start of Usher: what was under way is lost.
  void startAnew();
  bool dice(int percent) { return m_random.bounded(100) < percent; }
  bool passes(const std::function<bool()>& condition, std::chrono::seconds longest = std::chrono::hours(2));
  bool isQuiet(flow::Step& step);
  /// Tries again while the step shows a failure; false when it still does.
  bool persists(flow::Step& step);
  /// Enters a step and stays until the enterprise app is found there.
  template <typename S>
  bool arrives(S& step);
  void stopped(const flow::Step& step);
  bool badWeather();
  /// Everything that the vendor's app asks for is allowed for everybody.
  void grantAll();
  void calmWeather();
  bool consents();
  bool setsProperties();
  template <typename S>
  void answersUnfinished(S& step, int leaving);
  template <typename S>
  bool changesPeople(std::unique_ptr<S>& step, int most, Wish& wish);
  template <typename S>
  void marks(S& step, int most, Wish& wish);
  template <typename S>
  QStringList found(S& step, const QString& text);
  template <typename S>
  void asksAgain(std::unique_ptr<S>& step, const Wish& wish, const char* what);
  template <typename S>
  bool sends(std::unique_ptr<S>& step);
  /// Lets a random little time pass.
  void pauses();
  /// After reading the words for a while. It must do something.
  void triesAgain(flow::Step& step);
  /// Does as "Microsoft's copies do not show it yet" advises.
  void waitsForCopies(flow::Step& step);
  void checkClaims();
  void checkNothingElse(const Wish& wish, const QSet<QString>& now, const char* what);
  void checkEnd();
  void checkJournal();
  QSet<QString> owners();
  QSet<QString> assigned();
  void note(const QString& problem);

  QRandomGenerator m_random;
  std::unique_ptr<Weather> m_weather;
  std::unique_ptr<http::RetryingTransport> m_patience;
  std::unique_ptr<flow::ConsentStep> m_consent;
  std::unique_ptr<flow::PropertiesStep> m_properties;
  std::unique_ptr<flow::OwnersStep> m_owners;
  std::unique_ptr<flow::AssignmentsStep> m_people;
  Wish m_wantedOwners, m_wantedPeople;
  demo::Scenario m_scenario;
  bool m_wasKilled = false;
  QStringList m_problems, m_stops;
};

}  // namespace usher::test
