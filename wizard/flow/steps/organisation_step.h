// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <memory>

#include "flow/step.h"

namespace usher::flow {

class SetUp;

enum class LinkState { None, Accepted, Refused };

/// What is wrong with a pasted link.
enum class LinkProblem { None, NotALink, Host, Path, Tenant, Client, Scope, Redirect, State, Parameter };

/// What the organisation page shows.
struct OrganisationView {
  QString tenantId, name, primaryDomain;
  QStringList domains;  ///< All verified ones, the primary first.
  QString vendorName, contactAddress;
  std::optional<QDateTime> sentAt;   ///< Said by the person; the vendor's link is awaited from then on.
  LinkState link = LinkState::None;  ///< A refused one does not displace an accepted one; linkProblem tells.
  LinkProblem linkProblem = LinkProblem::None;
  QString linkDetail;               ///< The offending value, foreign text.
  std::optional<QDateTime> linkAt;  ///< When the accepted link was pasted.
};

/// The vendor is told the tenant id, and may answer with a link. Works without either.
class OrganisationStep : public Step {
  Q_OBJECT

 public:
  explicit OrganisationStep(SetUp& setUp, QObject* parent = nullptr);
  ~OrganisationStep() override;

  virtual const OrganisationView& view() const { return m_view; }
  /// The person says that the mail is on its way.
  virtual void markSent();
  virtual void forgetSent();
  /// Checks a link of the vendor's; its state and redirect are kept for the consent. The address itself is never
  /// opened.
  virtual void pasteLink(const QString& text);
  virtual void dropLink();

  StepId id() const override { return StepId::Organisation; }
  void enter() override;
  void cancel() override;
  void retry() override;
  Mark mark() const override;
  bool canContinue() const override;

 protected:
  OrganisationStep();  ///< Without a set-up, for a stand-in that fills m_view itself.
  OrganisationView m_view;

 private:
  void show();

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace usher::flow
