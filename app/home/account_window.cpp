// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_window.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/home/account_page.h"
#include "app/home/account_side.h"
#include "app/home/add_account_panel.h"
#include "app/home/catalogue_panel.h"
#include "app/home/overview_page.h"
#include "base/foreign_text.h"
#include "pages/appearance.h"
#include "pages/kit/notice.h"
#include "pages/kit/notice_pill.h"
#include "pages/kit/text.h"

namespace usher::home {

namespace {

constexpr int contentWidth = 720;
constexpr int contentMargin = 32;
constexpr int narrowMargin = 24;
constexpr int narrowBelow = 900;
constexpr auto readDelay = std::chrono::milliseconds(200);

/// `inner` at most as wide as content is, at the left of the room there is.
QWidget* column(QWidget* inner, QWidget* parent) {
  auto* ground = new QWidget(parent);
  inner->setMaximumWidth(contentWidth);
  auto* layout = new QHBoxLayout(ground);
  layout->setContentsMargins(contentMargin, 4, contentMargin, 24);
  layout->setSpacing(0);
  layout->addWidget(inner, 1000);
  layout->addStretch(1);
  return ground;
}

}  // namespace

AccountWindow::AccountWindow(Parts parts, QWidget* parent)
    : QWidget(parent),
      m_parts(std::move(parts)),
      m_accounts(m_parts.profile, m_parts.book, m_parts.clock),
      m_looking(m_parts.lookAgain),
      m_model(m_accounts, m_parts.clock),
      m_side(new AccountSide(m_accounts, m_model, this)),
      m_stack(new QStackedLayout),
      m_column(new QVBoxLayout) {
  setObjectName(QStringLiteral("accountWindow"));
  applyAccent();
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_side);
  layout->addWidget(makeContent(), 1);
  setMinimumSize(720, 480);
  resize(1080, 720);
  m_readSoon.setSingleShot(true);
  m_readSoon.setInterval(readDelay);
  connectAll();
  m_accounts.refresh();
  openOverview();
  m_side->focusFind();
}

AccountWindow::~AccountWindow() = default;

QWidget* AccountWindow::makeContent() {
  auto* content = new QWidget(this);
  m_pill = new pages::kit::NoticePill(QStringLiteral("notice"), m_parts.notice, m_parts.noticeDetails, content);
  m_about = new pages::kit::Text(pages::kit::TextStyle::Quiet, content);
  auto* head = new QWidget(content);
  auto* headRow = new QHBoxLayout;
  headRow->addWidget(m_about, 1, Qt::AlignVCenter);
  headRow->addWidget(m_pill);
  auto* headColumn = new QVBoxLayout(head);
  headColumn->setContentsMargins(0, 0, 0, 0);
  headColumn->addLayout(headRow);
  headColumn->setSpacing(8);
  headColumn->addWidget(m_pill->panel());
  QWidget* headGround = column(head, content);
  m_grounds = {headGround, column(m_overview = new OverviewPage(m_accounts, m_model, m_looking, content), content)};

  auto* inner = new QWidget;
  m_column->setContentsMargins(0, 0, 0, 0);
  inner->setLayout(m_column);
  m_page = new AccountPage(m_parts, m_accounts, m_looking, inner);
  m_adding = new AddAccountPanel(m_accounts, m_parts.lookUpTenant, inner);
  m_catalogue = new CataloguePanel(m_accounts, inner);
  for (QWidget* page : std::initializer_list<QWidget*>{m_page, m_adding, m_catalogue}) {
    m_column->addWidget(page);
    page->hide();
  }
  m_scroll = new QScrollArea(content);
  m_scroll->setObjectName(QStringLiteral("contentScroll"));
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidget(column(inner, m_scroll));
  m_grounds.append(m_scroll->widget());
  connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &AccountWindow::setMargins);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_scroll->widget()->setAutoFillBackground(false);
  m_stack->addWidget(m_grounds.at(1));
  m_stack->addWidget(m_scroll);

  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(headGround);
  layout->addLayout(m_stack, 1);
  return content;
}

void AccountWindow::connectAll() {
  connect(m_side, &AccountSide::accountChosen, this, &AccountWindow::openAccount);
  connect(m_side, &AccountSide::overviewWanted, this, &AccountWindow::openOverview);
  connect(m_side, &AccountSide::addWanted, this, [this] { openAdding(state::AccountKind::Customer); });
  connect(m_overview, &OverviewPage::accountWanted, this, &AccountWindow::openAccount);
  connect(m_overview, &OverviewPage::addWanted, this, [this] { openAdding(state::AccountKind::Partner); });
  connect(m_overview, &OverviewPage::lookAgainWanted, this, &AccountWindow::lookAgainAtAll);
  connect(m_page, &AccountPage::addNewWanted, this, &AccountWindow::openCatalogue);
  connect(m_page, &AccountPage::createCustomerWanted, this, [this] { openAdding(state::AccountKind::Customer); });
  connect(m_page, &AccountPage::goToCustomerWanted, this, &AccountWindow::goToCustomer);
  connect(m_catalogue, &CataloguePanel::createCustomerWanted, this,
          [this] { openAdding(state::AccountKind::Customer); });
  connect(m_catalogue, &CataloguePanel::goToCustomerWanted, this, &AccountWindow::goToCustomer);
  connect(m_catalogue, &CataloguePanel::closed, this, [this](const QString& added) {
    closePanel();
    m_page->focusIntegration(added);
  });
  connect(m_adding, &AddAccountPanel::cancelled, this, &AccountWindow::closePanel);
  connect(m_adding, &AddAccountPanel::added, this, [this](const QString& account) {
    openAccount(account);
    m_page->focusAddNew();
  });
  connect(m_page, &AccountPage::revealWanted, this, &AccountWindow::reveal);
  connect(m_adding, &AddAccountPanel::revealWanted, this, &AccountWindow::reveal);
  connect(m_catalogue, &CataloguePanel::revealWanted, this, &AccountWindow::reveal);
  // Each that was looked at changes the book; hundreds of them are read together.
  connect(&m_looking, &LookAgainRun::changed, this, [this] {
    if (!m_readSoon.isActive()) {
      m_readSoon.start();
    }
  });
  connect(&m_readSoon, &QTimer::timeout, &m_accounts, &AccountRegister::refresh);
}

void AccountWindow::refresh() {
  m_accounts.refresh();
}

void AccountWindow::lookAgainAtAll() {
  QList<LookAgainRun::Target> targets;
  for (const AccountEntry* entry : m_accounts.customers()) {
    for (const IntegrationEntry& each : entry->integrations) {
      if (each.catalogue && (each.standing.isEnabled || each.standing.consent != flow::ConsentState::NotAsked)) {
        targets.append({entry->account.id, each.id});
      }
    }
  }
  m_looking.start(targets);
}

void AccountWindow::showPage(QWidget* page) {
  if (page != m_current && page != m_overview) {
    for (QWidget* each : std::initializer_list<QWidget*>{m_page, m_adding, m_catalogue}) {
      each->setVisible(each == page);
    }
    m_scroll->verticalScrollBar()->setValue(0);
  }
  m_current = page;
  m_stack->setCurrentIndex(page == m_overview ? 0 : 1);
  m_side->setChosen(account(), page == m_overview);
  render();
}

void AccountWindow::openAccount(const QString& account) {
  const AccountEntry* entry = m_accounts.entry(account);
  if (!entry) {
    return;
  }
  if (m_model.rowOf(account) < 0) {
    m_model.setFilter({.showsArchived = m_model.filter().showsArchived || entry->account.isArchived});
  }
  m_page->open(account);
  showPage(m_page);
}

void AccountWindow::openOverview() {
  showPage(m_overview);
}

QString AccountWindow::account() const {
  return m_current == m_page || m_current == m_catalogue ? m_page->account() : QString();
}

void AccountWindow::openAdding(state::AccountKind kind) {
  showPage(m_adding);
  m_adding->open(kind);
}

void AccountWindow::openCatalogue() {
  showPage(m_catalogue);
  m_catalogue->open(m_page->account());
}

void AccountWindow::closePanel() {
  if (m_page->account().isEmpty()) {
    openOverview();
    m_side->focusFind();
    return;
  }
  openAccount(m_page->account());
  m_side->list().setFocus(Qt::OtherFocusReason);
}

void AccountWindow::goToCustomer() {
  const auto customers = m_accounts.customers();
  if (customers.size() == 1) {
    openAccount(customers.first()->account.id);
    m_page->focusAddNew();
    return;
  }
  openOverview();
  m_side->focusFind();
}

void AccountWindow::setMargins() {
  const int margin = width() < narrowBelow ? narrowMargin : contentMargin;
  const QScrollBar* bar = m_scroll->verticalScrollBar();
  for (QWidget* ground : std::as_const(m_grounds)) {
    const bool isHead = ground == m_grounds.first();
    // A scroll bar takes its room from the margin, so that nothing moves when it comes.
    const bool isNarrowed = ground == m_scroll->widget() && bar->maximum() > bar->minimum();
    ground->layout()->setContentsMargins(margin, isHead ? 18 : 4, margin - (isNarrowed ? bar->sizeHint().width() : 0),
                                         isHead ? 4 : 24);
  }
}

void AccountWindow::reveal(QWidget* part) {
  // What was shown a moment ago has its place only after the layout has run.
  QTimer::singleShot(0, part, [this, part] {
    if (part->isVisible()) {
      m_scroll->ensureWidgetVisible(part, 0, 16);
    }
  });
}

void AccountWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  setMargins();
}

void AccountWindow::render() {
  //: The name of the page in the vendor's administration.
  m_about->setText(tr("Account Information"));
  //: Title of the window; %1 is the vendor.
  setWindowTitle(tr("Account Information - %1").arg(shownText(m_parts.profile.vendor.name, 60)));
}

void AccountWindow::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Find)) {
    m_side->focusFind();
    return;
  }
  QWidget::keyPressEvent(event);
}

void AccountWindow::applyAccent() {
  // Setting it is itself a change of the palette.
  m_isAccenting = true;
  setPalette(pages::withAccent(QApplication::palette(), QColor(m_parts.profile.vendor.accent)));
  m_isAccenting = false;
}

void AccountWindow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  } else if (event->type() == QEvent::PaletteChange && !m_isAccenting) {
    applyAccent();
  }
}

}  // namespace usher::home
