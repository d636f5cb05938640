// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEnginePage>

#include "app/browser/browser_contract.h"

namespace usher::browser {

/// A web page that asks its observer before every navigation and refuses everything a sign-in does not need: windows,
/// dialogs, files, permissions, bad certificates.
class GuardedPage final : public QWebEnginePage {
  Q_OBJECT

 public:
  GuardedPage(QWebEngineProfile* profile, Observer& observer, QObject* parent);

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
  void watch();
  void finishLoading(bool ok);
  void lookForErrorNumber();

  Observer& m_observer;
  QUrl m_lastPage;         ///< Set while the redirect itself is being loaded.
  bool m_stopped = false;  ///< We stopped the navigation ourselves: its "failed" is no trouble.
};

}  // namespace usher::browser
