// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tour/consenting.h"

namespace usher::tour {

/// The outcomes of the configuration dialog of one account. Each act is true when the dialog showed the state and the
/// practice tenant was asked.
class Authorizing {
 public:
  /// `tenant` is the organisation of the account.
  Authorizing(Stage& stage, QString tenant) : m_stage(stage), m_consenting(stage), m_tenant(std::move(tenant)) {}

  bool notAsked() { return m_consenting.notAsked(); }
  bool noRights(const PracticeAccount& account);
  /// "Copy url", signing in first where the organisation is not known; then the person says that it was sent.
  bool linkSent(const PracticeAccount* signsIn = nullptr);
  /// Somebody denies in a browser that knows nothing of Usher: no denial reaches the dialog.
  bool deniedElsewhere(const PracticeAccount& administrator);
  /// Somebody says that it was accepted already; Graph shows nothing of it.
  bool notDetected(const PracticeAccount& account);
  /// Looks without any right to read Graph: Microsoft is asked silently. The link stays sent, and Usher says when it
  /// last looked.
  bool lookedInVain();
  bool vouchedFor();
  /// Somebody accepts in a browser that knows nothing of Usher, and Usher finds out by itself.
  bool acceptedElsewhere(const PracticeAccount& administrator);
  bool switchTo(const PracticeAccount& account);
  bool closedByForce();
  bool declined(const PracticeAccount& account);
  /// Accepts, and refuses Usher the right to look: accepted, not verified.
  bool acceptedUnseen(const PracticeAccount& account);
  /// Lets Usher look at what was accepted before.
  bool looked(const PracticeAccount& account);
  /// A link of somebody else's Usher, first one that is not right; then authorizes, and is led on to "Enable".
  bool received(const PracticeAccount& account);
  /// Signs in to an organisation that the account may not have: the dialog stops.
  bool wrongOrganisation(const PracticeAccount& account);
  /// `elsewhere` takes one permission away in Graph, outside Usher.
  bool drifted(const PracticeAccount& elsewhere);
  /// Authorizes once more what drifted.
  bool verifiedAgain(const PracticeAccount& account) {
    return verified(account, QStringLiteral("dialog-verified-again"));
  }

  bool goToEnable();
  /// "Done and enable", or "Done".
  bool end(bool enables, const QString& pictureName);

 private:
  const flow::ConsentView& view() const;
  /// Authorizes with somebody who may look already.
  bool verified(const PracticeAccount& account, const QString& pictureName);
  bool reaches(flow::ConsentState state, const char* what);
  bool show(flow::ConsentState state, const QString& pictureName, bool granted);
  bool isGranted(const PracticeReader& reader) const;
  QUrl elsewhere() const;

  Stage& m_stage;
  Consenting m_consenting;
  QString m_tenant;
};

}  // namespace usher::tour
