// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/home/partner_notice.h"

#include <QCoreApplication>

#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"

namespace usher::home {

struct PartnerNoticeTexts {
  Q_DECLARE_TR_FUNCTIONS(usher::home::PartnerNoticeTexts)
};

PartnerNotice::PartnerNotice(const QString& objectName, QWidget* parent)
    : m_notice(new pages::kit::Notice(objectName, parent)),
      m_create(m_notice->addAction(objectName + QStringLiteral("Create"))),
      m_go(m_notice->addAction(objectName + QStringLiteral("Go"))) {}

void PartnerNotice::render(const Look& look) {
  m_create->setText(PartnerNoticeTexts::tr("Create a customer account"));
  m_create->updateGeometry();
  m_go->setText(PartnerNoticeTexts::tr("Go to a customer"));
  m_go->updateGeometry();
  m_go->setVisible(look.hasCustomers);
  if (!look.isShown) {
    m_notice->setTexts(pages::Tone::Neutral, {}, {});
    return;
  }
  QString text = PartnerNoticeTexts::tr(
      "Integration with other applications is not supported for partner accounts. Create a customer account, and add "
      "and enable the integration there.");
  if (look.hasEnabled) {
    //: %1 is the vendor.
    text += QLatin1Char(' ') + PartnerNoticeTexts::tr(
                                   "%1 recommends that you disable the integrations that are still enabled here, "
                                   "so that everything else it offers works fully.")
                                   .arg(look.vendor);
  }
  m_notice->setTexts(look.hasEnabled ? pages::Tone::Attention : pages::Tone::Neutral,
                     PartnerNoticeTexts::tr("Integrations cannot be enabled in the partner account."), text);
}

}  // namespace usher::home
