// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include "base/pending.h"

namespace usher::test {

/// Somebody who can sign in at the practice tenant.
struct PracticePerson {
  QString userName, password, number;
};

/// What the visitor does at the consent page or at "Need admin approval".
enum class Choice {
  Accept,
  AcceptForOrganisation,  ///< Ticks "Consent on behalf of your organization" first.
  Cancel,
  Leave,  ///< Follows the link back to the application, where there is one; else Cancel.
  Stop,   ///< Goes no further than that page, as somebody who closes the window.
  Ignore  ///< Opens the first page and goes no further, as somebody who never answers.
};

/// A person at a plain browser, without scripts: goes through the practice tenant's pages by filling and posting their
/// forms. Keeps its cookies from one visit to the next.
class PracticeVisitor : public QObject {
 public:
  explicit PracticeVisitor(QObject* parent = nullptr);

  /// Opens `url` and goes on until a redirect leaves its origin: that address, not loaded. Fails with BrowserBlocked
  /// and the AADSTS number as code when a page leads no further, Cancelled after Choice::Stop
  /// and Choice::Ignore.
  Pending<QUrl> visit(const QUrl& url, const PracticePerson& person, Choice choice);
  /// The same, and then loads the final address if it is on this computer, as a browser does.
  Pending<QUrl> visitAndReturn(const QUrl& url, const PracticePerson& person, Choice choice);
  /// visit(), waited for: empty when it failed.
  QUrl signInAndAccept(const QUrl& url, const PracticePerson& person, Choice choice = Choice::Accept);

  /// Sent as User-Agent; an embedded browser's by "QtWebEngine" in it.
  void setUserAgent(const QByteArray& agent) { m_userAgent = agent; }
  /// The headings of the pages seen so far, in their order.
  QStringList headings() const { return m_headings; }
  /// The last page's HTML.
  QString lastPage() const { return m_lastPage; }

 private:
  struct Visit {
    QUrl origin;
    PracticePerson person;
    Choice choice = Choice::Accept;
    int steps = 0;
    Completion<QUrl> done;
  };

  void open(std::shared_ptr<Visit> visit, const QUrl& url, const QByteArray& form = {});
  void arrived(std::shared_ptr<Visit> visit, QNetworkReply* reply);
  void shown(std::shared_ptr<Visit> visit, const QUrl& address, const QString& html);

  QNetworkAccessManager m_network;
  QByteArray m_userAgent = "Mozilla/5.0 (practice visitor)";
  QStringList m_headings;
  QString m_lastPage;
};

}  // namespace usher::test
