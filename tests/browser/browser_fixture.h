// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/embedded/browser_plugin.h"
#include "app/embedded/embedded_door.h"
#include "shell/browser_pane.h"
#include "site.h"

namespace usher::test {

/// The embedded browser in its pane, over a site that stands for Microsoft's. Its home is a folder of its own.
class BrowserTest : public testing::Test {
 protected:
  BrowserTest();
  ~BrowserTest() override;

  /// The visit that comes next takes `authority` for Microsoft's sign-in.
  void useAuthority(const QUrl& authority);
  /// Begins a visit that ends at `redirect`, at an address.
  Pending<QUrl> open(const QUrl& address);
  Pending<QUrl> open(const QString& path) { return open(site.url(path)); }
  Pending<QUrl> openUnseen(const QString& path);

  flow::PageInView page() const { return m_door->page(); }
  bool showsTitle(const QString& title);
  bool getsTrouble(const QString& trouble);
  /// Presses Enter in the page.
  void pressEnter();
  template <typename Widget = QWidget>
  Widget* child(const char* name) const {
    return m_pane->findChild<Widget*>(QLatin1String(name));
  }
  void click(const char* button);

  QTemporaryDir home;
  Site site;
  QUrl redirect{QStringLiteral("http://localhost/done")};
  app::DoorLimits limits;

 private:
  app::BrowserPlugin m_plugin;
  std::unique_ptr<app::EmbeddedDoor> m_door;
  std::unique_ptr<shell::BrowserPane> m_pane;
  std::unique_ptr<signin::Visit> m_visit;
};

}  // namespace usher::test
