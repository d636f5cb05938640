// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/step_rail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/elided_text.h"
#include "pages/kit/logo.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"
#include "shell/help_button.h"
#include "shell/rail_button.h"
#include "shell/rail_step.h"

namespace usher::shell {

StepRail::StepRail(flow::Flow& flow, flow::SetUp& setUp, QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_setUp(setUp),
      m_logo(new pages::kit::Logo(setUp.parts().profile.vendor.logo, setUp.parts().profile.vendor.name, 36, this)),
      m_product(new pages::kit::ElidedText(this)),
      m_integration(new pages::kit::ElidedText(this)),
      m_stepsLayout(new QVBoxLayout),
      m_account(new QWidget(this)),
      m_person(new pages::kit::ElidedText(m_account)),
      m_organisation(new pages::kit::ElidedText(m_account)) {
  setObjectName(QStringLiteral("rail"));
  m_person->setObjectName(QStringLiteral("railPerson"));
  m_organisation->setObjectName(QStringLiteral("railOrganisation"));
  m_product->setFont(pages::kit::fontFor(pages::kit::TextStyle::Heading));
  m_integration->setForegroundRole(QPalette::PlaceholderText);
  m_person->setForegroundRole(QPalette::PlaceholderText);
  auto* names = new QVBoxLayout;
  names->setSpacing(0);
  names->addWidget(m_product);
  names->addWidget(m_integration);
  auto* head = new QHBoxLayout;
  head->setSpacing(12);
  head->setContentsMargins(2, 0, 0, 0);
  head->addWidget(m_logo);
  head->addLayout(names, 1);
  auto* account = new QVBoxLayout(m_account);
  account->setContentsMargins(10, 0, 0, 0);
  account->setSpacing(2);
  account->addWidget(m_organisation);
  account->addWidget(m_person);
  m_stepsLayout->setSpacing(2);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 20, 8, 12);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addSpacing(14);
  layout->addLayout(m_stepsLayout);
  layout->addStretch(1);
  layout->addWidget(m_account);
  setFixedWidth(wide);

  connect(&flow, &flow::Flow::orderChanged, this, &StepRail::rebuild);
  connect(&flow, &flow::Flow::currentChanged, this, &StepRail::refresh);
  connect(&setUp, &flow::SetUp::factsChanged, this, &StepRail::refresh);
  connect(&setUp, &flow::SetUp::organizationChanged, this, &StepRail::refresh);
  rebuild();
  // Made after the steps, so that the keyboard comes to it after them.
  m_history = new RailButton(QStringLiteral("history"), pages::kit::Icon::Clock, this);
  m_help = new HelpButton(this);
  layout->addSpacing(4);
  layout->addWidget(m_history);
  layout->addWidget(m_help);
  connect(m_history, &QAbstractButton::clicked, this, &StepRail::historyWanted);
  refresh();
}

void StepRail::rebuild() {
  const QList<flow::StepId> order = m_flow.order();
  for (RailStep* step : std::as_const(m_steps)) {
    m_stepsLayout->removeWidget(step);
    step->hide();
  }
  QWidget* before = nullptr;
  for (const flow::StepId id : order) {
    RailStep*& step = m_steps[id];
    if (!step) {
      step = new RailStep(this);
      step->setObjectName(QStringLiteral("rail-") + flow::stepName(id));
      step->setFolded(m_isFolded);
      connect(step, &QAbstractButton::clicked, this, [this, id] { Q_EMIT stepWanted(id); });
      connect(&m_flow.step(id), &flow::Step::viewChanged, this, &StepRail::refresh);
    }
    m_stepsLayout->addWidget(step);
    step->show();
    if (before) {
      setTabOrder(before, step);
    }
    before = step;
  }
  if (before && m_help) {
    setTabOrder(before, m_history);
    setTabOrder(m_history, m_help);
  }
  refresh();
}

void StepRail::refresh() {
  const profile::ProductProfile& profile = m_setUp.parts().profile;
  m_product->setText(shownText(profile.vendor.name, 60));
  m_integration->setText(shownText(m_setUp.parts().integration.name, 60));
  const QDateTime now = m_setUp.parts().clock.now();
  for (const flow::StepId id : m_flow.order()) {
    RailStep* step = m_steps.value(id);
    if (!step) {
      continue;
    }
    const flow::Step& logic = m_flow.step(id);
    step->setLook({.title = pages::stepTitle(id),
                   .note = pages::stepNote(logic, now),
                   .mark = logic.mark(),
                   .isCurrent = id == m_flow.current(),
                   .canVisit = m_flow.canVisit(id)});
  }
  if (m_history) {
    m_history->setWords(pages::stepTitle(flow::StepId::History));
    m_history->setCurrent(m_flow.current() == flow::StepId::History);
  }
  refreshAccount();
}

void StepRail::refreshAccount() {
  const auto account = m_setUp.parts().session.account();
  const auto& organisation = m_setUp.organization();
  m_person->setText(account ? shownText(account->userName) : tr("Not signed in"));
  m_organisation->setText(organisation ? shownText(organisation->displayName) : QString());
  m_organisation->setVisible(organisation.has_value() && !organisation->displayName.isEmpty());
}

void StepRail::setFolded(bool isFolded) {
  if (isFolded == m_isFolded) {
    return;
  }
  m_isFolded = isFolded;
  setFixedWidth(isFolded ? narrow : wide);
  m_product->setVisible(!isFolded);
  m_integration->setVisible(!isFolded);
  m_account->setVisible(!isFolded);
  for (RailStep* step : std::as_const(m_steps)) {
    step->setFolded(isFolded);
  }
  m_history->setFolded(isFolded);
  m_help->setFolded(isFolded);
}

void StepRail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
  painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Midlight));
}

void StepRail::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    refresh();
  }
}

}  // namespace usher::shell
