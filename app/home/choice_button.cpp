// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/choice_button.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

#include "pages/house_painting.h"
#include "pages/kit/icon.h"

namespace usher::home {

namespace {
constexpr int choiceMargin = 10;
constexpr int choiceArrow = 16;
}  // namespace

ChoiceButton::ChoiceButton(const QString& objectName, QWidget* parent) : QPushButton(parent), m_menu(new QMenu(this)) {
  setObjectName(objectName);
  setAutoDefault(false);
  m_menu->setObjectName(objectName + QStringLiteral("Menu"));
  connect(this, &QAbstractButton::clicked, this, &ChoiceButton::openMenu);
}

void ChoiceButton::setChoices(const QString& label, const QStringList& choices) {
  m_label = label;
  while (m_actions.size() < choices.size()) {
    const int number = static_cast<int>(m_actions.size());
    QAction* action = m_menu->addAction(QString());
    action->setObjectName(objectName() + QString::number(number));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, number] {
      setChosen(number);
      Q_EMIT choiceMade(number);
    });
    m_actions.append(action);
  }
  for (qsizetype i = 0; i < m_actions.size(); ++i) {
    m_actions.at(i)->setText(choices.value(i));
  }
  render();
}

void ChoiceButton::setChosen(int choice) {
  m_chosen = choice;
  render();
}

void ChoiceButton::render() {
  for (qsizetype i = 0; i < m_actions.size(); ++i) {
    m_actions.at(i)->setChecked(i == m_chosen);
  }
  const QString words = m_actions.isEmpty() ? QString() : m_actions.at(m_chosen)->text();
  setText(words);
  setAccessibleName(QStringLiteral("%1: %2").arg(m_label, words));
  update();
}

void ChoiceButton::openMenu() {
  // A window of its own does not take the accent from its parent.
  m_menu->setPalette(palette());
  m_menu->setMinimumWidth(width());
  m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
  m_menu->setActiveAction(m_actions.value(m_chosen));
}

QSize ChoiceButton::sizeHint() const {
  return {160, qMax(34, fontMetrics().height() + 14)};
}

QSize ChoiceButton::minimumSizeHint() const {
  return {100, sizeHint().height()};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QStyleOptionButton option;
  initStyleOption(&option);
  pages::drawButtonPanel(&option, painter);
  painter.drawPixmap(QPointF(width() - choiceMargin - choiceArrow, (height() - choiceArrow) / 2.0),
                     pages::kit::iconPixmap(pages::kit::Icon::ChevronDown, palette().color(QPalette::PlaceholderText),
                                            choiceArrow, devicePixelRatioF()));
  painter.setPen(palette().color(QPalette::ButtonText));
  const QRect words = rect().adjusted(choiceMargin, 0, -choiceMargin - choiceArrow - 4, 0);
  painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                   fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
      click();
      return;
    default:
      QPushButton::keyPressEvent(event);
  }
}

}  // namespace usher::home
