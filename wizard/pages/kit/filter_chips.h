// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include "pages/appearance.h"

namespace usher::pages::kit {

class FilterChip;
class FlowLayout;

/// Kinds of rows to look at, one at a time, each with how many there are. Arrow keys walk through them.
class FilterChips final : public QWidget {
  Q_OBJECT

 public:
  struct Chip {
    QString text;
    int count = 0;
    Tone tone = Tone::Neutral;  ///< Of the mark before the words; Neutral: none.
    bool isShown = true;
  };

  /// Room for `most` chips; they are there from the start, so that Tab meets them where the row stands.
  FilterChips(const QString& objectName, int most, QWidget* parent);

  /// At most as many as there is room for. The first is chosen until the person chooses, and when the chosen one goes.
  void setChips(const QList<Chip>& chips);
  int chosen() const { return m_group.checkedId(); }
  void choose(int index);

 Q_SIGNALS:
  void chosenChanged();

 private:
  QButtonGroup m_group;
  QList<FilterChip*> m_chips;
  FlowLayout* m_layout;
};

}  // namespace usher::pages::kit
