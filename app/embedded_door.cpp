// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded_door.h"

#include <unistd.h>

#include <QVBoxLayout>

#include "signin/identity_hosts.h"

namespace usher::app {

namespace {

QString hostWithPort(const QUrl& address) {
  const QString host = address.host(QUrl::FullyEncoded);
  return address.port() < 0 ? host : host + QLatin1Char(':') + QString::number(address.port());
}

QString pathOf(const QUrl& address) {
  const QString path = address.path(QUrl::FullyEncoded);
  return path.isEmpty() ? QStringLiteral("/") : path;
}

bool isSameTarget(const QUrl& address, const QUrl& redirect) {
  return address.scheme() == redirect.scheme() && address.host() == redirect.host() &&
         address.port() == redirect.port() && pathOf(address) == pathOf(redirect) && address.userInfo().isEmpty();
}

}  // namespace

class EmbeddedDoor::EmbeddedVisit final : public signin::Visit {
 public:
  EmbeddedVisit(EmbeddedDoor& door, QUrl redirect, QString person)
      : m_door(&door), m_redirect(std::move(redirect)), m_person(std::move(person)) {}
  ~EmbeddedVisit() override {
    if (m_door) {
      m_door->close();
    }
  }

  QUrl redirectUri() const override { return m_redirect; }
  Pending<QUrl> open(const QUrl& address, const QString&, bool loadRedirect) override {
    if (!m_door) {
      return ready<QUrl>(fail(Failure::Kind::Cancelled));
    }
    return m_door->open(address, m_redirect, m_person, loadRedirect);
  }

 private:
  QPointer<EmbeddedDoor> m_door;
  QUrl m_redirect;
  QString m_person;
};

EmbeddedDoor::EmbeddedDoor(profile::Cloud cloud, PluginSource plugin, QObject* parent)
    : EmbeddedBrowser(parent), m_cloud(std::move(cloud)), m_plugin(std::move(plugin)) {}

EmbeddedDoor::~EmbeddedDoor() {
  close();
}

QWidget* EmbeddedDoor::makeView(QWidget* parent) {
  auto* view = new QWidget(parent);
  view->setObjectName(QStringLiteral("embeddedView"));
  auto* layout = new QVBoxLayout(view);
  layout->setContentsMargins({});
  m_view = view;
  if (m_webPage) {
    showWebPage();
  }
  return view;
}

Result<std::unique_ptr<signin::Visit>> EmbeddedDoor::begin(const QUrl& registered, const QString& person) {
  // Chromium refuses to run as root without --no-sandbox, and Usher never passes that.
  if (geteuid() == 0) {
    return fail(Failure::Kind::BrowserBlocked, QStringLiteral("root"));
  }
  if (m_plugin() == nullptr) {
    return fail(Failure::Kind::BrowserBlocked, QStringLiteral("no-browser"));
  }
  return std::unique_ptr<signin::Visit>(std::make_unique<EmbeddedVisit>(*this, registered, person));
}

void EmbeddedDoor::forget(const QString& person) {
  close();
  if (browser::Plugin* plugin = m_plugin()) {
    plugin->forget(person);
  }
}

void EmbeddedDoor::reload() {
  flow::PageInView page = m_page;
  page.trouble.clear();
  setPage(page);
  if (m_webPage) {
    m_webPage->reload();
  }
}

void EmbeddedDoor::continueToAskedHost() {
  if (m_webPage && !m_asked.isEmpty()) {
    m_allowedHosts.insert(hostWithPort(m_asked));
    m_webPage->open(std::exchange(m_asked, {}));
  }
  flow::PageInView page = m_page;
  page.askedHost.clear();
  setPage(page);
}

Pending<QUrl> EmbeddedDoor::open(const QUrl& address, const QUrl& redirect, const QString& person, bool loadRedirect) {
  close();
  m_redirect = redirect;
  m_loadRedirect = loadRedirect;
  m_answer.emplace();
  m_webPage.reset(m_plugin()->createPage(nullptr, this, person));
  showWebPage();
  setPage({.host = hostWithPort(address), .isSecure = address.scheme() == QStringLiteral("https"), .isLoading = true});
  m_webPage->open(address);
  return m_answer->pending();
}

void EmbeddedDoor::close() {
  m_webPage.reset();
  m_allowedHosts.clear();
  m_redirect.clear();
  m_asked.clear();
  m_answer.reset();
  setPage({});
}

void EmbeddedDoor::showWebPage() {
  if (m_view) {
    m_view->layout()->addWidget(m_webPage->widget());
    m_view->setFocusProxy(m_webPage->widget());
    m_webPage->widget()->show();
    m_webPage->widget()->setFocus();
  }
}

void EmbeddedDoor::setPage(flow::PageInView page) {
  if (page != m_page) {
    m_page = std::move(page);
    Q_EMIT pageChanged();
  }
}

browser::Verdict EmbeddedDoor::judge(const QUrl& address) {
  if (!m_redirect.isEmpty() && isSameTarget(address, m_redirect)) {
    return m_loadRedirect ? browser::Verdict::LoadLast : browser::Verdict::Catch;
  }
  if (signin::isIdentityAddress(address, m_cloud)) {
    return browser::Verdict::Show;
  }
  const bool isPlainHttps = address.scheme() == QStringLiteral("https") && address.userInfo().isEmpty();
  if (isPlainHttps && m_allowedHosts.contains(hostWithPort(address))) {
    return browser::Verdict::Show;
  }
  return isPlainHttps ? browser::Verdict::Ask : browser::Verdict::Refuse;
}

void EmbeddedDoor::caught(const QUrl& redirect) {
  if (m_answer) {
    m_answer->finish(redirect);
  }
}

void EmbeddedDoor::hostAsked(const QUrl& address) {
  m_asked = address;
  flow::PageInView page = m_page;
  page.askedHost = hostWithPort(address);
  setPage(page);
}

void EmbeddedDoor::pageShown(const QUrl& address, const QString& title, bool loading) {
  flow::PageInView page = m_page;
  if (!address.isEmpty()) {
    page.host = hostWithPort(address);
    page.isSecure = address.scheme() == QStringLiteral("https");
  }
  page.title = title;
  page.isLoading = loading;
  if (loading) {
    page.trouble.clear();
  }
  setPage(page);
}

bool EmbeddedDoor::mayReadErrors(const QUrl& address) {
  return signin::isIdentityAddress(address, m_cloud);
}

void EmbeddedDoor::errorSeen(int number) {
  troubled(QStringLiteral("AADSTS%1").arg(number));
}

void EmbeddedDoor::troubled(const QString& what) {
  flow::PageInView page = m_page;
  page.trouble = what;
  setPage(page);
}

}  // namespace usher::app
