// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/rights_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "pages/kit/copy_button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/rights_words.h"

namespace usher::shell {

using pages::Tone;
using pages::kit::Icon;

namespace {
/// In line with the words of the lines.
constexpr int rightsIndent = 28;
}  // namespace

RightsBar::RightsBar(QWidget* parent)
    : QWidget(parent),
      m_rights(new pages::kit::StateLine(QStringLiteral("rights"), this)),
      m_write(new pages::kit::LinkButton(QStringLiteral("rightsWrite"), this)),
      m_copy(new pages::kit::CopyButton(QStringLiteral("rightsCopy"), this)),
      m_outcome(new pages::kit::Text(pages::kit::TextStyle::Quiet, this)),
      m_plan(new pages::kit::StateLine(QStringLiteral("plan"), this)) {
  setObjectName(QStringLiteral("rightsBar"));
  m_outcome->setObjectName(QStringLiteral("rightsOutcome"));
  m_outcome->setContentsMargins(rightsIndent + pages::kit::LinkButton::padding, 0, 0, 0);
  auto* actions = new QHBoxLayout;
  actions->setContentsMargins(rightsIndent, 0, 0, 0);
  actions->addLayout(pages::kit::actionRow({m_write, m_copy}));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_rights);
  layout->addLayout(actions);
  layout->addWidget(m_outcome);
  layout->addWidget(m_plan);
  connect(m_write, &QAbstractButton::clicked, this, &RightsBar::writeWanted);
  connect(m_copy, &pages::kit::CopyButton::copyRequested, this, &RightsBar::copyWanted);
  tell({});
  render();
}

void RightsBar::setLook(const Look& look) {
  if (look == m_look) {
    return;
  }
  m_look = look;
  tell({});
  render();
}

void RightsBar::tell(const QString& outcome) {
  m_outcome->setTextOrHide(outcome);
}

void RightsBar::render() {
  setVisible(m_look.rights.has_value() || m_look.lacksGroups);
  m_rights->setVisible(m_look.rights.has_value());
  const bool isAsked = m_look.rights && m_look.rights->ability != flow::Ability::Can;
  m_write->setVisible(isAsked);
  m_copy->setVisible(isAsked);
  m_plan->setVisible(m_look.lacksGroups);
  if (m_look.rights) {
    const QString words =
        QStringLiteral("%1 %2").arg(pages::needsText(*m_look.rights), pages::holdsText(*m_look.rights));
    switch (m_look.rights->ability) {
      case flow::Ability::Can:
        m_rights->setState(Icon::Done, Tone::Good, words);
        break;
      case flow::Ability::Cannot:
        m_rights->setState(Icon::Attention, Tone::Attention, words);
        break;
      case flow::Ability::NotVisibleYet:
        m_rights->setState(Icon::Key, Tone::Neutral, words);
        break;
    }
  }
  m_plan->setState(Icon::Attention, Tone::Attention,
                   tr("Groups need Microsoft Entra ID P1, which your organisation does not have. Choose the people one "
                      "by one."));
  m_write->setText(tr("Write to somebody who can"));
  m_write->updateGeometry();
  m_copy->setTexts(tr("Copy the message"), tr("Copy the message to somebody who can"));
}

void RightsBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::shell
