// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/change.h"
#include "flow/step.h"
#include "flow/steps/app_presence.h"
#include "flow/steps/search_view.h"
#include "graph/enterprise_app.h"

namespace usher::flow {

class SetUp;

/// The three switches of the enterprise app that Usher sets.
enum class Property { AssignmentRequired, AccountEnabled, VisibleToUsers };

struct PropertyRow {
  Property property = Property::AssignmentRequired;
  std::optional<bool> today;  ///< Empty: not read, or not visible to the account.
  bool wanted = true;
  bool isRefused = false;  ///< Cannot be wanted now: assignment required before consent is verified.
  RowOutcome outcome = RowOutcome::None;

  bool operator==(const PropertyRow&) const = default;
};

/// Another enterprise app of the same or nearly the same name.
struct LookAlike {
  QString name, appId, publisherTenant;

  bool operator==(const LookAlike&) const = default;
};

/// What the properties page shows.
struct PropertiesView {
  AppPresence app = AppPresence::NotLooked;
  QString appName, appId, objectId, publisherTenant;
  QList<LookAlike> lookAlikes;
  QList<PropertyRow> rows;  ///< Always all three, in the order of Property.
  bool consentVerified = false;
  int changeCount = 0;              ///< How many apply() would write.
  std::optional<QDateTime> readAt;  ///< When today's values were read.
  bool isApplying = false;
  bool isApplied = false;  ///< The last apply() was read back as wanted.
};

/// Finds the enterprise app by application id and sets its switches, through a Run.
class PropertiesStep : public Step {
  Q_OBJECT

 public:
  explicit PropertiesStep(SetUp& setUp, QObject* parent = nullptr);
  ~PropertiesStep() override;

  virtual const PropertiesView& view() const { return m_view; }
  virtual void want(Property property, bool value);
  virtual void apply();
  /// Reads again.
  virtual void refresh();

  StepId id() const override { return StepId::Properties; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  std::optional<QDateTime> verifiedAt() const override;
  bool canContinue() const override;

 protected:
  PropertiesStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  PropertiesView m_view;

 private:
  void show(const graph::EnterpriseApp& app);
  void judgeRows();
  void lookForLookAlikes();
  bool wouldRequireAssignment() const;
  void makeSureOfConsent();
  void send();
  void finishApplying(const Result<QList<ChangeOutcome>>& outcomes);
  void readBack(bool isQuiet);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
