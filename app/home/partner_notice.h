// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::pages::kit {
class LinkButton;
class Notice;
}  // namespace usher::pages::kit

class QWidget;

namespace usher::home {

/// Says why integrations cannot be enabled in a partner account, and where to go instead.
class PartnerNotice final {
 public:
  PartnerNotice(const QString& objectName, QWidget* parent);

  pages::kit::Notice* notice() const { return m_notice; }
  pages::kit::LinkButton* createCustomer() const { return m_create; }
  pages::kit::LinkButton* goToCustomer() const { return m_go; }

  struct Look {
    bool isShown = false;
    bool hasCustomers = false;
    bool hasEnabled = false;  ///< Something is enabled in the partner account.
    QString vendor;
  };
  void render(const Look& look);

 private:
  pages::kit::Notice* m_notice;
  pages::kit::LinkButton* m_create;
  pages::kit::LinkButton* m_go;
};

}  // namespace usher::home
