// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace usher::flow {

/// What the embedded browser shows, for the bar above it. The page's own widget comes from the composition root.
struct PageInView {
  QString host;   ///< ASCII host (with a non-default port) of the page that is shown.
  QString title;  ///< The page's own title.
  bool isSecure = false;
  bool isLoading = false;
  QString askedHost;  ///< Not empty: a sign-in service outside Microsoft wants to be shown; needs "Continue to HOST".
  /// Not empty: why the embedded browser will not get further: an error as "AADSTS53003"; what it lacks: "passkey",
  /// "own-certificate", "popup"; a page that does not come: "slow", "blank", "unreachable", "server-error", "refused",
  /// "certificate", "crashed"; a browser that is not fit: "too-old", "unprotected", "missing".
  QString trouble;

  bool operator==(const PageInView&) const = default;
};

/// The embedded browser as the steps and pages see it. Implemented in app.
class EmbeddedBrowser : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual PageInView page() const = 0;
  /// Loads the page again, or the visit's first one where it is lost; opens it all the same where the browser is
  /// "too-old".
  virtual void reload() = 0;
  /// Allows the asked host for this visit.
  virtual void continueToAskedHost() = 0;

 Q_SIGNALS:
  void pageChanged();
};

}  // namespace usher::flow
