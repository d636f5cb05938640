// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "flow/flight.h"
#include "flow/run.h"
#include "flow/steps/removal_reader.h"
#include "flow/targets/removal_target.h"

namespace usher::flow {

/// What became of one item of a removal.
struct RemovalResult {
  RemovalItem item = RemovalItem::VendorApp;
  RemovalOutcome outcome = RemovalOutcome::None;
  int removed = 0;
  std::optional<Failure> failure = {};
};

/// Takes things out of a tenant, an item after the other, each a Run of its own that is read back before the next
/// begins. While copies of the directory lag behind it waits and reads again. Usher's own app goes only when nothing
/// before it is left: without it Usher could not try again.
class RemovalWork final : public QObject {
  Q_OBJECT

 public:
  /// How long lagging copies are waited for, and how often they are looked at meanwhile.
  static constexpr std::chrono::minutes longestLag{2};
  static constexpr std::chrono::seconds lookPause{15};

  explicit RemovalWork(SetUp& setUp, QObject* parent = nullptr);

  /// What an earlier start left open is read back and journalled.
  Pending<void> settle();
  /// `items` are in the tenant; each ends in itemEnded(), all in ended().
  void start(const FoundInTenant& found, const QList<RemovalItem>& items);
  /// Takes the app out of the bin; ends in restored().
  void restore(const graph::DeletedApp& app);
  /// What was sent is given a moment to be read back; the rest is not sent.
  void stop();
  bool isUnderWay() const { return m_isUnderWay; }
  bool isWaitingForCopies() const { return m_isWaiting; }

 Q_SIGNALS:
  void progressed(int done, int total);
  void itemEnded(const usher::flow::RemovalResult& result);
  /// Everything that was wanted is gone, read back.
  void ended(bool isAllGone);
  /// Empty: it is there again, read back.
  void restored(const std::optional<usher::Failure>& failure);

 private:
  using Settled = std::function<void(const Result<QList<ChangeOutcome>>&)>;

  void next();
  void end(RemovalResult result, qsizetype changes);
  void apply(const QList<Change>& changes, Settled settled);
  void waitForCopies(QList<ChangeOutcome> outcomes, std::chrono::seconds waited, Settled settled);
  RemovalResult resultOf(RemovalItem item, const Result<QList<ChangeOutcome>>& outcomes) const;
  bool isOpenInJournal(const Change& change) const;

  SetUp& m_setUp;
  RemovalTarget m_target;
  Run m_run;
  Flight m_flight{this};
  QString m_tenant;
  FoundInTenant m_found;
  QList<RemovalItem> m_items;
  int m_done = 0, m_total = 0;
  bool m_isUnderWay = false, m_isStopping = false, m_isWaiting = false, m_isAllGone = true;
  std::function<void()> m_endWaiting;
  std::optional<Failure> m_obstacle;  ///< Why nothing more can be sent.
};

}  // namespace usher::flow
