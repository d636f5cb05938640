// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace usher::pages::kit {

class Notice;

/// A small word that is always in sight, such as "Practice". With details it is a button that unfolds a panel with them
/// while it is checked.
class NoticePill final : public QAbstractButton {
  Q_OBJECT

 public:
  /// The panel is `objectName` + "Details".
  NoticePill(const QString& objectName, const QString& text, const QString& details, QWidget* parent);

  /// To be laid out near the pill; hidden while that is not checked, and when there are no details.
  Notice* panel() const { return m_panel; }

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Notice* m_panel;
};

}  // namespace usher::pages::kit
