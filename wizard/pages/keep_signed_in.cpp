// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/keep_signed_in.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "pages/kit/text.h"
#include "pages/sign_in_page.h"

namespace usher::pages {

KeepSignedIn::KeepSignedIn(QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_text(new kit::Text(kit::TextStyle::Quiet, this)) {
  m_box->setObjectName(QStringLiteral("keepSignedIn"));
  m_text->setObjectName(QStringLiteral("keepText"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_box);
  layout->addWidget(m_text);
  connect(m_box, &QAbstractButton::clicked, this, &KeepSignedIn::chosen);
}

void KeepSignedIn::render(bool isOn, flow::VaultTrouble trouble, const QString& otherwise) {
  const bool canKeep = flow::isKept(trouble);
  m_box->setText(tr("&Keep me signed in on this computer"));
  m_box->setChecked(isOn);
  m_box->setEnabled(canKeep);
  m_text->setText(!canKeep ? SignInPage::vaultHeadline(trouble) + QLatin1Char(' ') + SignInPage::vaultText(trouble)
                  : isOn   ? tr("Your sign-in stays in the password store of this computer.")
                           : otherwise);
}

}  // namespace usher::pages
