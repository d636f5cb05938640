// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/failure_banner.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "pages/contrast.h"
#include "pages/error_words/sign_in_words.h"
#include "pages/kit/copy_button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/icon.h"
#include "pages/kit/link_button.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"

namespace usher::shell {

using pages::Tone;
using pages::kit::TextStyle;

FailureBanner::FailureBanner(QWidget* parent)
    : QWidget(parent),
      m_mark(new pages::kit::IconMark(pages::kit::Icon::Problem, Tone::Bad, 20, this)),
      m_headline(new pages::kit::Text(TextStyle::Strong, this)),
      m_advice(new pages::kit::Text(TextStyle::Body, this)),
      m_turn(new pages::kit::StateLine(QStringLiteral("failureTurn"), this)),
      m_saved(new pages::kit::Text(TextStyle::Quiet, this)),
      m_action(new pages::kit::LinkButton(QStringLiteral("failureAction"), this)),
      m_test(new pages::kit::LinkButton(QStringLiteral("failureTest"), this)),
      m_fold(new pages::kit::LinkButton(QStringLiteral("failureFold"), this)),
      m_dismiss(new pages::kit::LinkButton(QStringLiteral("failureDismiss"), this)),
      m_copy(new pages::kit::CopyButton(QStringLiteral("failureCopy"), this)),
      m_lookUp(new pages::kit::LinkButton(QStringLiteral("failureLookUp"), this)),
      m_details(new pages::kit::Text(TextStyle::Quiet, this)) {
  setObjectName(QStringLiteral("failureBanner"));
  m_headline->setObjectName(QStringLiteral("failureHeadline"));
  m_advice->setObjectName(QStringLiteral("failureAdvice"));
  m_saved->setObjectName(QStringLiteral("failureSaved"));
  m_details->setObjectName(QStringLiteral("failureDetails"));
  m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_headline);
  words->addWidget(m_advice);
  words->addWidget(m_turn);
  words->addWidget(m_saved);
  words->addLayout(pages::kit::actionRow({m_action, m_test, m_fold, m_dismiss}));
  words->addWidget(m_details);
  words->addLayout(pages::kit::actionRow({m_copy, m_lookUp}));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 8);
  // In line with the words of the links.
  for (pages::kit::Text* line : {m_headline, m_advice, m_saved, m_details}) {
    line->setContentsMargins(pages::kit::LinkButton::padding, 0, 0, 0);
  }
  layout->setSpacing(8);
  layout->addWidget(m_mark, 0, Qt::AlignTop);
  layout->addLayout(words, 1);
  connect(m_action, &QAbstractButton::clicked, this, [this] {
    if (m_failure) {
      Q_EMIT actionWanted(pages::describe(*m_failure).action);
    }
  });
  connect(m_test, &QAbstractButton::clicked, this, &FailureBanner::testWanted);
  connect(m_fold, &QAbstractButton::clicked, this, [this] {
    m_isUnfolded = !m_isUnfolded;
    render();
  });
  connect(m_dismiss, &QAbstractButton::clicked, this, &FailureBanner::dismissed);
  connect(m_copy, &pages::kit::CopyButton::copyRequested, this, [this] {
    if (m_failure) {
      Q_EMIT copyRequested(pages::failureDetails(*m_failure));
    }
  });
  connect(m_lookUp, &QAbstractButton::clicked, this, [this] {
    if (m_failure) {
      Q_EMIT lookUpWanted(QUrl(pages::lookUpAddress(pages::aadstsNumberOf(m_failure->code))));
    }
  });
  hide();
}

void FailureBanner::show(const std::optional<Failure>& failure) {
  if (failure == m_failure) {
    return;
  }
  m_failure = failure;
  m_isUnfolded = false;
  render();
  if (failure) {
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
  }
}

void FailureBanner::render() {
  setVisible(m_failure.has_value());
  if (!m_failure) {
    return;
  }
  const pages::FailureText text = pages::describe(*m_failure);
  m_headline->setText(text.headline);
  m_advice->setTextOrHide(text.advice);
  m_turn->setState(pages::kit::Icon::Person, Tone::Neutral, pages::turnText(text.turn, text.role));
  m_saved->setTextOrHide(text.saved);
  m_action->setText(text.actionText);
  m_action->setVisible(text.action != pages::FailureAction::None);
  m_test->setText(tr("Test the connection"));
  m_test->setVisible(m_offersTest && pages::isOfTheNetwork(m_failure->kind));
  //: Shows or hides the technical part of a failure.
  m_fold->setText(m_isUnfolded ? tr("Hide details") : tr("Details"));
  //: Closes the message about a failure.
  m_dismiss->setText(tr("Hide this"));
  m_copy->setTexts(tr("Copy for support"), tr("Copy the details of the failure"));
  m_copy->setVisible(m_isUnfolded);
  //: Opens a page in the browser.
  m_lookUp->setText(tr("Open Microsoft's page about it"));
  m_lookUp->setVisible(m_isUnfolded && pages::aadstsNumberOf(m_failure->code) != 0);
  m_details->setVisible(m_isUnfolded);
  m_details->setText(m_isUnfolded ? pages::failureDetails(*m_failure) : QString());
  for (pages::kit::LinkButton* link : {m_action, m_test, m_fold, m_dismiss, m_lookUp}) {
    link->updateGeometry();
  }
  setAccessibleName(text.headline);
  setAccessibleDescription(QStringLiteral("%1 %2").arg(text.advice, m_turn->text()));
}

void FailureBanner::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor bad = toneColour(Tone::Bad, palette());
  painter.setBrush(pages::blended(palette().color(QPalette::Window), bad, 0.06));
  painter.setPen(pages::blended(palette().color(QPalette::Window), bad, 0.45));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void FailureBanner::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
