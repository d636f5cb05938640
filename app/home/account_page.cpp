// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "app/home/account_title.h"
#include "app/home/account_words.h"
#include "app/home/failure_note.h"
#include "app/home/history_panel.h"
#include "app/home/integration_row.h"
#include "base/foreign_text.h"
#include "pages/integration_words.h"
#include "pages/kit/button.h"
#include "pages/kit/fact_row.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::FactRow;
using pages::kit::TextStyle;

AccountPage::AccountPage(const Parts& parts, AccountRegister& accounts, LookAgainRun& looking, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_accounts(accounts),
      m_looking(looking),
      m_title(new AccountTitle(accounts, this)),
      m_archived(new pages::kit::Notice(QStringLiteral("archivedNotice"), this)),
      m_restore(m_archived->addAction(QStringLiteral("restore"))),
      m_kind(new FactRow(QStringLiteral("accountKind"), FactRow::Copying::No, this)),
      m_organisation(new FactRow(QStringLiteral("accountOrganisation"), FactRow::Copying::No, this)),
      m_tenant(new FactRow(QStringLiteral("accountTenant"), FactRow::Copying::Yes, this)),
      m_domain(new FactRow(QStringLiteral("accountDomainFact"), FactRow::Copying::No, this)),
      m_added(new FactRow(QStringLiteral("accountAdded"), FactRow::Copying::No, this)),
      m_archive(new pages::kit::LinkButton(QStringLiteral("archive"), this)),
      m_heading(new pages::kit::Text(TextStyle::Heading, this)),
      m_addNew(new pages::kit::Button(QStringLiteral("addNew"), this)),
      m_partner(QStringLiteral("partnerNotice"), this),
      m_empty(new pages::kit::Text(TextStyle::Body, this)),
      m_rowsLayout(new QVBoxLayout),
      m_rows(this, m_rowsLayout, QStringLiteral("integration")),
      m_enabled(new pages::kit::Notice(QStringLiteral("enabledNotice"), this)),
      m_trouble(new pages::kit::Notice(QStringLiteral("accountTrouble"), this)),
      m_history(new HistoryPanel(accounts, parts.clock, this)) {
  setObjectName(QStringLiteral("accountPage"));
  m_empty->setObjectName(QStringLiteral("noIntegrations"));
  m_empty->setForegroundRole(QPalette::PlaceholderText);
  layOut();
  connectAll();
  render();
}

void AccountPage::layOut() {
  auto* facts = new QVBoxLayout;
  facts->setSpacing(0);
  for (QWidget* fact : {m_kind, m_organisation, m_tenant, m_domain, m_added}) {
    facts->addWidget(fact);
  }
  auto* head = new QHBoxLayout;
  head->setSpacing(12);
  head->addWidget(m_heading, 1, Qt::AlignVCenter);
  head->addWidget(m_addNew);
  m_rowsLayout->setSpacing(8);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addWidget(m_archived);
  layout->addLayout(facts);
  layout->addWidget(m_archive, 0, Qt::AlignLeft);
  layout->addSpacing(8);
  layout->addLayout(head);
  layout->addWidget(m_partner.notice());
  layout->addWidget(m_empty);
  layout->addLayout(m_rowsLayout);
  layout->addWidget(m_enabled);
  layout->addWidget(m_trouble);
  layout->addSpacing(8);
  layout->addWidget(m_history);
  layout->addStretch(1);
}

void AccountPage::connectAll() {
  connect(m_tenant, &FactRow::copyRequested, this, [this](const QString& value) { m_parts.desktop.copy(value); });
  connect(m_archive, &QAbstractButton::clicked, this, [this] { setArchived(true); });
  connect(m_restore, &QAbstractButton::clicked, this, [this] { setArchived(false); });
  connect(m_addNew, &QAbstractButton::clicked, this, &AccountPage::addNewWanted);
  connect(m_partner.createCustomer(), &QAbstractButton::clicked, this, &AccountPage::createCustomerWanted);
  connect(m_partner.goToCustomer(), &QAbstractButton::clicked, this, &AccountPage::goToCustomerWanted);
  connect(m_title, &AccountTitle::failed, this, [this](const Failure& failure) { tell(failure); });
  connect(&m_accounts, &AccountRegister::changed, this, &AccountPage::render);
  connect(&m_looking, &LookAgainRun::changed, this, &AccountPage::render);
  // "3 minutes ago" grows old.
  m_minute.setInterval(std::chrono::seconds(30));
  connect(&m_minute, &QTimer::timeout, this, &AccountPage::render);
  m_minute.start();
}

void AccountPage::connectRow(IntegrationRow* row) {
  // By value: what is called may draw the row anew, for another integration.
  const auto target = [this, row] { return LookAgainRun::Target(m_account, row->integration()); };
  connect(row, &IntegrationRow::setUpWanted, this, [this, target] {
    const auto [account, integration] = target();
    m_parts.openSetUp(account, integration);
  });
  connect(row, &IntegrationRow::removalWanted, this, [this, target] {
    const auto [account, integration] = target();
    m_parts.openRemoval(account, integration);
  });
  connect(row, &IntegrationRow::historyWanted, this, [this, target] {
    const auto [account, integration] = target();
    m_parts.openHistory(account, integration);
  });
  connect(row, &IntegrationRow::lookWanted, this, [this, target] { m_looking.start({target()}); });
  connect(row, &IntegrationRow::switched, this, [this, target](bool isOn) { setEnabled(target().second, isOn); });
}

void AccountPage::open(const QString& account) {
  if (account != m_account) {
    m_enabledNow.clear();
    m_enabled->setTexts(pages::Tone::Neutral, {}, {});
    tell({});
  }
  m_account = account;
  m_title->setAccount(account);
  m_history->setAccount(account);
  render();
}

void AccountPage::focusAddNew() {
  m_addNew->setFocus(Qt::OtherFocusReason);
}

void AccountPage::focusIntegration(const QString& integration) {
  const AccountEntry* entry = m_accounts.entry(m_account);
  const IntegrationEntry* found = entry ? entry->integration(integration) : nullptr;
  if (!found) {
    return focusAddNew();
  }
  IntegrationRow* row = m_rows.at(found - entry->integrations.constData());
  row->focusSetUp();
  Q_EMIT revealWanted(row);
}

void AccountPage::tell(const std::optional<Failure>& failure) {
  m_failure = failure;
  renderTrouble();
  if (failure) {
    Q_EMIT revealWanted(m_trouble);
  }
}

void AccountPage::renderTrouble() {
  showFailure(*m_trouble, m_failure ? m_failure : m_accounts.failure());
}

void AccountPage::setArchived(bool archived) {
  const auto done = m_accounts.setArchived(m_account, archived);
  tell(done ? std::nullopt : std::optional(done.error()));
  if (QWidget* next = archived ? static_cast<QWidget*>(m_restore) : m_archive; done && isVisible()) {
    next->setFocus(Qt::OtherFocusReason);
  }
}

void AccountPage::setEnabled(const QString& integration, bool enabled) {
  m_enabledNow.clear();
  const auto done = m_accounts.setEnabled(m_account, integration, enabled);
  // A refusal shows in the row, which was read again.
  const bool isRefused = !done && done.error().kind == Failure::Kind::BadInput;
  tell(done || isRefused ? std::nullopt : std::optional(done.error()));
  render();
}

void AccountPage::render() {
  const AccountEntry* entry = m_accounts.entry(m_account);
  if (!entry) {
    return;
  }
  m_title->render();
  renderFacts(*entry);
  renderIntegrations(*entry);
  m_history->render();
  renderTrouble();
}

void AccountPage::renderFacts(const AccountEntry& entry) {
  const state::Account& account = entry.account;
  m_restore->setText(tr("Restore"));
  m_restore->updateGeometry();
  m_archived->setTexts(
      pages::Tone::Neutral, account.isArchived ? tr("This account is archived.") : QString(),
      account.isArchived ? tr("Nothing in it is set up or looked at until you restore it.") : QString());
  m_kind->setFact(tr("Kind"), kindWords(account.kind));
  renderOrganisation(entry);
  m_domain->setFact(tr("Domain"), shownText(account.domain, 120));
  m_domain->setVisible(!account.domain.isEmpty());
  m_added->setFact(tr("Added"), QLocale().toString(account.created.toLocalTime().date(), QLocale::LongFormat));
  m_archive->setText(tr("Archi&ve this account"));
  m_archive->updateGeometry();
  m_archive->setVisible(!account.isArchived);
}

void AccountPage::renderOrganisation(const AccountEntry& entry) {
  const state::Account& account = entry.account;
  QString organisation = shownText(account.tenantName);
  if (account.tenant.isEmpty()) {
    organisation = tr("Not known yet. The first sign-in in a set-up shows it.");
  } else if (organisation.isEmpty()) {
    organisation = tr("Found by its domain. The first sign-in shows its name.");
  } else if (!account.isTenantVerified) {
    //: %1 is the name of an organisation.
    organisation = tr("%1, found by its domain").arg(organisation);
  }
  m_organisation->setFact(tr("Organisation"), organisation);
  m_tenant->setFact(tr("Tenant ID"), account.tenant, tr("Copy the tenant ID"));
  m_tenant->setVisible(!account.tenant.isEmpty());
}

void AccountPage::renderIntegrations(const AccountEntry& entry) {
  m_heading->setText(tr("Integrations"));
  //: The vendor's own words on the button.
  m_addNew->setText(tr("+ Add new"));
  m_addNew->setEnabled(!entry.account.isArchived);
  m_partner.render({.isShown = entry.isPartner(),
                    .hasCustomers = !m_accounts.customers().isEmpty(),
                    .hasEnabled = entry.isPartner() && entry.state.has_value(),
                    .vendor = shownText(m_parts.profile.vendor.name, 60)});
  m_empty->setTextOrHide(entry.integrations.isEmpty() && !entry.isPartner()
                             ? tr("No integrations yet. Press “+ Add new” to choose one.")
                             : QString());
  m_rows.setCount(entry.integrations.size(), [this](IntegrationRow* row, qsizetype) {
    connectRow(row);
    // What is made later would come last.
    setTabOrder(row->lastControl(), m_history->firstControl());
  });
  for (qsizetype i = 0; i < entry.integrations.size(); ++i) {
    renderRow(*m_rows.at(i), entry, entry.integrations.at(i));
  }
  noticeEnabled(entry);
  const IntegrationEntry* enabled = entry.integration(m_enabledNow);
  m_enabled->setTexts(pages::Tone::Good,
                      enabled && enabled->standing.isEnabled ? enabledWords(enabled->name()) : QString(), {});
}

void AccountPage::noticeEnabled(const AccountEntry& entry) {
  QSet<QString> enabled;
  for (const IntegrationEntry& integration : entry.integrations) {
    if (integration.standing.isEnabled) {
      enabled.insert(integration.id);
    }
  }
  const QSet<QString> fresh = QSet<QString>(enabled).subtract(m_enabledBefore);
  if (m_shownBefore == m_account && !fresh.isEmpty()) {
    m_enabledNow = *fresh.begin();
    Q_EMIT revealWanted(m_enabled);
  }
  m_shownBefore = m_account;
  m_enabledBefore = enabled;
}

void AccountPage::renderRow(IntegrationRow& row, const AccountEntry& entry, const IntegrationEntry& integration) {
  const flow::IntegrationStanding& standing = integration.standing;
  const bool isArchived = entry.account.isArchived;
  const LookAgainRun::Target target(entry.account.id, integration.id);
  pages::IntegrationWords words = pages::integrationWords(standing, m_parts.clock.now());
  if (entry.isPartner() && standing.isEnabled) {
    words.tone = pages::Tone::Attention;
    words.icon = pages::kit::toneIcon(words.tone);
  }
  QString reason = standing.isEnabled ? QString() : pages::notEnabledReason(standing);
  if (isArchived && !standing.isEnabled) {
    reason = tr("Restore the account first.");
  }
  row.setLook({.integration = integration.id,
               .name = shownText(integration.name(), 80),
               .words = words,
               .isEnabled = standing.isEnabled,
               .maySwitch = standing.isEnabled || (standing.mayEnable && !isArchived),
               .switchReason = reason,
               .canSetUp = integration.catalogue && !isArchived,
               .isPartners = entry.isPartner(),
               .isLooking = m_looking.isLookingAt(target),
               .needsSignIn = m_looking.needsSignIn(target)});
}

void AccountPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::home
