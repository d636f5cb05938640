// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>
#include <QtPlugin>

class QWidget;

namespace usher::browser {

/// What to do with an address that the page wants to show in its main frame.
enum class Verdict {
  Show,      ///< Load it.
  Catch,     ///< It is the redirect: do not load it, tell caught().
  LoadLast,  ///< It is the redirect and the vendor's site shall learn of it: load it once, then tell caught().
  Ask,       ///< Another sign-in service: stop and tell hostAsked(); the person decides.
  Refuse     ///< Stop and say that the page wanted to go where it may not.
};

/// What a look at a page found; its text is not kept.
struct Sight {
  bool isBlank = false;  ///< There is no word on it.
  int errorNumber = 0;   ///< The number of an AADSTS error that stands on it; 0 when there is none.
};

/// The visitor's side of a page: decides, and is told what happens. Called on the GUI thread, never from within a call
/// to Page, except judge() and mayFrame().
class Observer {
 public:
  virtual ~Observer() = default;
  virtual Verdict judge(const QUrl& address) = 0;
  /// Whether a frame within `page` may show `address`.
  virtual bool mayFrame(const QUrl& address, const QUrl& page) = 0;
  virtual void caught(const QUrl& redirect) = 0;
  virtual void hostAsked(const QUrl& address) = 0;
  virtual void pageShown(const QUrl& address, const QString& title, bool loading) = 0;
  /// Whether the text of this page may be read: only on the authority's own hosts.
  virtual bool mayRead(const QUrl& address) = 0;
  /// The answer to Page::look().
  virtual void seen(const Sight& sight) = 0;
  /// A proxy (its host) asks for a login. Fills in what is known and says true; otherwise the page fails, and the
  /// person is asked. `wasRefused`: what was filled in for this page before was wrong.
  virtual bool proxyAsks(const QString& proxy, bool wasRefused, QString* user, QString* password) = 0;
  /// "crashed", "unreachable", "certificate", "server-error", "refused", "popup"; "unprotected": the page's process
  /// is not locked in, and the page must go.
  virtual void troubled(const QString& what) = 0;
};

/// One web page in a widget. Deleting it ends it.
class Page {
 public:
  virtual ~Page() = default;
  virtual QWidget* widget() = 0;
  virtual void open(const QUrl& address) = 0;
  virtual void reload() = 0;
  /// Looks at the page once and tells seen(); nothing where the observer does not let its text be read.
  virtual void look() = 0;
};

/// The plugin's root object. Carries Qt values only: the plugin shares no static library with the program.
class Plugin {
 public:
  virtual ~Plugin() = default;
  /// `person` names the off-the-record session: same name, same cookies. `observer` must outlive the page.
  virtual Page* createPage(QWidget* parent, Observer* observer, const QString& person) = 0;
  /// Ends the session and its cookies. Its pages must be gone.
  virtual void forget(const QString& person) = 0;
  /// The Chromium version whose security fixes are in, "108.0.5359.94".
  virtual QString securityPatchVersion() const = 0;
};

}  // namespace usher::browser

#define UsherBrowserPlugin_iid "usher.browser.Plugin/2"
Q_DECLARE_INTERFACE(usher::browser::Plugin, UsherBrowserPlugin_iid)
