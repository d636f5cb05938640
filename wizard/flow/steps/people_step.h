// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <functional>
#include <memory>

#include "flow/change.h"
#include "flow/flight.h"
#include "flow/step.h"
#include "flow/steps/people_view.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

class DirectorySearch;
class MarkedRows;
class SetUp;
struct MarkTally;

/// A stage where people are found, marked, sent through a Run and read back: owners, and users and groups.
class PeopleStep : public Step {
  Q_OBJECT

 public:
  ~PeopleStep() override;

  virtual const PeopleView& people() const = 0;
  /// People and groups, after searchPause without another call. Empty text clears the results.
  virtual void search(const QString& text);
  /// Puts found people and groups on the list.
  virtual void add(const QStringList& candidateIds) = 0;
  /// Marks rows for removal, or takes back additions.
  virtual void remove(const QStringList& keys);
  /// Takes back what add() or remove() marked.
  virtual void keep(const QStringList& keys);
  /// Sends what is marked, additions first.
  virtual void apply();
  /// Sends again what failed or was skipped.
  virtual void tryFailedAgain();
  /// Goes on with the run that ended before all of it was done.
  virtual void continueRun();
  /// Lets go of what that run did not send.
  virtual void leaveRun();
  /// Sends nothing more until goOn(), while applying.
  virtual void pause();
  virtual void goOn();
  /// What became of each change of the last apply(), tryFailedAgain() or continueRun().
  virtual const QList<ChangeOutcome>& outcomes() const;
  virtual void refresh();

  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  std::optional<QDateTime> verifiedAt() const override;
  bool canContinue() const override;

 protected:
  PeopleStep();  ///< Without a set-up, for a stand-in that fills its view itself.
  /// `changeKind` as in Change; `factName` is what a list with somebody on it verifies.
  PeopleStep(SetUp& setUp, const QString& changeKind, const QString& factName, QObject* parent);

  virtual PeopleView& shown() = 0;
  virtual MarkedRows& rows() = 0;
  virtual std::unique_ptr<ChangeTarget> targetFor(const graph::EnterpriseApp& app) = 0;
  virtual void showApp(const graph::EnterpriseApp&) {}
  /// Reads the list again, by read().
  virtual void readList() = 0;
  virtual bool maySend() const { return true; }
  /// The change that sends a marked row.
  virtual Change changeOf(const QString& key) const = 0;
  virtual QString keyOf(const Change& change) const = 0;
  /// Marks rows for the changes of an earlier run.
  virtual void adopt(const QList<Change>& changes) = 0;
  /// What of the outcomes can be said better.
  virtual QList<ChangeOutcome> understood(const QList<ChangeOutcome>& outcomes) const { return outcomes; }
  virtual void showOutcomes(const MarkTally& tally) = 0;
  /// Judges what follows from the rows and the search. Overrides call this first.
  virtual void count();

  template <typename T, typename Show>
  void read(Pending<T> reading, Show show) {
    flight().start(reading, [this, show](const Result<T>& result) {
      if (result) {
        show(*result);
      } else {
        setFailure(result.error());
      }
      setBusy(false);
      Q_EMIT viewChanged();
    });
  }
  /// What retry() does next.
  void setAgain(std::function<void()> again);
  /// Shows how far something is, but not more often than a person can read it.
  void showProgress(int done, int total);
  /// Keeps in the facts that so many were just read.
  void recordRead(int number);

  SetUp& setUp() const;
  const DirectorySearch& directory() const;
  const std::optional<graph::EnterpriseApp>& app() const;

 private:
  Flight& flight() const;
  void send(const QStringList& keys);
  void beginApplying(int total);
  void showPace(int done, int total);
  void lookForUnfinished();
  void finishSending(const Result<QList<ChangeOutcome>>& outcomes);
  void takeTally(const MarkTally& tally);
  void settleUnread(const QList<ChangeOutcome>& outcomes);
  void settleQuietly();

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
