// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/camera.h"

#include <QPixmap>
#include <QScreen>
#include <cstdio>

#include "app/tour/waiting.h"

namespace usher::tour {

namespace {

constexpr int paintTimeMs = 120;

/// Lets what was just decided be painted, web pages included.
void letPaint() {
  int rounds = 0;
  waitUntil([&rounds] { return ++rounds > paintTimeMs / 15; });
}

}  // namespace

void Camera::picture(const QString& name) {
  letPaint();
  QPixmap pixels = m_window.screen()->grabWindow(m_window.winId());
  if (pixels.isNull()) {
    pixels = m_window.grab();
  }
  pixels.save(m_report.nextPicture(name));
}

bool Camera::expect(const char* what, const std::function<bool()>& condition) {
  return saw(what, waitUntil(condition));
}

bool Camera::saw(const char* what, bool outcome) {
  if (outcome) {
    return true;
  }
  std::fprintf(stderr, "usher: the tour stopped, for this did not come: %s\n", what);
  picture(QStringLiteral("stopped"));
  return false;
}

}  // namespace usher::tour
