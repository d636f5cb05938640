// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/problem_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "base/foreign_text.h"

namespace usher::app {

ProblemWindow::ProblemWindow(const QString& headline, const QString& advice, const QString& place, const QString& goOn,
                             QWidget* parent)
    : QWidget(parent) {
  setObjectName(QStringLiteral("problemWindow"));
  setWindowTitle(tr("Usher"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(32, 32, 32, 24);
  layout->setSpacing(16);
  const auto addText = [&](const QString& text, double points, QFont::Weight weight) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = label->font();
    font.setPointSizeF(points > 0 ? points : font.pointSizeF());
    font.setWeight(weight);
    label->setFont(font);
    layout->addWidget(label);
  };
  addText(headline, 16, QFont::DemiBold);
  addText(advice, 11, QFont::Normal);
  addText(shownText(place, 1000), 0, QFont::Normal);
  layout->addStretch();
  auto* close = new QPushButton(tr("Close"));
  close->setObjectName(QStringLiteral("close"));
  close->setDefault(true);
  connect(close, &QPushButton::clicked, this, &QWidget::close);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  if (!goOn.isEmpty()) {
    auto* button = new QPushButton(goOn);
    button->setObjectName(QStringLiteral("goOn"));
    connect(button, &QPushButton::clicked, this, &ProblemWindow::goOnWanted);
    buttons->addWidget(button);
  }
  buttons->addWidget(close);
  layout->addLayout(buttons);
  resize(560, 280);
}

}  // namespace usher::app
