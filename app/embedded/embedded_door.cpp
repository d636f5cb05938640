// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/embedded_door.h"

#include <QVBoxLayout>

#include "app/embedded/sandbox_check.h"
#include "app/hardening.h"
#include "signin/aadsts.h"

namespace usher::app {

namespace {

/// What a page of Microsoft's wants that only another browser has. Entra shows its passkey page at
/// "/common/fido/get", in every language; certificates of one's own are asked for on hosts named certauth.
QString wantedBy(const QUrl& address) {
  const QStringList path = address.path().toLower().split(QLatin1Char('/'));
  if (path.contains(QStringLiteral("fido"))) {
    return QStringLiteral("passkey");
  }
  const bool wantsCertificate = address.host().split(QLatin1Char('.')).contains(QStringLiteral("certauth"));
  return wantsCertificate ? QStringLiteral("own-certificate") : QString();
}

/// Whether there is no page that could be loaded again.
bool isPageLost(const QString& trouble) {
  static const QStringList lost{QStringLiteral("crashed"),     QStringLiteral("unreachable"),
                                QStringLiteral("certificate"), QStringLiteral("server-error"),
                                QStringLiteral("blank"),       QStringLiteral("slow"),
                                QStringLiteral("refused"),     QStringLiteral("proxy")};
  return lost.contains(trouble);
}

/// Whether another browser may get past the error; of one that nobody knows it may.
bool isWorthAnotherBrowser(int error) {
  return signin::kindOfAadsts(error).value_or(Failure::Kind::BrowserBlocked) == Failure::Kind::BrowserBlocked;
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
    return m_door->open({address, m_redirect, m_person, loadRedirect});
  }
  Pending<QUrl> openUnseen(const QUrl& address, const QString&) override {
    if (!m_door) {
      return ready<QUrl>(fail(Failure::Kind::Cancelled));
    }
    return m_door->open({.address = address, .redirect = m_redirect, .person = m_person, .isUnseen = true});
  }

 private:
  QPointer<EmbeddedDoor> m_door;
  QUrl m_redirect;
  QString m_person;
};

EmbeddedDoor::EmbeddedDoor(profile::Cloud cloud, PluginSource plugin, const DoorLimits& limits, QObject* parent)
    : EmbeddedBrowser(parent),
      m_cloud(std::move(cloud)),
      m_plugin(std::move(plugin)),
      m_oldestBrowser(limits.oldestBrowser),
      m_watch(limits.patience) {
  connect(&m_watch, &PageWatch::lookWanted, this, [this] {
    if (m_webPage) {
      m_webPage->look();
    }
  });
  connect(&m_watch, &PageWatch::slow, this, [this] { suspect(QStringLiteral("slow")); });
  connect(&m_watch, &PageWatch::staysBlank, this, [this] { suspect(QStringLiteral("blank")); });
}

void EmbeddedDoor::useProxyLogins(http::ProxyLogins& logins) {
  m_proxyLogins = &logins;
  connect(&logins, &http::ProxyLogins::settled, this, &EmbeddedDoor::proxyAnswered);
}

bool EmbeddedDoor::proxyAsks(const QString& proxy, bool wasRefused, QString* user, QString* password) {
  if (!m_proxyLogins) {
    return false;
  }
  const QString host = proxy.section(QLatin1Char(':'), 0, 0);
  using Outcome = http::ProxyLogins::Outcome;
  if (wasRefused || !m_proxyLogins->loginFor(host)) {
    const auto since = wasRefused ? m_proxyLoginsAt : m_proxyLogins->now();
    if (const Outcome outcome = m_proxyLogins->refused(host, proxy, since); outcome != Outcome::TryAgain) {
      m_waitsForProxy = outcome == Outcome::Asked;
      m_proxyTurnedAway = true;
      return false;
    }
  }
  const http::ProxyLogins::Login* login = m_proxyLogins->loginFor(host);
  m_proxyLoginsAt = m_proxyLogins->now();
  *user = login->user;
  *password = QString::fromUtf8(login->password.reveal());
  return true;
}

void EmbeddedDoor::proxyAnswered(bool answered) {
  if (!std::exchange(m_waitsForProxy, false) || !m_webPage || !answered) {
    return;
  }
  if (isPageLost(m_page.trouble)) {
    reload();
  } else {
    m_triesAgain = true;
  }
}

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
  return std::unique_ptr<signin::Visit>(std::make_unique<EmbeddedVisit>(*this, registered, person));
}

void EmbeddedDoor::forget(const QString& person) {
  close();
  if (browser::Plugin* plugin = m_plugin()) {
    plugin->forget(person);
  }
}

void EmbeddedDoor::reload() {
  if (!m_answer) {
    return;
  }
  if (!m_webPage) {
    m_goesOnThoughOld = true;
    startPage();
    return;
  }
  const bool isLost = isPageLost(m_page.trouble);
  setTrouble({});
  if (isLost) {
    // What was sent to a page that is gone must not be sent again.
    m_webPage->open(m_start);
  } else {
    m_webPage->reload();
  }
}

void EmbeddedDoor::continueToAskedHost() {
  if (m_webPage && !m_asked.isEmpty()) {
    m_rules.letIn(m_asked);
    m_webPage->open(std::exchange(m_asked, {}));
  }
  flow::PageInView page = m_page;
  page.askedHost.clear();
  setPage(page);
}

Pending<QUrl> EmbeddedDoor::open(const Opening& opening) {
  close();
  m_rules = AddressRules(m_cloud, opening.redirect, opening.loadRedirect);
  m_start = opening.address;
  m_person = opening.person;
  m_isUnseen = opening.isUnseen;
  m_answer.emplace();
  startPage();
  return m_answer->pending();
}

void EmbeddedDoor::endUnseen(const QString& code) {
  m_watch.stop();
  if (m_answer) {
    m_answer->finish(fail(Failure::Kind::BrowserBlocked, code));
  }
}

void EmbeddedDoor::close() {
  m_waitsForProxy = m_triesAgain = m_proxyTurnedAway = false;
  m_watch.stop();
  m_webPage.reset();
  m_rules = {};
  m_start.clear();
  m_shown.clear();
  m_asked.clear();
  m_answer.reset();
  m_isUnseen = false;
  setPage({});
}

/// Why the browser should not be used, as a trouble; empty when it is fit.
QString EmbeddedDoor::unfitness() {
  if (!canSandbox()) {
    return QStringLiteral("unprotected");
  }
  browser::Plugin* plugin = m_plugin();
  if (plugin == nullptr) {
    return QStringLiteral("missing");
  }
  const bool isTooOld = !m_goesOnThoughOld && isOlder(plugin->securityPatchVersion(), m_oldestBrowser);
  return isTooOld ? QStringLiteral("too-old") : QString();
}

void EmbeddedDoor::startPage() {
  if (const QString trouble = unfitness(); !trouble.isEmpty()) {
    m_isUnseen ? endUnseen(trouble) : setTrouble(trouble);
    return;
  }
  {
    const WhileInspectable whileChromiumStarts;
    m_webPage.reset(m_plugin()->createPage(nullptr, this, m_person));
  }
  showWebPage();
  setPage({.host = hostWithPort(m_start), .isSecure = m_start.scheme() == QStringLiteral("https"), .isLoading = true});
  m_watch.load(true);
  m_webPage->open(m_start);
}

void EmbeddedDoor::showWebPage() {
  if (m_view && !m_isUnseen) {
    m_view->layout()->addWidget(m_webPage->widget());
    m_view->setFocusProxy(m_webPage->widget());
    m_webPage->widget()->show();
    m_webPage->widget()->setFocus();
  }
}

void EmbeddedDoor::setPage(flow::PageInView page) {
  if (!m_isUnseen && page != m_page) {
    m_page = std::move(page);
    Q_EMIT pageChanged();
  }
}

void EmbeddedDoor::setTrouble(const QString& trouble) {
  flow::PageInView page = m_page;
  page.trouble = trouble;
  setPage(page);
}

/// What only the clock says; what is known for certain, and the question of a host, come before it.
void EmbeddedDoor::suspect(const QString& trouble) {
  if (m_page.trouble.isEmpty() && m_page.askedHost.isEmpty()) {
    setTrouble(trouble);
  }
}

browser::Verdict EmbeddedDoor::judge(const QUrl& address) {
  return m_rules.judge(address);
}

bool EmbeddedDoor::mayFrame(const QUrl& address, const QUrl& page) {
  return m_rules.mayFrame(address, page);
}

void EmbeddedDoor::caught(const QUrl& redirect) {
  m_watch.stop();
  if (m_answer) {
    m_answer->finish(redirect);
  }
}

void EmbeddedDoor::hostAsked(const QUrl& address) {
  if (m_isUnseen) {
    return endUnseen(QStringLiteral("host"));
  }
  m_watch.stop();
  m_asked = address;
  flow::PageInView page = m_page;
  page.askedHost = hostWithPort(address);
  page.isLoading = false;
  setPage(page);
}

void EmbeddedDoor::pageShown(const QUrl& address, const QString& title, bool loading) {
  flow::PageInView page = m_page;
  const bool isOther = !address.isEmpty() && address != m_shown;
  if (isOther) {
    m_shown = address;
    page.host = hostWithPort(address);
    page.isSecure = address.scheme() == QStringLiteral("https");
    m_watch.goOn();
  }
  const bool begins = loading && !page.isLoading;
  if (isOther || begins || page.trouble == QStringLiteral("slow")) {
    page.trouble = m_rules.isMicrosofts(m_shown) ? wantedBy(m_shown) : QString();
  }
  page.title = title;
  page.isLoading = loading;
  setPage(page);
  m_watch.load(loading);
}

bool EmbeddedDoor::mayRead(const QUrl& address) {
  return m_rules.isMicrosofts(address);
}

void EmbeddedDoor::seen(const browser::Sight& sight) {
  m_watch.see(sight.isBlank);
  if (m_isUnseen) {
    if (sight.errorNumber != 0) {
      endUnseen(QStringLiteral("AADSTS%1").arg(sight.errorNumber));
    }
    return;
  }
  if (sight.errorNumber != 0 && isWorthAnotherBrowser(sight.errorNumber)) {
    setTrouble(QStringLiteral("AADSTS%1").arg(sight.errorNumber));
  } else if (!sight.isBlank && m_page.trouble == QStringLiteral("blank")) {
    setTrouble({});
  }
}

void EmbeddedDoor::troubled(const QString& reported) {
  const bool isProxys = std::exchange(m_proxyTurnedAway, false) && reported == QStringLiteral("unreachable");
  const QString what = isProxys ? QStringLiteral("proxy") : reported;
  if (m_isUnseen) {
    return endUnseen(what);
  }
  if (what == QStringLiteral("crashed") || what == QStringLiteral("unreachable") ||
      what == QStringLiteral("certificate")) {
    m_watch.stop();
  }
  if (what == QStringLiteral("unprotected")) {
    m_watch.stop();
    m_webPage.reset();
  }
  setTrouble(what);
  if (std::exchange(m_triesAgain, false)) {
    reload();
  }
}

}  // namespace usher::app
