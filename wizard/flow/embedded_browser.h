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
  QString trouble;    ///< Not empty: why the embedded browser will not get further: "AADSTS53003", "crashed", "blank",
                      ///< "unreachable", "passkey", "certificate", "too-old".

  bool operator==(const PageInView&) const = default;
};

/// The embedded browser as the steps and pages see it. Implemented in app.
class EmbeddedBrowser : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual PageInView page() const = 0;
  virtual void reload() = 0;
  /// Allows the asked host for this visit.
  virtual void continueToAskedHost() = 0;

 Q_SIGNALS:
  void pageChanged();
};

}  // namespace usher::flow
