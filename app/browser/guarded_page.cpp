// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/browser/guarded_page.h"

#include <QAuthenticator>
#include <QFile>
#include <QRegularExpression>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace usher::browser {

namespace {

/// After the current event: the observer may delete the page.
template <typename Call>
void later(QObject* context, Call call) {
  QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

/// What Chromium found wrong with the connection's encryption before any certificate came: versions, ciphers, keys
/// (net_error_list.h).
bool isUnsafeConnection(const QWebEngineLoadingInfo& load) {
  constexpr int protocol = -107, versionOrCipher = -113, weakKey = -129, badCertificateFormat = -167;
  return load.errorDomain() == QWebEngineLoadingInfo::CertificateErrorDomain || load.errorCode() == protocol ||
         load.errorCode() == versionOrCipher || load.errorCode() == weakKey || load.errorCode() == badCertificateFormat;
}

/// Why nothing is shown; empty when a page is, the server's own words about an error included.
QString troubleOf(const QWebEngineLoadingInfo& load) {
  if (load.status() == QWebEngineLoadingInfo::LoadStoppedStatus) {
    // For other programs Chromium stops without asking.
    const bool isForThis = load.url().scheme().startsWith(QStringLiteral("http"));
    return isForThis ? QString() : QStringLiteral("refused");
  }
  if (load.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain) {
    return load.errorCode() >= 500 ? QStringLiteral("server-error") : QString();
  }
  if (load.status() != QWebEngineLoadingInfo::LoadFailedStatus) {
    return {};
  }
  return isUnsafeConnection(load) ? QStringLiteral("certificate") : QStringLiteral("unreachable");
}

/// Microsoft's pages name an error as "AADSTS53003", or, where Conditional Access stops somebody, as a bare number
/// behind words in the person's language and a colon.
int errorNumberIn(const QString& text) {
  static const QRegularExpression number(
      QStringLiteral("AADSTS(\\d{4,8})|[:\\x{FF1A}]\\s*(53\\d{3}|5300\\d{2}|50097|50129|50131|50155)\\b"));
  const QRegularExpressionMatch match = number.match(text);
  return match.captured(match.lastCapturedIndex()).toInt();
}

/// A field of a process's status; empty where there is none.
QByteArray statusOf(const QString& process, const QByteArray& field) {
  QFile file(QStringLiteral("/proc/%1/status").arg(process));
  if (!file.open(QIODevice::ReadOnly)) {
    return {};
  }
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.startsWith(field + ':')) {
      return line.mid(field.size() + 1).simplified();
    }
  }
  return {};
}

/// Whether the page's process has its system calls filtered and sees no other process. Chromium goes on without where
/// the system does not let it.
bool isLockedIn(qint64 process) {
#ifdef Q_OS_LINUX
  const auto depth = [](const QString& of) { return statusOf(of, "NSpid").split(' ').size(); };
  const QString page = QString::number(process);
  return statusOf(page, "Seccomp") == "2" && depth(page) > depth(QStringLiteral("self"));
#else
  return process > 0;
#endif
}

}  // namespace

GuardedPage::GuardedPage(QWebEngineProfile* profile, Observer& observer, QObject* parent)
    : QWebEnginePage(profile, parent), m_observer(observer) {
  refusePermissions();
  watch();
}

bool GuardedPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame) {
  if (!isMainFrame) {
    return m_observer.mayFrame(url, this->url());
  }
  switch (m_observer.judge(url)) {
    case Verdict::Show:
      m_stopped = nullptr;
      return true;
    case Verdict::LoadLast:
      m_lastPage = url;
      return true;
    case Verdict::Catch:
      m_stopped = [] {};
      later(this, [this, url] { m_observer.caught(url); });
      return false;
    case Verdict::Ask:
      m_stopped = [this, url] { m_observer.hostAsked(url); };
      return false;
    case Verdict::Refuse:
      m_stopped = [this] { m_observer.troubled(QStringLiteral("refused")); };
      return false;
  }
  return false;
}

QWebEnginePage* GuardedPage::createWindow(WebWindowType) {
  later(this, [this] { m_observer.troubled(QStringLiteral("popup")); });
  return nullptr;
}

QStringList GuardedPage::chooseFiles(FileSelectionMode, const QStringList&, const QStringList&) {
  return {};
}

void GuardedPage::javaScriptAlert(const QUrl&, const QString&) {}

bool GuardedPage::javaScriptConfirm(const QUrl&, const QString&) {
  return false;
}

bool GuardedPage::javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) {
  return false;
}

// What a page writes to its console may hold secrets; it goes nowhere.
void GuardedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) {}

void GuardedPage::refusePermissions() {
  connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
    setFeaturePermission(origin, feature, PermissionDeniedByUser);
  });
  connect(this, &QWebEnginePage::certificateError, this, [this](const QWebEngineCertificateError& error) {
    QWebEngineCertificateError refused = error;
    refused.rejectCertificate();
    later(this, [this] { m_observer.troubled(QStringLiteral("certificate")); });
  });
  connect(this, &QWebEnginePage::fullScreenRequested, this,
          [](QWebEngineFullScreenRequest request) { request.reject(); });
  connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
  connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
          [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
}

void GuardedPage::answerProxy(QAuthenticator& authenticator, const QString& proxy) {
  QString user, password;
  if (m_observer.proxyAsks(proxy, m_gaveProxyLogin, &user, &password)) {
    m_gaveProxyLogin = true;
    authenticator.setUser(user);
    authenticator.setPassword(password);
  } else {
    // Without it Chromium gives up, and so it shall.
    authenticator = QAuthenticator();
  }
}

void GuardedPage::watch() {
  const auto changed = [this] { m_observer.pageShown(url(), title(), isLoading()); };
  connect(this, &QWebEnginePage::urlChanged, this, changed);
  connect(this, &QWebEnginePage::titleChanged, this, changed);
  connect(this, &QWebEnginePage::loadingChanged, this, &GuardedPage::tellLoading);
  connect(
      this, &QWebEnginePage::proxyAuthenticationRequired, this,
      [this](const QUrl&, QAuthenticator* authenticator, const QString& proxy) { answerProxy(*authenticator, proxy); });
  connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status) {
    if (status != NormalTerminationStatus) {
      later(this, [this] { m_observer.troubled(QStringLiteral("crashed")); });
    }
  });
}

void GuardedPage::tellLoading(const QWebEngineLoadingInfo& load) {
  const bool begins = load.status() == QWebEngineLoadingInfo::LoadStartedStatus;
  m_observer.pageShown(url(), title(), begins);
  m_gaveProxyLogin = m_gaveProxyLogin && !begins;
  if (!begins) {
    finishLoading(load);
  }
}

void GuardedPage::finishLoading(const QWebEngineLoadingInfo& load) {
  if (load.status() == QWebEngineLoadingInfo::LoadSucceededStatus && !isLockedIn(renderProcessPid())) {
    later(this, [this] { m_observer.troubled(QStringLiteral("unprotected")); });
    return;
  }
  // What the observer does not want ends like a page that fails.
  const auto stopped = std::exchange(m_stopped, nullptr);
  if (!m_lastPage.isEmpty()) {
    // Whether the vendor's site answered or not, the redirect came.
    const QUrl redirect = std::exchange(m_lastPage, {});
    later(this, [this, redirect] { m_observer.caught(redirect); });
  } else if (stopped) {
    later(this, stopped);
  } else if (const QString trouble = troubleOf(load); !trouble.isEmpty()) {
    later(this, [this, trouble] { m_observer.troubled(trouble); });
  }
}

void GuardedPage::look() {
  const QUrl looked = url();
  if (!m_observer.mayRead(looked)) {
    return;
  }
  // Qt answers what is open at the latest in the destructor of its own part, when this part is gone already.
  toPlainText([this, whole = std::weak_ptr(m_whole), looked](const QString& text) {
    // Where the page has gone on meanwhile, the text may be somebody else's.
    if (!whole.expired() && url() == looked) {
      const Sight sight{.isBlank = text.trimmed().isEmpty(), .errorNumber = errorNumberIn(text)};
      later(this, [this, sight] { m_observer.seen(sight); });
    }
  });
}

}  // namespace usher::browser
