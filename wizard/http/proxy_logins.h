// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <memory>
#include <optional>

#include "base/secret.h"

namespace usher::http {

/// The person's user names and passwords for proxies: asked for once, kept in memory until Usher closes, given to the
/// proxy that asked and to nobody else. One for the whole program, so that Qt Network and the browser ask together.
/// Must outlive whoever uses it.
class ProxyLogins final : public QObject {
  Q_OBJECT

 public:
  /// How many answers the proxy may refuse before whoever waits is told that it failed.
  static constexpr int tries = 3;

  struct Login {
    QString user;
    Secret password;
  };
  struct Question {
    QString proxy;            ///< Host, or host and port, to be shown.
    bool wasRefused = false;  ///< The answer before was wrong.
    int triesLeft = tries;

    bool operator==(const Question&) const = default;
  };
  enum class Outcome {
    TryAgain,  ///< Another login is known by now.
    Asked,     ///< The person is being asked; settled() follows.
    GivenUp    ///< Refused too often, declined, or a question about another proxy is open.
  };
  /// A moment, to tell what was known when a request began.
  using Moment = quint64;

  using QObject::QObject;

  Moment now() const { return m_now; }
  /// What is known for the proxy at `host`, or null. Valid until the event loop runs.
  const Login* loginFor(const QString& host) const;
  /// `proxy` with what is known for it.
  QNetworkProxy withLogin(QNetworkProxy proxy) const;

  /// The proxy at `host` (`shown` for the person) turned away a request that began at `began` and used what was known
  /// then.
  Outcome refused(const QString& host, const QString& shown, Moment began);
  /// The proxy at `host` let a request through.
  void accepted(const QString& host) { m_refusals.remove(host); }

  const std::optional<Question>& question() const { return m_question; }
  void answer(const QString& user, const QString& password);
  void decline();

 Q_SIGNALS:
  void questionChanged();
  /// The open question was answered, or declined.
  void settled(bool answered);

 private:
  struct Known {
    Login login;
    Moment since = 0;
  };

  Outcome ask(const QString& host, const QString& shown, bool wasRefused);
  void giveUp();
  void close(bool answered);

  QHash<QString, std::shared_ptr<const Known>> m_known;
  QHash<QString, int> m_refusals;
  Moment m_now = 1, m_gaveUp = 0;
  QString m_asked;
  std::optional<Question> m_question;
};

}  // namespace usher::http
