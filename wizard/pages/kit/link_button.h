// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace usher::pages::kit {

/// A small action that looks like a link: accent-coloured words, underlined under the mouse, with a focus ring. Enter
/// and Space press it. An icon, if any, stands before the words.
class LinkButton final : public QAbstractButton {
  Q_OBJECT

 public:
  LinkButton(const QString& objectName, QWidget* parent);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString plainText() const;
};

}  // namespace usher::pages::kit
