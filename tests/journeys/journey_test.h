// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QSet>

#include "journey/journey.h"
#include "journey/tenant.h"
#include "support/await.h"

namespace usher::test {

/// A practice tenant and one computer with Usher on it.
class JourneyTest : public testing::Test {
 protected:
  JourneyTest() : m_usher(m_scratch.filePath(QStringLiteral("data"))) {}

  /// Starts Usher in front of `account` and walks to the page after "Is this you?".
  bool begin(Journey& usher, const QString& account, flow::Role role) {
    usher.browser.become(m_tenant.person(account));
    return usher.open({m_tenant.contreli()}) && usher.choosesRole(role) && usher.signsIn() && usher.confirms();
  }
  bool beginAsAdministrator(const QString& account = QStringLiteral("global-admin")) {
    return begin(m_usher, account, flow::Role::Administrator) && m_usher.arrives(flow::StepId::Organisation);
  }
  bool beginAsOwner() {
    return begin(m_usher, QStringLiteral("head-of-cs"), flow::Role::Owner) &&
           m_usher.arrives(flow::StepId::Assignments);
  }
  /// Opens what was closed, as somebody would the next day.
  bool openAgain() { return m_usher.open({m_tenant.contreli()}); }

  bool isGranted(const char* scope) {
    return m_tenant.now().isGranted(m_usher.vendorAppId(), QLatin1String(scope), false);
  }
  bool hasAnyGrant() { return m_tenant.now().hasAnyGrant(m_usher.vendorAppId()); }
  /// The assigned principals; one that is assigned twice stands there twice.
  QStringList assigned(const QString& appId) { return m_tenant.now().assignedIds(appId); }

  /// Whether each of `people` is assigned, and nobody twice.
  testing::AssertionResult areAssignedOnce(const QStringList& people, const QString& appId) {
    const QStringList all = assigned(appId);
    const QSet<QString> different(all.begin(), all.end());
    if (different.size() != all.size()) {
      return testing::AssertionFailure() << all.size() - different.size() << " assigned twice";
    }
    const qsizetype missing = (QSet<QString>(people.begin(), people.end()) - different).size();
    return missing == 0 ? testing::AssertionSuccess() : testing::AssertionFailure() << missing << " not assigned";
  }

  QTemporaryDir m_scratch;
  Tenant m_tenant;
  Journey m_usher;
};

}  // namespace usher::test
