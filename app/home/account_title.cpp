// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/account_title.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/home/account_words.h"
#include "app/home/text_field.h"
#include "base/foreign_text.h"
#include "pages/kit/button.h"
#include "pages/kit/link_button.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::TextStyle;

AccountTitle::AccountTitle(AccountRegister& accounts, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_shown(new QWidget(this)),
      m_name(new pages::kit::Text(TextStyle::Title, m_shown)),
      m_rename(new pages::kit::LinkButton(QStringLiteral("rename"), m_shown)),
      m_form(new QWidget(this)),
      m_field(new TextField(QStringLiteral("newName"), m_form)),
      m_save(new pages::kit::Button(QStringLiteral("saveName"), m_form)),
      m_cancel(new pages::kit::Button(QStringLiteral("cancelRename"), m_form)) {
  m_name->setObjectName(QStringLiteral("accountTitle"));
  layOut();
  connect(m_rename, &QAbstractButton::clicked, this, &AccountTitle::begin);
  connect(m_field, &TextField::submitted, this, &AccountTitle::save);
  connect(m_save, &QAbstractButton::clicked, this, &AccountTitle::save);
  connect(m_cancel, &QAbstractButton::clicked, this, &AccountTitle::end);
  m_form->hide();
}

void AccountTitle::layOut() {
  auto* shown = new QHBoxLayout(m_shown);
  shown->setContentsMargins(0, 0, 0, 0);
  shown->setSpacing(12);
  shown->addWidget(m_name, 1);
  shown->addWidget(m_rename, 0, Qt::AlignTop);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_save);
  buttons->addWidget(m_cancel);
  buttons->addStretch(1);
  auto* form = new QVBoxLayout(m_form);
  form->setContentsMargins(0, 0, 0, 0);
  form->setSpacing(8);
  form->addWidget(m_field);
  form->addLayout(buttons);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_shown);
  layout->addWidget(m_form);
}

void AccountTitle::setAccount(const QString& account) {
  if (account == m_account) {
    return;
  }
  m_account = account;
  m_isRenaming = false;
  render();
}

void AccountTitle::begin() {
  const AccountEntry* entry = m_accounts.entry(m_account);
  m_field->setText(entry ? entry->account.name : QString());
  m_isRenaming = true;
  render();
  m_field->setFocus(Qt::OtherFocusReason);
  m_field->edit()->selectAll();
}

void AccountTitle::save() {
  const auto done = m_accounts.rename(m_account, m_field->text());
  if (done) {
    return end();
  }
  const QString problem = inputProblem(done.error(), m_field->text());
  m_field->setProblem(problem);
  if (problem.isEmpty()) {
    Q_EMIT failed(done.error());
  }
  m_field->setFocus(Qt::OtherFocusReason);
}

void AccountTitle::end() {
  m_isRenaming = false;
  render();
  m_rename->setFocus(Qt::OtherFocusReason);
}

void AccountTitle::render() {
  const AccountEntry* entry = m_accounts.entry(m_account);
  const QString name = shownText(entry ? entry->account.name : QString());
  m_name->setText(breakable(name));
  m_name->setAccessibleName(name);
  m_rename->setText(tr("&Rename"));
  m_rename->updateGeometry();
  m_field->setTexts(tr("&New name"), {});
  m_save->setText(tr("&Save"));
  m_cancel->setText(tr("&Cancel"));
  m_shown->setVisible(!m_isRenaming);
  m_form->setVisible(m_isRenaming);
}

void AccountTitle::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_isRenaming) {
    end();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace usher::home
