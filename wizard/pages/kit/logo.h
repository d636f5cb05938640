// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

namespace usher::pages::kit {

/// A vendor's logo from an SVG or picture file, or, when there is none to read, its initials.
class Logo final : public QWidget {
  Q_OBJECT

 public:
  Logo(const QString& file, const QString& name, int size, QWidget* parent);

  QSize sizeHint() const override { return {m_size, m_size}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_file, m_name;
  int m_size;
  QPixmap m_drawn;
};

}  // namespace usher::pages::kit
