// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "pages/appearance.h"

namespace usher::pages::kit {

/// One of FilterChips.
class FilterChip final : public QAbstractButton {
  Q_OBJECT

 public:
  FilterChip(const QString& objectName, QWidget* parent);

  void setTone(Tone tone);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Tone m_tone = Tone::Neutral;
};

}  // namespace usher::pages::kit
