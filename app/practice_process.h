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

  /// An account to practise with, and the organisation it belongs to.
  struct Account {
    QString role, userName, password, mfaNumber;
    QString organisation, tenant;
  };

  /// An organisation of the practice cloud.
  struct Organisation {
    QString name, tenant, domain;
    bool isPartner = false;
    QList<Account> accounts;
  };

  ~PracticeProcess();

  /// Starts it and waits until it is ready (well under a second). A failure is BadInput for a wrong scenario, else Bug.
  Result<void> start(const Settings& settings);

  /// `real` with cloud, contact address and consent redirects of the practice tenant. A shipped profile with managed
  /// accounts gets the integrations that practice adds to its catalogue; nothing else differs.
  profile::ProductProfile practised(profile::ProductProfile real) const;
  QUrl reader() const { return m_reader; }
  /// The reader of one organisation: the same, with that tenant in its query.
  QUrl reader(const QString& tenant) const;
  /// The organisation that a product with single accounts is practised in; empty before the start.
  QString mainTenant() const { return m_organisations.isEmpty() ? QString() : m_organisations.first().tenant; }
  /// The accounts of all organisations, Contoso's first.
  QList<Account> accounts() const;
  /// Contoso first, then the other customers, then the partner.
  const QList<Organisation>& organisations() const { return m_organisations; }

 private:
  Result<void> readReadyLine(const QByteArray& line);
  Result<void> readCatalogue(const QJsonObject& document);

  QProcess m_process;
  profile::Cloud m_cloud;
  QUrl m_reader;
  QList<Organisation> m_organisations;
  QList<profile::Integration> m_catalogue;
  QString m_cataloguedProfile;  ///< Id of the profile whose catalogue that extends.
};

}  // namespace usher::app
