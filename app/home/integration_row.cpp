// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/integration_row.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/home/more_button.h"
#include "pages/kit/button.h"
#include "pages/kit/link_button.h"
#include "pages/kit/switch.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::TextStyle;

IntegrationRow::IntegrationRow(const QString& objectName, QWidget* parent)
    : Card(parent),
      m_mark(new pages::kit::IconMark(pages::kit::Icon::Open, pages::Tone::Neutral, 20, this)),
      m_name(new pages::kit::Text(TextStyle::Strong, this)),
      m_first(new pages::kit::Text(TextStyle::Body, this)),
      m_second(new pages::kit::Text(TextStyle::Quiet, this)),
      m_reason(new pages::kit::Text(TextStyle::Quiet, this)),
      m_signIn(new pages::kit::LinkButton(objectName + QStringLiteral("SignIn"), this)),
      m_setUp(new pages::kit::Button(objectName + QStringLiteral("Setup"), this)),
      m_disable(new pages::kit::Button(objectName + QStringLiteral("Disable"), this)),
      m_switch(new pages::kit::Switch(objectName + QStringLiteral("Switch"), this)),
      m_more(new MoreButton(objectName + QStringLiteral("More"), this)),
      m_lookAgain(m_more->addEntry(objectName + QStringLiteral("LookAgain"))),
      m_history(m_more->addEntry(objectName + QStringLiteral("History"))),
      m_remove(m_more->addEntry(objectName + QStringLiteral("Remove"))) {
  setObjectName(objectName);
  m_name->setObjectName(objectName + QStringLiteral("Name"));
  m_first->setObjectName(objectName + QStringLiteral("First"));
  m_second->setObjectName(objectName + QStringLiteral("Second"));
  m_reason->setObjectName(objectName + QStringLiteral("Reason"));
  layOut();
  connect(m_setUp, &QAbstractButton::clicked, this, &IntegrationRow::setUpWanted);
  connect(m_signIn, &QAbstractButton::clicked, this, &IntegrationRow::setUpWanted);
  connect(m_disable, &QAbstractButton::clicked, this, [this] { Q_EMIT switched(false); });
  connect(m_switch, &QAbstractButton::clicked, this, [this](bool isOn) {
    // It turns when it is so, not when it is asked for.
    m_switch->setChecked(m_look.isEnabled);
    Q_EMIT switched(isOn);
  });
  connect(m_lookAgain, &QAction::triggered, this, &IntegrationRow::lookWanted);
  connect(m_history, &QAction::triggered, this, &IntegrationRow::historyWanted);
  connect(m_remove, &QAction::triggered, this, &IntegrationRow::removalWanted);
}

void IntegrationRow::layOut() {
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->setContentsMargins(0, 1, 0, 0);
  for (QWidget* line : std::initializer_list<QWidget*>{m_name, m_first, m_second}) {
    words->addWidget(line);
  }
  words->addWidget(m_signIn);
  auto* controls = new QHBoxLayout;
  controls->setSpacing(8);
  controls->addWidget(m_setUp);
  controls->addWidget(m_disable);
  controls->addWidget(m_switch);
  controls->addWidget(m_more);
  auto* right = new QVBoxLayout;
  right->setSpacing(4);
  right->addLayout(controls);
  right->addStretch(1);
  auto* top = new QHBoxLayout;
  top->setSpacing(12);
  top->addWidget(m_mark, 0, Qt::AlignTop);
  top->addLayout(words, 1);
  top->addLayout(right);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(m_mark->sizeHint().width() + 12, 0, 0, 0);
  below->addWidget(m_reason);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 12, 12);
  layout->setSpacing(4);
  layout->addLayout(top);
  layout->addLayout(below);
}

void IntegrationRow::focusSetUp() {
  m_setUp->setFocus(Qt::OtherFocusReason);
}

QWidget* IntegrationRow::lastControl() const {
  return m_more;
}

void IntegrationRow::setLook(const Look& look) {
  m_look = look;
  render();
}

void IntegrationRow::render() {
  m_mark->setIcon(m_look.words.icon, m_look.words.tone);
  m_name->setText(m_look.name);
  m_first->setText(m_look.words.text);
  m_second->setTextOrHide(m_look.isLooking ? tr("Looking at Microsoft…") : m_look.words.detail);
  m_reason->setTextOrHide(m_look.isPartners ? QString() : m_look.switchReason);
  m_signIn->setText(tr("Sign in to look again"));
  m_signIn->updateGeometry();
  m_signIn->setVisible(m_look.needsSignIn && m_look.canSetUp && !m_look.isLooking);
  setAccessibleName(m_look.name);
  setAccessibleDescription(m_look.words.text);
  renderControls();
}

void IntegrationRow::renderControls() {
  m_setUp->setText(tr("Setup"));
  //: %1 is an integration.
  m_setUp->setAccessibleName(tr("Setup of %1").arg(m_look.name));
  m_setUp->setVisible(!m_look.isPartners);
  m_setUp->setEnabled(m_look.canSetUp);
  m_disable->setText(tr("Disable"));
  m_disable->setAccessibleName(tr("Disable %1").arg(m_look.name));
  m_disable->setVisible(m_look.isPartners && m_look.isEnabled);
  m_switch->setVisible(!m_look.isPartners);
  m_switch->setChecked(m_look.isEnabled);
  m_switch->setEnabled(m_look.maySwitch);
  m_switch->setAccessibleName(tr("%1 is enabled").arg(m_look.name));
  m_switch->setAccessibleDescription(m_look.switchReason);
  m_switch->setToolTip(m_look.isEnabled ? tr("Enabled") : tr("Disabled"));
  m_more->setAccessibleName(tr("More for %1").arg(m_look.name));
  m_lookAgain->setText(tr("Look again"));
  m_lookAgain->setVisible(!m_look.isPartners);
  m_lookAgain->setEnabled(!m_look.isLooking);
  m_history->setText(tr("What Usher changed"));
  m_history->setEnabled(m_look.canSetUp);
  m_remove->setText(tr("Remove…"));
}

void IntegrationRow::changeEvent(QEvent* event) {
  Card::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::home
