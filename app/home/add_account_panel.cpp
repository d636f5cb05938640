// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/add_account_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/home/account_words.h"
#include "app/home/failure_note.h"
#include "app/home/text_field.h"
#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/choice_card.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::TextStyle;

AddAccountPanel::AddAccountPanel(AccountRegister& accounts, LookUp lookUp, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_lookUp(std::move(lookUp)),
      m_title(new pages::kit::Text(TextStyle::Title, this)),
      m_customer(new pages::kit::ChoiceCard(QStringLiteral("kindCustomer"), this)),
      m_partner(new pages::kit::ChoiceCard(QStringLiteral("kindPartner"), this)),
      m_name(new TextField(QStringLiteral("accountName"), this)),
      m_domain(new TextField(QStringLiteral("accountDomain"), this)),
      m_busy(new pages::kit::StateLine(QStringLiteral("lookingUp"), this)),
      m_trouble(new pages::kit::Notice(QStringLiteral("addTrouble"), this)),
      m_without(m_trouble->addAction(QStringLiteral("addWithoutLooking"))),
      m_cancel(new pages::kit::Button(QStringLiteral("cancelAdding"), this)),
      m_add(new pages::kit::Button(QStringLiteral("confirmAdding"), this)) {
  setObjectName(QStringLiteral("addAccountPanel"));
  m_add->setWeight(pages::kit::Button::Weight::Primary);
  layOut();
  connectAll();
  open(state::AccountKind::Customer);
}

void AddAccountPanel::layOut() {
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_cancel);
  buttons->addStretch(1);
  buttons->addWidget(m_add);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addSpacing(8);
  layout->addWidget(m_customer);
  layout->addWidget(m_partner);
  layout->addSpacing(8);
  layout->addWidget(m_name);
  layout->addSpacing(8);
  layout->addWidget(m_domain);
  layout->addWidget(m_busy);
  layout->addWidget(m_trouble);
  layout->addSpacing(16);
  layout->addLayout(buttons);
  layout->addStretch(1);
}

void AddAccountPanel::connectAll() {
  for (auto* card : {m_customer, m_partner}) {
    connect(card, &QAbstractButton::toggled, this, [this] {
      clearProblems();
      render();
    });
  }
  connect(m_name, &TextField::submitted, this, &AddAccountPanel::submit);
  connect(m_domain, &TextField::submitted, this, &AddAccountPanel::submit);
  connect(m_add, &QAbstractButton::clicked, this, &AddAccountPanel::submit);
  connect(m_cancel, &QAbstractButton::clicked, this, &AddAccountPanel::cancel);
  connect(m_without, &QAbstractButton::clicked, this, [this] { add({}); });
  connect(m_domain->edit(), &QLineEdit::textEdited, this, [this] { showFailure(*m_trouble, {}); });
  connect(&m_accounts, &AccountRegister::changed, this, &AddAccountPanel::render);
}

void AddAccountPanel::open(state::AccountKind kind) {
  m_looking.cancel();
  m_isLooking = false;
  m_name->setText({});
  m_domain->setText({});
  const bool isPartner = kind == state::AccountKind::Partner && !m_accounts.partner();
  (isPartner ? m_partner : m_customer)->setChecked(true);
  clearProblems();
  render();
  m_name->setFocus(Qt::OtherFocusReason);
}

state::AccountKind AddAccountPanel::kind() const {
  return m_partner->isChecked() ? state::AccountKind::Partner : state::AccountKind::Customer;
}

QString AddAccountPanel::domain() const {
  // An e-mail address tells it as well.
  return m_domain->text().trimmed().toLower().section(QLatin1Char('@'), -1);
}

void AddAccountPanel::clearProblems() {
  m_name->setProblem({});
  m_domain->setProblem({});
  showFailure(*m_trouble, {});
}

void AddAccountPanel::submit() {
  if (isBusy()) {
    return;
  }
  clearProblems();
  if (const auto name = state::AccountBook::cleanName(m_name->text()); !name) {
    return refuse(name.error());
  }
  if (!domain().isEmpty()) {
    return lookUp();
  }
  if (kind() == state::AccountKind::Partner) {
    return refuse(failure(Failure::Kind::BadInput, QStringLiteral("domain-needed")));
  }
  add({});
}

void AddAccountPanel::lookUp() {
  m_isLooking = true;
  m_looking = m_lookUp(domain());
  render();
  whenDone(m_looking, this, [this, asked = m_looking](const Result<FoundTenant>& tenant) {
    // Cancelled, or started anew since.
    if (m_isLooking && !asked.isCanceled()) {
      found(tenant);
    }
  });
}

void AddAccountPanel::found(const Result<FoundTenant>& tenant) {
  m_isLooking = false;
  render();
  if (tenant) {
    add(*tenant);
  } else {
    refuse(tenant.error());
  }
}

void AddAccountPanel::add(const FoundTenant& tenant) {
  state::Account account;
  account.kind = kind();
  account.name = m_name->text();
  account.domain = domain();
  account.tenant = tenant.id;
  account.tenantName = tenant.name;
  const auto done = m_accounts.add(account);
  if (!done) {
    return refuse(done.error());
  }
  Q_EMIT added(*done);
}

void AddAccountPanel::refuse(const Failure& failure) {
  switch (fieldOf(failure)) {
    case InputField::Name:
      m_name->setProblem(inputProblem(failure, m_name->text()));
      m_name->setFocus(Qt::OtherFocusReason);
      Q_EMIT revealWanted(m_name);
      return;
    case InputField::Domain:
      m_domain->setProblem(inputProblem(failure, domain()));
      m_domain->setFocus(Qt::OtherFocusReason);
      Q_EMIT revealWanted(m_domain);
      return;
    case InputField::Kind:
      m_trouble->setTexts(pages::Tone::Attention, inputProblem(failure, {}), {});
      break;
    case InputField::None:
      showFailure(*m_trouble, failure);
      break;
  }
  const bool wasOfTheDomain = failure.kind != Failure::Kind::Storage && failure.kind != Failure::Kind::DiskFull;
  m_without->setVisible(wasOfTheDomain && kind() == state::AccountKind::Customer && !domain().isEmpty());
  Q_EMIT revealWanted(m_add);
}

void AddAccountPanel::cancel() {
  if (!isBusy()) {
    Q_EMIT cancelled();
    return;
  }
  m_isLooking = false;
  m_looking.cancel();
  render();
  m_domain->setFocus(Qt::OtherFocusReason);
}

void AddAccountPanel::renderKinds() {
  const AccountEntry* partner = m_accounts.partner();
  m_customer->setTexts(tr("&Customer"), tr("Integrations are set up and enabled in customer accounts."));
  m_partner->setTexts(tr("&Partner"),
                      partner ? tr("There is one already: “%1”.").arg(shownText(partner->account.name, 120))
                              : tr("Your own company, which looks after the customers. There is one at most."));
  m_customer->setEnabled(!isBusy());
  m_partner->setEnabled(!isBusy() && !partner);
}

void AddAccountPanel::render() {
  const bool isPartner = kind() == state::AccountKind::Partner;
  m_title->setText(tr("Add an account"));
  renderKinds();
  m_name->setTexts(tr("&Name"), tr("The name that you know it by."));
  m_domain->setTexts(isPartner ? tr("&Domain") : tr("&Domain (optional)"),
                     isPartner
                         ? tr("Usher finds your organisation by it, and refuses to set a customer up in it.")
                         : tr("Usher finds the customer's organisation by it, and holds the set-up to it. Without it, "
                              "the first sign-in shows the organisation."),
                     QStringLiteral("contoso.com"));
  m_name->setEnabled(!isBusy());
  m_domain->setEnabled(!isBusy());
  m_busy->setVisible(isBusy());
  m_busy->setState(pages::kit::Icon::Clock, pages::Tone::Neutral, tr("Looking up “%1”…").arg(shownText(domain(), 60)));
  m_without->setText(tr("Add it &without the organisation"));
  m_without->updateGeometry();
  m_cancel->setText(tr("Cance&l"));
  m_add->setText(tr("&Add account"));
  m_add->setEnabled(!isBusy());
}

void AddAccountPanel::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      cancel();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      submit();
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void AddAccountPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

}  // namespace usher::home
