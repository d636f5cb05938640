// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tour/stage.h"

namespace usher::tour {

/// Taking an integration away again, and bringing its enterprise app back.
class Removing {
 public:
  explicit Removing(Stage& stage) : m_stage(stage) {}

  /// Signs in, sees what is there, confirms, and sees each thing gone.
  bool everything(const PracticeAccount& account);
  bool restored();
  bool close();

 private:
  Stage& m_stage;
};

}  // namespace usher::tour
