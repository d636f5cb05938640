// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/contrast.h"

#include <cmath>

namespace usher::pages {

namespace {

double linearChannel(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor& colour) {
  return 0.2126 * linearChannel(colour.redF()) + 0.7152 * linearChannel(colour.greenF()) +
         0.0722 * linearChannel(colour.blueF());
}

}  // namespace

double contrastRatio(const QColor& one, const QColor& other) {
  const double a = relativeLuminance(one);
  const double b = relativeLuminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor& background) {
  const QColor white(Qt::white);
  const QColor black(Qt::black);
  return contrastRatio(white, background) >= textContrast ? white : black;
}

QColor readableOn(const QColor& background, const QColor& colour, double ratio) {
  const QColor goal =
      contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background) ? Qt::white : Qt::black;
  for (int percent = 0; percent < 100; percent += 2) {
    const QColor tried = blended(colour, goal, percent / 100.0);
    if (contrastRatio(tried, background) >= ratio) {
      return tried;
    }
  }
  return goal;
}

QColor blended(const QColor& under, const QColor& over, double share) {
  const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
  return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()));
}

}  // namespace usher::pages
