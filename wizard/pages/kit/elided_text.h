// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace usher::pages::kit {

/// `text` so that a tool tip shows it literally.
QString plainToolTip(const QString& text);

/// One line of foreign or long text, cut where it does not fit; the whole text is its tool tip and accessible name.
class ElidedText final : public QWidget {
  Q_OBJECT

 public:
  explicit ElidedText(QWidget* parent, Qt::TextElideMode mode = Qt::ElideRight);

  void setText(const QString& text);
  QString text() const { return m_text; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
  Qt::TextElideMode m_mode;
};

}  // namespace usher::pages::kit
