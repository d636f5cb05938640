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
  Refuse     ///< Stop and say nothing.
};

/// The visitor's side of a page: decides, and is told what happens. Called on the GUI thread, never from within a call
/// to Page, except judge().
class Observer {
 public:
  virtual ~Observer() = default;
  virtual Verdict judge(const QUrl& address) = 0;
  virtual void caught(const QUrl& redirect) = 0;
  virtual void hostAsked(const QUrl& address) = 0;
  virtual void pageShown(const QUrl& address, const QString& title, bool loading) = 0;
  /// Whether error numbers may be read from the text of this page: only the authority's own hosts.
  virtual bool mayReadErrors(const QUrl& address) = 0;
  /// An AADSTS number stands on the page; nothing else of its text is kept.
  virtual void errorSeen(int number) = 0;
  /// "crashed", "unreachable", "certificate", "blank", "popup".
  virtual void troubled(const QString& what) = 0;
};

/// One web page in a widget. Deleting it ends it.
class Page {
 public:
  virtual ~Page() = default;
  virtual QWidget* widget() = 0;
  virtual void open(const QUrl& address) = 0;
  virtual void reload() = 0;
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

#define UsherBrowserPlugin_iid "usher.browser.Plugin/1"
Q_DECLARE_INTERFACE(usher::browser::Plugin, UsherBrowserPlugin_iid)
