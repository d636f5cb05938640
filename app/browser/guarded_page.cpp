// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/browser/guarded_page.h"

#include <QRegularExpression>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace usher::browser {

namespace {

/// After the current event: the observer may delete the page.
template <typename Call>
void later(QObject* context, Call call) {
  QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

}  // namespace

GuardedPage::GuardedPage(QWebEngineProfile* profile, Observer& observer, QObject* parent)
    : QWebEnginePage(profile, parent), m_observer(observer) {
  refusePermissions();
  watch();
}

bool GuardedPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame) {
  if (!isMainFrame) {
    return url.scheme() == QStringLiteral("https") || url == QUrl(QStringLiteral("about:blank")) ||
           m_observer.judge(url) == Verdict::Show;
  }
  switch (m_observer.judge(url)) {
    case Verdict::Show:
      m_stopped = false;
      return true;
    case Verdict::LoadLast:
      m_lastPage = url;
      return true;
    case Verdict::Catch:
      m_stopped = true;
      later(this, [this, url] { m_observer.caught(url); });
      return false;
    case Verdict::Ask:
      m_stopped = true;
      later(this, [this, url] { m_observer.hostAsked(url); });
      return false;
    case Verdict::Refuse:
      m_stopped = true;
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

void GuardedPage::watch() {
  const auto changed = [this](bool loading) { m_observer.pageShown(url(), title(), loading); };
  connect(this, &QWebEnginePage::loadStarted, this, [changed] { changed(true); });
  connect(this, &QWebEnginePage::urlChanged, this, [this, changed] { changed(isLoading()); });
  connect(this, &QWebEnginePage::titleChanged, this, [this, changed] { changed(isLoading()); });
  connect(this, &QWebEnginePage::loadFinished, this, [this, changed](bool ok) {
    changed(false);
    finishLoading(ok);
  });
  connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status) {
    if (status != NormalTerminationStatus) {
      later(this, [this] { m_observer.troubled(QStringLiteral("crashed")); });
    }
  });
}

void GuardedPage::finishLoading(bool ok) {
  if (!m_lastPage.isEmpty()) {
    // Whether the vendor's site answered or not, the redirect came.
    const QUrl redirect = std::exchange(m_lastPage, {});
    later(this, [this, redirect] { m_observer.caught(redirect); });
  } else if (ok) {
    lookForErrorNumber();
  } else if (!std::exchange(m_stopped, false)) {
    later(this, [this] { m_observer.troubled(QStringLiteral("unreachable")); });
  }
}

void GuardedPage::lookForErrorNumber() {
  if (!m_observer.mayReadErrors(url())) {
    return;
  }
  const QPointer<GuardedPage> self(this);
  toPlainText([self](const QString& text) {
    static const QRegularExpression number(QStringLiteral("AADSTS(\\d{4,8})"));
    const QRegularExpressionMatch match = number.match(text);
    if (self && match.hasMatch()) {
      later(self, [self, value = match.captured(1).toInt()] { self->m_observer.errorSeen(value); });
    }
  });
}

}  // namespace usher::browser
