// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/help_button.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace usher::shell {

HelpButton::HelpButton(QWidget* parent)
    : RailButton(QStringLiteral("help"), pages::kit::Icon::Help, parent), m_menu(new QMenu(this)) {
  m_menu->setObjectName(QStringLiteral("helpMenu"));
  connect(this, &QAbstractButton::clicked, this, &HelpButton::openMenu);
  auto* byKey = new QAction(this);
  byKey->setShortcut(QKeySequence::HelpContents);
  addAction(byKey);
  connect(byKey, &QAction::triggered, this, &HelpButton::openMenu);
  render();
}

void HelpButton::setEntries(const QList<pages::HelpEntry>& entries) {
  m_menu->clear();
  m_actions.clear();
  m_entries = entries;
  for (const pages::HelpEntry& entry : entries) {
    QAction* action = m_menu->addAction(QString());
    action->setObjectName(entry.name);
    connect(action, &QAction::triggered, this, [this, name = entry.name] { Q_EMIT chosen(name); });
    m_actions.insert(entry.name, action);
  }
  render();
}

void HelpButton::openMenu() {
  if (!isEnabled() || m_entries.isEmpty()) {
    return;
  }
  // A window of its own does not take the accent from its parent.
  m_menu->setPalette(palette());
  m_menu->popup(mapToGlobal(QPoint(0, -m_menu->sizeHint().height() - 4)));
  m_menu->setActiveAction(m_actions.value(m_entries.first().name));
}

void HelpButton::render() {
  setVisible(!m_entries.isEmpty());
  //: The button of the help menu, at the foot of the side.
  setWords(tr("Hel&p"));
  for (const pages::HelpEntry& entry : std::as_const(m_entries)) {
    m_actions.value(entry.name)->setText(entry.words());
  }
}

void HelpButton::changeEvent(QEvent* event) {
  RailButton::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
