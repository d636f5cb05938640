// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "flow/step.h"

namespace usher::shell {

/// One step at the side: mark, name, and a small second line of what is known of it. Folded, only the mark is seen.
class RailStep final : public QAbstractButton {
  Q_OBJECT

 public:
  explicit RailStep(QWidget* parent);

  struct Look {
    QString title, note;
    flow::Mark mark = flow::Mark::NotYet;
    bool isCurrent = false;
    bool canVisit = false;

    bool operator==(const Look&) const = default;
  };
  void setLook(const Look& look);
  const Look& look() const { return m_look; }
  void setFolded(bool isFolded);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Look m_look;
  bool m_isFolded = false;
};

}  // namespace usher::shell
