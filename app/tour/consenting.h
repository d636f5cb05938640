// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tour/stage.h"
#include "flow/steps/consent_step.h"

namespace usher::tour {

/// Every outcome of the consent page. Each act is true when the page showed the state and the practice tenant was
/// asked.
class Consenting {
 public:
  explicit Consenting(Stage& stage) : m_stage(stage) {}

  bool notAsked();
  bool linkSent();
  bool noRights(const PracticeAccount& account);
  bool closedAndNotDetected(const PracticeAccount& account);
  bool vouchedFor();
  bool declined(const PracticeAccount& account);
  /// Accepts, but closes the page that asks for Usher's own reading scopes: reported, not verified.
  bool accepted(const PracticeAccount& account);
  bool copiedAndVerified(const PracticeAccount& account);
  /// `elsewhere` takes one permission away in Graph, outside Usher; then `account` accepts again.
  bool driftedAndMended(const PracticeAccount& elsewhere, const PracticeAccount& account);
  bool ownersLetIn(const PracticeAccount& account);

 private:
  flow::ConsentStep& step() const;
  bool takenAwayElsewhere(const PracticeAccount& who, const QString& scope);
  bool comesBackToThePage();
  bool reaches(flow::ConsentState state, const char* what);
  bool show(flow::ConsentState state, const std::function<bool(const PracticeReader&)>& holds);
  bool nothingGranted(const PracticeReader& reader) const;
  bool everythingGranted(const PracticeReader& reader) const;

  Stage& m_stage;
};

}  // namespace usher::tour
