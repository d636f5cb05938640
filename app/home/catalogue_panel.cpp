// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/catalogue_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

#include "app/home/failure_note.h"
#include "app/home/tab_row.h"
#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::TextStyle;

CataloguePanel::CataloguePanel(AccountRegister& accounts, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_title(new pages::kit::Text(TextStyle::Title, this)),
      m_lead(new pages::kit::Text(TextStyle::Lead, this)),
      m_partner(QStringLiteral("cataloguePartner"), this),
      m_tabs(new TabRow(QStringLiteral("catalogueTabs"), this)),
      m_rowsLayout(new QVBoxLayout),
      m_rows(this, m_rowsLayout, QStringLiteral("application")),
      m_trouble(new pages::kit::Notice(QStringLiteral("catalogueTrouble"), this)),
      m_cancel(new pages::kit::Button(QStringLiteral("cancelCatalogue"), this)),
      m_done(new pages::kit::Button(QStringLiteral("catalogueDone"), this)) {
  setObjectName(QStringLiteral("cataloguePanel"));
  m_title->setObjectName(QStringLiteral("catalogueTitle"));
  m_done->setWeight(pages::kit::Button::Weight::Primary);
  for (const profile::Integration& each : accounts.profile().integrations) {
    const QString tab = shownText(each.tab, 40);
    bool isThere = false;
    for (int i = 0; i < m_tabs->count(); ++i) {
      isThere = isThere || m_tabs->tabData(i).toString() == each.tab;
    }
    if (!isThere) {
      m_tabs->setTabData(m_tabs->addTab(QString(tab).replace(QLatin1Char('&'), QLatin1String("&&"))), each.tab);
    }
  }
  layOut();
  connect(m_tabs, &QTabBar::currentChanged, this, &CataloguePanel::render);
  connect(m_cancel, &QAbstractButton::clicked, this, [this] { Q_EMIT closed({}); });
  connect(m_done, &QAbstractButton::clicked, this, &CataloguePanel::finish);
  connect(m_partner.createCustomer(), &QAbstractButton::clicked, this, &CataloguePanel::createCustomerWanted);
  connect(m_partner.goToCustomer(), &QAbstractButton::clicked, this, &CataloguePanel::goToCustomerWanted);
  connect(&m_accounts, &AccountRegister::changed, this, &CataloguePanel::render);
  render();
}

void CataloguePanel::layOut() {
  m_rowsLayout->setSpacing(8);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_cancel);
  buttons->addStretch(1);
  buttons->addWidget(m_done);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addWidget(m_lead);
  layout->addWidget(m_partner.notice());
  layout->addSpacing(8);
  layout->addWidget(m_tabs);
  layout->addSpacing(4);
  layout->addLayout(m_rowsLayout);
  layout->addWidget(m_trouble);
  layout->addSpacing(16);
  layout->addLayout(buttons);
  layout->addStretch(1);
}

void CataloguePanel::open(const QString& account) {
  m_account = account;
  m_chosen.clear();
  m_tabs->setCurrentIndex(0);
  showFailure(*m_trouble, {});
  render();
  m_tabs->setFocus(Qt::OtherFocusReason);
}

QList<const profile::Integration*> CataloguePanel::inTab() const {
  const QString tab = m_tabs->tabData(m_tabs->currentIndex()).toString();
  QList<const profile::Integration*> found;
  for (const profile::Integration& each : m_accounts.profile().integrations) {
    if (each.tab == tab) {
      found.append(&each);
    }
  }
  return found;
}

void CataloguePanel::render() {
  const AccountEntry* entry = m_accounts.entry(m_account);
  const bool isPartner = entry && entry->isPartner();
  m_title->setText(tr("Integrations"));
  m_lead->setText(isPartner
                      ? tr("This is the partner account.")
                      : tr("Choose what to add to %1.").arg(shownText(entry ? entry->account.name : QString(), 120)));
  m_partner.render({.isShown = isPartner,
                    .hasCustomers = !m_accounts.customers().isEmpty(),
                    .hasEnabled = isPartner && entry->state.has_value(),
                    .vendor = shownText(m_accounts.profile().vendor.name, 60)});
  m_tabs->setAccessibleName(tr("Kinds of integrations"));
  renderRows();
  m_cancel->setText(tr("&Cancel"));
  m_cancel->setVisible(!isPartner);
  m_done->setText(tr("&Done"));
}

void CataloguePanel::renderRows() {
  const AccountEntry* entry = m_accounts.entry(m_account);
  const auto shown = inTab();
  m_rows.setCount(shown.size(), [this](CatalogueRow* row, qsizetype index) {
    connect(row, &CatalogueRow::pressed, this, [this, index] { choose(index); });
  });
  // Rows are made after the buttons, and stand before them.
  QWidget* before = m_tabs;
  for (qsizetype i = 0; i < shown.size(); ++i) {
    QWidget* button = m_rows.at(i)->button();
    setTabOrder(before, button);
    before = button;
  }
  setTabOrder(before, m_cancel);
  for (qsizetype i = 0; i < shown.size(); ++i) {
    const profile::Integration& each = *shown.at(i);
    auto choice = CatalogueRow::Choice::Offered;
    if (entry && entry->integration(each.id)) {
      choice = CatalogueRow::Choice::AlreadyThere;
    } else if (!entry || entry->isPartner()) {
      choice = CatalogueRow::Choice::Unavailable;
    } else if (m_chosen.contains(each.id)) {
      choice = CatalogueRow::Choice::Chosen;
    }
    m_rows.at(i)->setLook({.name = shownText(each.name, 80),
                           .description = shownText(each.description.in(QLocale().name()), 300),
                           .choice = choice});
  }
}

void CataloguePanel::choose(qsizetype row) {
  const QString id = inTab().at(row)->id;
  if (!m_chosen.remove(id)) {
    m_chosen.insert(id);
  }
  render();
}

void CataloguePanel::finish() {
  QStringList ids;
  for (const profile::Integration& each : m_accounts.profile().integrations) {
    if (m_chosen.contains(each.id)) {
      ids.append(each.id);
    }
  }
  if (const auto done = m_accounts.addIntegrations(m_account, ids); !done) {
    showFailure(*m_trouble, done.error());
    Q_EMIT revealWanted(m_trouble);
    return;
  }
  Q_EMIT closed(ids.value(0));
}

void CataloguePanel::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      Q_EMIT closed({});
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      finish();
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void CataloguePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::home
