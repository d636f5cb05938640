// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QSet>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

#include "app/browser/browser_contract.h"
#include "flow/embedded_browser.h"
#include "profile/product_profile.h"
#include "signin/door.h"

namespace usher::app {

/// The embedded browser as a door: decides which addresses may be shown and catches the redirect before any request for
/// it leaves. The plugin is loaded when a visit first opens a page. One visit at a time.
class EmbeddedDoor final : public flow::EmbeddedBrowser, public signin::Door, private browser::Observer {
  Q_OBJECT

 public:
  /// `plugin` gives the loaded plugin, or null where there is none.
  using PluginSource = std::function<browser::Plugin*()>;
  EmbeddedDoor(profile::Cloud cloud, PluginSource plugin, QObject* parent = nullptr);
  ~EmbeddedDoor() override;

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

  Pending<QUrl> open(const QUrl& address, const QUrl& redirect, const QString& person, bool loadRedirect);
  void close();
  void showWebPage();
  void setPage(flow::PageInView page);

  browser::Verdict judge(const QUrl& address) override;
  void caught(const QUrl& redirect) override;
  void hostAsked(const QUrl& address) override;
  void pageShown(const QUrl& address, const QString& title, bool loading) override;
  bool mayReadErrors(const QUrl& address) override;
  void errorSeen(int number) override;
  void troubled(const QString& what) override;

  profile::Cloud m_cloud;
  PluginSource m_plugin;
  QPointer<QWidget> m_view;
  std::unique_ptr<browser::Page> m_webPage;
  flow::PageInView m_page;

  QUrl m_redirect, m_asked;
  bool m_loadRedirect = false;
  QSet<QString> m_allowedHosts;
  std::optional<Completion<QUrl>> m_answer;
};

}  // namespace usher::app
