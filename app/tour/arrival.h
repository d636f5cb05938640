// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tour/stage.h"

namespace usher::tour {

/// The acts before anything is changed: welcome, sign-in, the organisation. Each is true when it went through.
class Arrival {
 public:
  explicit Arrival(Stage& stage) : m_stage(stage) {}

  bool welcome(flow::Role role);
  /// Opens Microsoft's page and closes it again without signing in.
  bool turnAroundAtSignIn();
  bool signIn(const PracticeAccount& account, const QString& pictureName);
  /// Whether the page says that this is not the organisation that was looked up.
  bool isToldOfOtherOrganisation();
  bool confirm(const PracticeAccount& account);
  bool switchAccount();
  bool organisation();

 private:
  Stage& m_stage;
};

}  // namespace usher::tour
