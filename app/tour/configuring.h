// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tour/stage.h"

namespace usher::tour {

/// The acts that configure the enterprise app and end the journey.
class Configuring {
 public:
  explicit Configuring(Stage& stage) : m_stage(stage) {}

  bool properties();
  bool owners();
  /// Assigns the people and groups found by these words, one after the other.
  bool assignments(const QStringList& words, const QString& pictureName);
  bool finish(const QString& pictureName);

 private:
  Stage& m_stage;
};

}  // namespace usher::tour
