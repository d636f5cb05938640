// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>
#include <QUuid>

#include "flow/run.h"
#include "journeys/journey_test.h"

namespace usher::test {

/// More than are on their way at once, so that some are never sent.
inline constexpr int everybody = 20 * flow::Run::portion;

/// A tenant that many people joined who are not assigned yet.
class ManyPeopleTest : public JourneyTest {
 protected:
  QString dataDir() const { return m_scratch.filePath(QStringLiteral("data")); }

  /// The tenant is configured, and `everybody` joined it since.
  bool startWithManyPeople() {
    const QString scenario = QStringLiteral("already-configured,latency=60ms");
    if (!m_tenant.start(scenario)) {
      return false;
    }
    m_tenant.stop();
    const bool isEdited = m_tenant.edit([this](QJsonObject& world) {
      QJsonObject users = world.value(QStringLiteral("users")).toObject();
      for (int i = 0; i < everybody; ++i) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString address = QStringLiteral("newcomer.%1@contoso.com").arg(i);
        users.insert(id, QJsonObject{{QStringLiteral("id"), id},
                                     {QStringLiteral("displayName"), QStringLiteral("Newcomer %1").arg(i)},
                                     {QStringLiteral("userPrincipalName"), address},
                                     {QStringLiteral("mail"), address},
                                     {QStringLiteral("proxyAddresses"), QJsonArray{QStringLiteral("SMTP:") + address}},
                                     {QStringLiteral("userType"), QStringLiteral("Member")},
                                     {QStringLiteral("accountEnabled"), true}});
        m_people.append(id);
        m_list += address + u'\n';
      }
      world.insert(QStringLiteral("users"), users);
    });
    const bool isStarted = isEdited && m_tenant.start(scenario);
    m_before = isStarted ? assigned(m_tenant.contreli().integrations.first().application.clientId).size() : 0;
    return isStarted;
  }

  /// Runs until the first answers of a run have come, and not an event longer.
  bool untilTheFirstAnswers() {
    QEventLoop loop;
    bool answered = false;
    QObject::connect(&m_usher.assignments(), &flow::Step::viewChanged, &loop, [&] {
      if (m_usher.assignments().progress().done > 0) {
        answered = true;
        loop.quit();
      }
    });
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    return answered;
  }

  qsizetype m_before = 0;  ///< So many were assigned at the beginning.
  QStringList m_people;    ///< Ids of those who joined.
  QString m_list;          ///< Their addresses, a line each.
};

}  // namespace usher::test
