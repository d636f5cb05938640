// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "app/home/account_words.h"

namespace usher::home {

/// How many accounts stand so: mark, number and words. Checked while only those are in sight.
class StateChip final : public QAbstractButton {
  Q_OBJECT

 public:
  StateChip(const QString& objectName, QWidget* parent);

  void setLook(const std::optional<Mark>& mark, const QString& number, const QString& words);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  std::optional<Mark> m_mark;
  QString m_number;
};

}  // namespace usher::home
