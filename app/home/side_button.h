// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

#include "pages/kit/icon.h"

namespace usher::home {

/// An entry of the side: icon, words, and a quieter word at the right. Checked while what it leads to is in sight.
class SideButton final : public QAbstractButton {
  Q_OBJECT

 public:
  SideButton(const QString& objectName, pages::kit::Icon icon, QWidget* parent);

  void setTexts(const QString& words, const QString& remark = {});

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  pages::kit::Icon m_icon;
  QString m_remark;
};

}  // namespace usher::home
