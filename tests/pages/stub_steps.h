// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <memory>

#include "flow/steps/assignments_step.h"
#include "flow/steps/consent_step.h"
#include "flow/steps/enable_step.h"
#include "flow/steps/finish_step.h"
#include "flow/steps/organisation_step.h"
#include "flow/steps/owners_step.h"
#include "flow/steps/properties_step.h"
#include "flow/steps/sign_in_step.h"
#include "flow/steps/welcome_step.h"

namespace usher::test {

/// What every stand-in of a step shares: a view that the test fills, and a list of what was called.
template <typename Base, typename View>
class StubStep : public Base {
 public:
  StubStep() : Base() {}

  View& edit() { return this->m_view; }
  void changed() { Q_EMIT this->viewChanged(); }
  void complete() { Q_EMIT this->completed(); }
  void work(bool busy, flow::Progress progress = {}) { this->setBusy(busy, progress); }
  void fail(std::optional<Failure> failure) { this->setFailure(std::move(failure)); }

  void enter() override { calls.append(QStringLiteral("enter")); }
  void cancel() override {
    calls.append(QStringLiteral("cancel"));
    this->setBusy(false);
  }
  void retry() override { calls.append(QStringLiteral("retry")); }
  flow::Mark mark() const override { return markShown; }
  std::optional<QDateTime> verifiedAt() const override { return verified; }
  bool canContinue() const override { return mayContinue; }

  QStringList calls;
  flow::Mark markShown = flow::Mark::NotYet;
  std::optional<QDateTime> verified;
  bool mayContinue = true;

 protected:
  void note(const char* call, const QString& argument = {}) {
    calls.append(argument.isEmpty() ? QLatin1String(call) : QLatin1String(call) + QLatin1Char(' ') + argument);
  }
};

class StubWelcome final : public StubStep<flow::WelcomeStep, flow::WelcomeView> {
 public:
  void chooseRole(flow::Role role) override {
    note("role", role == flow::Role::Owner ? QStringLiteral("owner") : QStringLiteral("administrator"));
    edit().role = role;
    changed();
  }
  void lookUp(const QString& text) override { note("lookUp", text); }
};

class StubSignIn final : public StubStep<flow::SignInStep, flow::SignInView> {
 public:
  void signIn() override { note("signIn"); }
  void switchAccount() override { note("switchAccount"); }
  void useOwnBrowser(bool own) override { note(own ? "ownBrowser" : "builtIn"); }
  void storeAgain() override { note("storeAgain"); }
  void confirm() override { note("confirm"); }
};

class StubOrganisation final : public StubStep<flow::OrganisationStep, flow::OrganisationView> {
 public:
  void markSent() override { note("markSent"); }
  void forgetSent() override { note("forgetSent"); }
  void pasteLink(const QString& text) override { note("pasteLink", text); }
  void dropLink() override { note("dropLink"); }
};

class StubConsent final : public StubStep<flow::ConsentStep, flow::ConsentView> {
 public:
  void review() override { note("review"); }
  void checkNow() override { note("checkNow"); }
  void markLinkSent() override { note("markLinkSent"); }
  void vouch() override { note("vouch"); }
  void letOwnersIn() override { note("letOwnersIn"); }
  void checkOwnersNow() override { note("checkOwnersNow"); }
  void makeLink() override { note("makeLink"); }
  void takeLink(const QString& pasted) override { note("takeLink", pasted); }
  void switchAccount() override { note("switchAccount"); }
};

class StubEnable final : public StubStep<flow::EnableStep, flow::EnableView> {
 public:
  void enable() override { note("enable"); }
  void done() override { note("done"); }
  void setKeepSignedIn(bool keep) override { note("setKeepSignedIn", QString::number(keep)); }
};

class StubProperties final : public StubStep<flow::PropertiesStep, flow::PropertiesView> {
 public:
  void want(flow::Property property, bool value) override {
    note("want", QStringLiteral("%1 %2").arg(static_cast<int>(property)).arg(value));
  }
  void apply() override { note("apply"); }
  void refresh() override { note("refresh"); }
};

/// What the stand-ins of a PeopleStep share.
template <typename Base, typename View>
class StubPeople : public StubStep<Base, View> {
 public:
  void search(const QString& text) override {
    this->note("search", text);
    this->edit().search.text = text;
  }
  void add(const QStringList& ids) override { this->note("add", ids.join(QLatin1Char(','))); }
  void remove(const QStringList& keys) override { this->note("remove", keys.join(QLatin1Char(','))); }
  void keep(const QStringList& keys) override { this->note("keep", keys.join(QLatin1Char(','))); }
  void apply() override { this->note("apply"); }
  void tryFailedAgain() override { this->note("tryFailedAgain"); }
  void refresh() override { this->note("refresh"); }
  void continueRun() override { this->note("continueRun"); }
  void leaveRun() override { this->note("leaveRun"); }
  void pause() override { this->note("pause"); }
  void goOn() override { this->note("goOn"); }
  const QList<flow::ChangeOutcome>& outcomes() const override { return outcomesShown; }

  QList<flow::ChangeOutcome> outcomesShown;
};

class StubOwners final : public StubPeople<flow::OwnersStep, flow::OwnersView> {
 public:
  void confirmRemovingLast(bool confirmed) override { note("confirmRemovingLast", QString::number(confirmed)); }
};

class StubAssignments final : public StubPeople<flow::AssignmentsStep, flow::AssignmentsView> {
 public:
  void chooseRole(const QString& roleId) override { note("chooseRole", roleId); }
  void openList() override {
    note("openList");
    edit().list.stage = flow::ListStage::Giving;
    changed();
  }
  void closeList() override {
    note("closeList");
    edit().list.stage = flow::ListStage::None;
    changed();
  }
  void findPeople(const QString& text) override { note("findPeople", text); }
  void reviewList() override { note("reviewList"); }
  void chooseFromList(const flow::ListChoice& choice) override {
    note("chooseFromList");
    edit().list.choice = choice;
    changed();
  }
  void takeList() override { note("takeList"); }
  QByteArray plan() const override { return "{}"; }
  void look(const QStringList& keys) override { looked = keys; }
  void preview() override { note("preview"); }
  void closePreview() override { note("closePreview"); }
  void typeNumber(const QString& typed) override {
    note("typeNumber", typed);
    edit().preview.typed = typed;
    changed();
  }

  QStringList looked;  ///< The keys of the rows that were on screen last.
};

class StubFinish final : public StubStep<flow::FinishStep, flow::FinishView> {
 public:
  void refresh() override { note("refresh"); }
  void setContactAddress(const QString& address) override {
    note("setContactAddress", address);
    edit().contactAddress = address;
  }
  void markTold() override { note("markTold"); }
  void markHandedOver() override { note("markHandedOver"); }
  void removeUshersApp() override { note("removeUshersApp"); }
  void setKeepSignedIn(bool keep) override { note("setKeepSignedIn", QString::number(keep)); }
  void finish() override { note("finish"); }
};

}  // namespace usher::test
