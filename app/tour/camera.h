// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>

#include "app/tour/report.h"

namespace usher::tour {

/// Looks at one window: takes its pictures, and waits for what should be seen there.
class Camera {
 public:
  Camera(QWidget& window, Report& report) : m_window(window), m_report(report) {}

  /// The whole window as it is on the screen now.
  void picture(const QString& name);
  /// Waits for `condition`; says on stderr what did not come, with a picture, and is false then.
  bool expect(const char* what, const std::function<bool()>& condition);
  /// The same for something that was done and has its outcome already.
  bool saw(const char* what, bool outcome);

 private:
  QWidget& m_window;
  Report& m_report;
};

}  // namespace usher::tour
