// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/catalogue_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "pages/kit/button.h"
#include "pages/kit/text.h"

namespace usher::home {

using pages::kit::TextStyle;

CatalogueRow::CatalogueRow(const QString& objectName, QWidget* parent)
    : Card(parent),
      m_name(new pages::kit::Text(TextStyle::Strong, this)),
      m_description(new pages::kit::Text(TextStyle::Quiet, this)),
      m_remark(new pages::kit::Text(TextStyle::Body, this)),
      m_button(new pages::kit::Button(objectName + QStringLiteral("Add"), this)) {
  setObjectName(objectName);
  m_name->setObjectName(objectName + QStringLiteral("Name"));
  m_remark->setObjectName(objectName + QStringLiteral("Remark"));
  m_remark->setWordWrap(false);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_name);
  words->addWidget(m_description);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(12);
  layout->addLayout(words, 1);
  layout->addWidget(m_remark, 0, Qt::AlignVCenter);
  layout->addWidget(m_button, 0, Qt::AlignVCenter);
  connect(m_button, &QAbstractButton::clicked, this, &CatalogueRow::pressed);
}

void CatalogueRow::setLook(const Look& look) {
  m_name->setText(look.name);
  m_description->setTextOrHide(look.description);
  const bool isThere = look.choice == Choice::AlreadyThere;
  const bool isChosen = look.choice == Choice::Chosen;
  //: Beside an application that is in the account already, or that "Done" will add.
  m_remark->setTextOrHide(isThere ? tr("Added") : isChosen ? tr("Will be added") : QString());
  m_button->setVisible(!isThere);
  m_button->setEnabled(look.choice != Choice::Unavailable);
  m_button->setText(isChosen ? tr("Undo") : tr("Add"));
  //: %1 is an application.
  m_button->setAccessibleName((isChosen ? tr("Do not add %1") : tr("Add %1")).arg(look.name));
}

}  // namespace usher::home
