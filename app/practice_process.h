// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QUrl>

#include "base/result.h"
#include "profile/product_profile.h"

namespace usher::app {

/// The program usher-practice, run for as long as this object lives: it ends when its standard input closes.
class PracticeProcess {
 public:
  struct Settings {
    QString world;        ///< Folder of the practice world.
    QString scenarios;    ///< "A,B" or empty.
    QString profileFile;  ///< A product profile that does not ship with Usher, or empty.
    bool reset = false;
    QString program = {};  ///< Where usher-practice is; empty: beside this program.
  };

  /// An account to practise with.
  struct Account {
    QString role, userName, password, mfaNumber;
  };

  ~PracticeProcess();

  /// Starts it and waits until it is ready (well under a second). A failure is BadInput for a wrong scenario, else Bug.
  Result<void> start(const Settings& settings);

  /// `real` with cloud, contact address and consent redirects of the practice tenant; nothing else differs.
  profile::ProductProfile practised(profile::ProductProfile real) const;
  QUrl reader() const { return m_reader; }
  const QList<Account>& accounts() const { return m_accounts; }

 private:
  Result<void> readReadyLine(const QByteArray& line);

  QProcess m_process;
  profile::Cloud m_cloud;
  QUrl m_reader;
  QList<Account> m_accounts;
};

}  // namespace usher::app
