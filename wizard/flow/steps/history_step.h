// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <memory>

#include "base/pending.h"
#include "flow/step.h"
#include "flow/steps/history_view.h"

namespace usher::flow {

class SetUp;

/// What Usher changed in the organisation, run by run, and the way to take it back: one person, one run, or all. A
/// stage beside the order of the flow. The history is read from this computer; taking back needs a sign-in, and is
/// previewed, journalled and read back like any run.
class HistoryStep : public Step {
  Q_OBJECT

 public:
  explicit HistoryStep(SetUp& setUp, QObject* parent = nullptr);
  ~HistoryStep() override;

  virtual const HistoryView& view() const { return m_view; }
  /// Shows the changes of a run, which are loaded little by little.
  virtual void openRun(const QString& run);
  /// Back to all runs.
  virtual void showRuns();
  /// The whole history as comma-separated values, for a security team. Made little by little.
  virtual Pending<QByteArray> csv();

  /// Shows what taking back would do. Nothing is changed yet.
  virtual void preview(const UndoScope& scope);
  /// Back to where the preview was asked for.
  virtual void leavePreview();
  virtual void signIn();
  virtual void switchAccount();
  /// What the person typed where a number is asked for.
  virtual void typeNumber(const QString& text);
  /// Takes back what was previewed; refused while a number is still to be typed.
  virtual void takeBack();
  virtual void pause();
  virtual void goOn();
  /// What failed or was not sent.
  virtual void tryAgain();
  /// Reads again what taking back would do.
  virtual void refresh();
  /// The person has seen it all: completed().
  virtual void close();

  StepId id() const override { return StepId::History; }
  /// From a person's row: what was done to that person is previewed.
  void lookAt(const QString& about) override;
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override { return Mark::NotYet; }
  bool canContinue() const override { return false; }

 protected:
  HistoryStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  HistoryView m_view;

 private:
  void readRuns();
  void loadChanges();
  void forgetFacts();

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
