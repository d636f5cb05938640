// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "app/browser/browser_contract.h"
#include "app/embedded/address_rules.h"
#include "app/embedded/browser_age.h"
#include "app/embedded/page_watch.h"
#include "flow/embedded_browser.h"
#include "http/proxy_logins.h"
#include "profile/product_profile.h"
#include "signin/door.h"

namespace usher::app {

/// How long the embedded door waits for a page, and how old its browser may be.
struct DoorLimits {
  PageWatch::Patience patience = {};
  QString oldestBrowser = oldestFitBrowser();
};

/// The embedded browser as a door: catches the redirect before any request for it leaves, and says what the page cannot
/// get past. The plugin is loaded when a visit first opens a page. One visit at a time; a visit that finds no browser
/// fit for it stays open and says so in page().
class EmbeddedDoor final : public flow::EmbeddedBrowser, public signin::Door, private browser::Observer {
  Q_OBJECT

 public:
  /// `plugin` gives the loaded plugin, or null where there is none.
  using PluginSource = std::function<browser::Plugin*()>;
  EmbeddedDoor(profile::Cloud cloud, PluginSource plugin, const DoorLimits& limits = {}, QObject* parent = nullptr);
  ~EmbeddedDoor() override;

  /// From now on a proxy that asks for a login gets the person's; `logins` must outlive the door.
  void useProxyLogins(http::ProxyLogins& logins);

  /// The widget in which pages appear; made once per caller, owned by `parent`.
  QWidget* makeView(QWidget* parent);

  signin::DoorKind kind() const override { return signin::DoorKind::Embedded; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl& registered, const QString& person) override;
  void forget(const QString& person) override;

  flow::PageInView page() const override { return m_page; }
  void reload() override;
  void continueToAskedHost() override;

 private:
  class EmbeddedVisit;

  struct Opening {
    QUrl address, redirect;
    QString person;
    bool loadRedirect = false;
    bool isUnseen = false;  ///< Nothing of it shows; what only a person could get past ends it.
  };
  Pending<QUrl> open(const Opening& opening);
  void endUnseen(const QString& code);
  void close();
  QString unfitness();
  void startPage();
  void showWebPage();
  void setPage(flow::PageInView page);
  void setTrouble(const QString& trouble);
  void suspect(const QString& trouble);

  browser::Verdict judge(const QUrl& address) override;
  bool mayFrame(const QUrl& address, const QUrl& page) override;
  void caught(const QUrl& redirect) override;
  void hostAsked(const QUrl& address) override;
  void pageShown(const QUrl& address, const QString& title, bool loading) override;
  bool mayRead(const QUrl& address) override;
  void seen(const browser::Sight& sight) override;
  bool proxyAsks(const QString& proxy, bool wasRefused, QString* user, QString* password) override;
  void proxyAnswered(bool answered);
  void troubled(const QString& what) override;

  profile::Cloud m_cloud;
  PluginSource m_plugin;
  QString m_oldestBrowser;
  PageWatch m_watch;
  QPointer<QWidget> m_view;
  std::unique_ptr<browser::Page> m_webPage;
  flow::PageInView m_page;

  QString m_person;
  AddressRules m_rules;
  QUrl m_start, m_shown, m_asked;
  bool m_isUnseen = false;
  bool m_goesOnThoughOld = false;
  http::ProxyLogins* m_proxyLogins = nullptr;
  http::ProxyLogins::Moment m_proxyLoginsAt = 0;
  bool m_waitsForProxy = false;    ///< The page failed, or will, and the person is being asked.
  bool m_proxyTurnedAway = false;  ///< What fails next fails for want of a login.
  bool m_triesAgain = false;       ///< The person has answered before the page failed.
  std::optional<Completion<QUrl>> m_answer;
};

}  // namespace usher::app
