// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QSet>

#include "disk_trouble.h"
#include "distance.h"
#include "flow/practice_fixture.h"
#include "flow/run.h"
#include "flow/undo/undo_plan.h"
#include "random_journeys/weather.h"

namespace usher::test {

/// The kinds of changes, as in state::ChangeRecord.
inline const QString assignmentKind = QStringLiteral("assignment"), ownerKind = QStringLiteral("owner"),
                     propertyKind = QStringLiteral("property");

/// One small run of changes to the practice tenant, decided by its seed:
/// people, owners or properties, in bad weather, with pauses, stops and new
/// starts of Usher; then in calm weather to its end. What was wrong is in
/// problems().
class RandomRun : public PracticeFlowTest {
 public:
  /// What can happen to the file of the journal.
  enum class Disk { Breaks, FillsUp };

  explicit RandomRun(quint32 seed, Disk disk = Disk::Breaks);
  ~RandomRun() override;

  void play();

  const QStringList& problems() const { return m_problems; }
  /// Names of what ended the run, or one of its changes, before it was done.
  const QStringList& stops() const { return m_stops; }
  /// What was done to it meanwhile.
  const QStringList& deeds() const { return m_deeds; }
  const Weather& weather() const { return *m_weather; }
  int changes() const { return static_cast<int>(m_changes.size()); }
  int mostAtOnce() const { return m_mostAtOnce; }
  /// Changes that counted as failed and were so nonetheless, before anybody
  /// looked again.
  int doneUnawares() const { return m_doneUnawares; }

 private:
  using Outcomes = Result<QList<flow::ChangeOutcome>>;
  enum class Deed { None, Pause, Stop, Kill, LoseDisk };

  void TestBody() override {}

  bool dice(int percent) { return m_random.bounded(100) < percent; }
  void startAnew();
  void makeChanges();
  void makeAssignments();
  void makeOwners();
  void makeProperties();
  QStringList strangers(qsizetype count);

  /// Lets the run go on till its end, with what the person does meanwhile;
  /// nothing when Usher was killed.
  std::optional<Outcomes> ended(const Pending<QList<flow::ChangeOutcome>>& pending, Deed deed);
  Deed randomDeed();
  void act(Deed deed);
  void mendDisk();
  std::optional<QString> unfinished();
  void check(const Outcomes& outcomes, const QList<flow::Change>& asked);
  void checkChange(const flow::ChangeOutcome& outcome);
  void stopped(const Failure& failure);
  /// What the journal calls done is so, and nothing was changed that nobody
  /// asked for.
  void checkClaims();
  /// Ids of the people in the journal whose state `is` so; of one run, or of all.
  QSet<QString> journalled(bool (*is)(state::ChangeState), const QString& ofRun = {});
  QList<state::RunRecord> journal();
  QSet<QString> wordsDone();
  /// After going on: what was done before was not sent again.
  void checkNotSentAgain(const QSet<QString>& done, qsizetype before);
  void goesOn(Deed deed);
  /// Until nothing is left of it, in calm weather.
  void finishes();
  /// Everything that Usher did is taken back, in bad weather and then in calm.
  void takesBack();
  QList<flow::UndoLine> undoLines();
  void asksForTheRest();
  void checkEnd();

  /// Everything of the tenant that the changes are about, as words.
  QSet<QString> tenant();
  static bool countsAsDone(state::ChangeState state);
  static QString stateName(state::ChangeState state);
  static QString word(const flow::Change& change);
  static bool isAddition(const flow::Change& change);
  bool isSo(const flow::Change& change) { return tenant().contains(word(change)) == isAddition(change); }
  void note(const QString& problem) { m_problems.append(problem); }

  Disk m_disk;
  QRandomGenerator m_random;
  std::unique_ptr<Weather> m_weather;
  std::unique_ptr<Distance> m_distance;
  std::unique_ptr<http::RetryingTransport> m_patience;
  std::unique_ptr<flow::ChangeTarget> m_target;
  std::unique_ptr<flow::Run> m_run;
  std::optional<BrokenDisk> m_brokenDisk;
  std::optional<FullDisk> m_fullDisk;
  QString m_kind;
  QList<flow::Change> m_changes;
  QSet<QString> m_impossible;     ///< Target ids that Microsoft does not know.
  QSet<QString> m_first;          ///< The tenant before.
  qsizetype m_writtenBefore = 0;  ///< What was sent before it was read back, or taken back.
  int m_mostAtOnce = 0, m_doneUnawares = 0;
  QStringList m_problems, m_stops, m_deeds;
};

}  // namespace usher::test
