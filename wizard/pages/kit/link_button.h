// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <optional>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

/// A small action that looks like a link: accent-coloured words, underlined under the mouse, with a focus ring. Enter
/// and Space press it. An icon, if any, stands before the words.
class LinkButton final : public QAbstractButton {
  Q_OBJECT

 public:
  /// Between the edge and the words.
  static constexpr int padding = 4;

  LinkButton(const QString& objectName, QWidget* parent);

  /// An icon in the colour of the words.
  void setGlyph(Icon glyph);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString plainText() const;

  std::optional<Icon> m_glyph;
};

}  // namespace usher::pages::kit
