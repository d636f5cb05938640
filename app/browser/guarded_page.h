// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>
#include <functional>
#include <memory>

#include "app/browser/browser_contract.h"

namespace usher::browser {

/// A web page that asks its observer before every navigation and refuses everything a sign-in does not need: windows,
/// dialogs, files, permissions, bad certificates.
class GuardedPage final : public QWebEnginePage {
  Q_OBJECT

 public:
  GuardedPage(QWebEngineProfile* profile, Observer& observer, QObject* parent);

  /// Reads the page's text where the observer allows, tells it what stands there for sign-in, and forgets the text.
  void look();

 protected:
  bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
  QWebEnginePage* createWindow(WebWindowType type) override;
  QStringList chooseFiles(FileSelectionMode mode, const QStringList& oldFiles, const QStringList& types) override;
  void javaScriptAlert(const QUrl& origin, const QString& message) override;
  bool javaScriptConfirm(const QUrl& origin, const QString& message) override;
  bool javaScriptPrompt(const QUrl& origin, const QString& message, const QString& value, QString* result) override;
  void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString& message, int line,
                                const QString& source) override;

 private:
  void refusePermissions();
  void answerProxy(QAuthenticator& authenticator, const QString& proxy);
  void watch();
  void tellLoading(const QWebEngineLoadingInfo& load);
  void finishLoading(const QWebEngineLoadingInfo& load);

  Observer& m_observer;
  QUrl m_lastPage;                ///< Set while the redirect itself is being loaded.
  bool m_gaveProxyLogin = false;  ///< For the page that is being loaded.
  /// Set while a navigation that the observer does not want comes to its end; then this is told.
  std::function<void()> m_stopped;
  std::shared_ptr<int> m_whole = std::make_shared<int>();  ///< Ends when this page begins to end.
};

}  // namespace usher::browser
