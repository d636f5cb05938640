// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/page.h"

#include <QEvent>

#include "pages/step_words.h"

namespace usher::pages {

Page::Page(flow::Step& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent), m_step(step), m_surroundings(surroundings) {
  connect(&step, &flow::Step::viewChanged, this, &Page::refresh);
}

void Page::refresh() {
  render();
  Q_EMIT rendered();
}

QString Page::title() const {
  return stepTitle(m_step.id());
}

QString Page::busyText() const {
  return tr("Working…");
}

void Page::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    refresh();
  }
}

}  // namespace usher::pages
