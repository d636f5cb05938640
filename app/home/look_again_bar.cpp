// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/look_again_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "pages/kit/button.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"

namespace usher::home {

LookAgainBar::LookAgainBar(LookAgainRun& run, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_start(new pages::kit::Button(QStringLiteral("lookAgainAtAll"), this)),
      m_cancel(new pages::kit::LinkButton(QStringLiteral("cancelLooking"), this)),
      m_text(new pages::kit::Text(pages::kit::TextStyle::Quiet, this)) {
  m_text->setObjectName(QStringLiteral("lookingText"));
  m_start->setIcon(pages::kit::paletteIcon(pages::kit::Icon::Reload));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 6);
  layout->setSpacing(12);
  layout->addWidget(m_start);
  layout->addWidget(m_text, 1, Qt::AlignVCenter);
  layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
  connect(m_start, &QAbstractButton::clicked, this, [this] {
    m_wasAsked = true;
    Q_EMIT startWanted();
  });
  connect(m_cancel, &QAbstractButton::clicked, &m_run, &LookAgainRun::cancel);
  connect(&m_run, &LookAgainRun::changed, this, &LookAgainBar::render);
  render();
}

QString LookAgainBar::outcome() const {
  const LookAgainRun::Tally& tally = m_run.tally();
  if (tally.total == 0) {
    return m_wasAsked ? tr("Nothing to look at yet: nobody has been asked for a consent.") : QString();
  }
  if (tally.wasCancelled) {
    return tr("Stopped: %1 of %2 looked at.").arg(tally.done).arg(tally.total);
  }
  QStringList sentences{tr("%n looked at.", nullptr, static_cast<int>(tally.done - tally.signInNeeded - tally.failed))};
  if (tally.signInNeeded > 0) {
    sentences.append(tr("%n need a sign-in.", nullptr, static_cast<int>(tally.signInNeeded)));
  }
  if (tally.failed > 0) {
    sentences.append(tr("%n could not be looked at.", nullptr, static_cast<int>(tally.failed)));
  }
  return sentences.join(QLatin1Char(' '));
}

void LookAgainBar::render() {
  const bool isRunning = m_run.isRunning();
  const bool hadStart = m_start->hasFocus();
  const bool hadCancel = m_cancel->hasFocus();
  const LookAgainRun::Tally& tally = m_run.tally();
  m_start->setText(tr("&Look again at all"));
  m_cancel->setText(tr("Cancel"));
  m_cancel->setAccessibleName(tr("Stop looking again"));
  m_cancel->updateGeometry();
  m_text->setText(isRunning ? tr("Looking at Microsoft: %1 of %2").arg(tally.done).arg(tally.total) : outcome());
  m_start->setEnabled(true);
  m_cancel->setVisible(true);
  // What had the focus is gone; the other one has taken its place.
  if (isRunning && hadStart) {
    m_cancel->setFocus(Qt::OtherFocusReason);
  } else if (!isRunning && hadCancel) {
    m_start->setFocus(Qt::OtherFocusReason);
  }
  m_start->setEnabled(!isRunning);
  m_cancel->setVisible(isRunning);
  update();
}

void LookAgainBar::paintEvent(QPaintEvent*) {
  const LookAgainRun::Tally& tally = m_run.tally();
  if (!m_run.isRunning() || tally.total == 0) {
    return;
  }
  QPainter painter(this);
  painter.fillRect(QRect(0, height() - 3, width(), 3), palette().color(QPalette::Midlight));
  const auto done = static_cast<int>(width() * tally.done / tally.total);
  painter.fillRect(QRect(0, height() - 3, done, 3), palette().color(QPalette::Link));
}

void LookAgainBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::home
