// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <functional>

#include "base/pending.h"

namespace usher::test {

/// A person at a plain browser, without scripts: fills whatever forms a server shows and posts them.
class FormVisitor : public QObject {
 public:
  explicit FormVisitor(QObject* parent = nullptr);

  /// What to type, by the name of the field. What is not named keeps its value.
  QMap<QString, QString> answers;
  /// Follow the page's first link, which leads away, instead of its form at the page of this title.
  QString leavesAt = {};
  /// How many requests the person makes before pausing; goOn() ends the pause.
  int pausesAfter = -1;

  /// Opens `url` and goes on until a redirect leaves its origin: that address, not loaded. Fails with Rejected and the
  /// page's text when a page leads no further.
  Pending<QUrl> visit(const QUrl& url);
  bool isPausing() const { return m_paused != nullptr; }
  void goOn();
  /// Loads `url` as a browser does, wherever it leads; gives the HTTP status.
  Pending<int> load(const QUrl& url);
  /// Posts a form to `url` and gives the body of the answer.
  Pending<QByteArray> post(const QUrl& url, const QMap<QString, QString>& form);

  /// As another person at another computer.
  void forgetCookies() { m_network.setCookieJar(new QNetworkCookieJar); }

  /// The headings of the pages seen so far.
  const QStringList& headings() const { return m_headings; }

 private:
  struct Visit {
    QUrl origin;
    int steps = 0;
    Completion<QUrl> done;
  };

  void open(std::shared_ptr<Visit> visit, const QUrl& url, const QByteArray& form = {});
  void arrived(std::shared_ptr<Visit> visit, QNetworkReply* reply);
  void shown(std::shared_ptr<Visit> visit, const QUrl& address, const QString& html);

  QNetworkAccessManager m_network;
  QStringList m_headings;
  std::function<void()> m_paused;
};

}  // namespace usher::test
