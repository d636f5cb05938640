// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "app/tour/stage.h"

namespace usher::tour {

/// Walks both roles through the real pages, by itself, and leaves a picture of every page and state and report.json in
/// a folder.
class Tour final : public QObject {
  Q_OBJECT

 public:
  using Parts = Stage::Parts;

  explicit Tour(Parts parts, QObject* parent = nullptr);
  ~Tour() override;

  /// Begins when the event loop runs; finished() tells when it is over.
  void start();

 Q_SIGNALS:
  void finished(bool allVerified);

 private:
  void run();
  bool administrator();
  bool owner();

  std::unique_ptr<Stage> m_stage;
};

}  // namespace usher::tour
