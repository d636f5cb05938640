// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QUrl>

#include "app/browser/browser_contract.h"
#include "profile/product_profile.h"

namespace usher::app {

/// Host in ASCII, with the port where the address names one that is not its scheme's own.
QString hostWithPort(const QUrl& address);

/// Which addresses the embedded browser may show during one visit.
class AddressRules {
 public:
  AddressRules() = default;
  /// `redirect` ends the visit; with `loadsRedirect` it is loaded once first.
  AddressRules(profile::Cloud cloud, QUrl redirect, bool loadsRedirect);

  /// For a whole page. Ask is for the https host of a sign-in service that the person may know by its name.
  browser::Verdict judge(const QUrl& address) const;
  /// For a frame within `page`: Microsoft's own, and what a sign-in service that was let in builds its page of.
  bool mayFrame(const QUrl& address, const QUrl& page) const;
  /// Whether it is a page of Microsoft's sign-in, whose text may be read.
  bool isMicrosofts(const QUrl& address) const;
  /// The person continues to the host of `address`, on its port.
  void letIn(const QUrl& address);

 private:
  bool isLetIn(const QUrl& address) const;

  profile::Cloud m_cloud;
  QUrl m_redirect;
  bool m_loadsRedirect = false;
  QSet<QString> m_letIn;
};

}  // namespace usher::app
