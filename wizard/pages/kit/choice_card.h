// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRadioButton>

namespace usher::pages::kit {

/// One of several answers to choose from, as a card: words and a quieter sentence below them. Arrow keys walk through
/// the cards of the same parent; Space chooses.
class ChoiceCard final : public QRadioButton {
  Q_OBJECT

 public:
  ChoiceCard(const QString& objectName, QWidget* parent);

  void setTexts(const QString& text, const QString& detail);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool hitButton(const QPoint& position) const override { return rect().contains(position); }

 private:
  int detailHeight(int width) const;

  QString m_detail;
};

}  // namespace usher::pages::kit
