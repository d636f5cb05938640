// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>
#include <QWidget>

#include "app/support_report.h"
#include "journeys/journey_test.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

/// Every word that a widget shows or tells a screen reader, of all windows.
QString wordsOnScreen() {
  QStringList words;
  for (const QWidget* widget : QApplication::allWidgets()) {
    for (const char* name : {"text", "plainText", "title", "windowTitle", "toolTip", "statusTip", "whatsThis",
                             "placeholderText", "accessibleName", "accessibleDescription", "format"}) {
      if (const QString value = widget->property(name).toString(); !value.isEmpty()) {
        words.append(value);
      }
    }
  }
  return words.join(u'\n');
}

class ScreenSecretsTest : public JourneyTest {
 protected:
  /// Tokens that were issued, codes, states, nonces and the password.
  QStringList secrets() {
    QStringList found = m_tenant.world().value(u"accessTokens"_s).toObject().keys() +
                        m_tenant.world().value(u"refreshTokens"_s).toObject().keys();
    for (const QUrl& address : m_usher.browser.opened) {
      const QUrlQuery query(address);
      for (const QString& name : {u"code"_s, u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
        if (const QString value = query.queryItemValue(name, QUrl::FullyDecoded); value.size() > 20) {
          found.append(value);
        }
      }
    }
    found.append(u"eyJhbGciOiJSUzI1NiI"_s);
    found.append(m_tenant.person(u"global-admin"_s).password);
    return found;
  }

  void lookAround() {
    const QString words = wordsOnScreen();
    EXPECT_GT(words.size(), 200);
    for (const QString& secret : secrets()) {
      EXPECT_FALSE(words.contains(secret)) << "on screen: " << secret.left(16).toStdString();
      EXPECT_FALSE(report().contains(secret)) << "in the report: " << secret.left(16).toStdString();
    }
  }

  QString report() const { return m_report ? m_report->text() : QString(); }

  /// Names and addresses of everybody and everything in the tenant.
  QStringList whoAndWhat() {
    QStringList found{m_tenant.now().tenantId()};
    const QJsonObject world = m_tenant.world();
    for (const QString& list : {u"users"_s, u"groups"_s}) {
      for (const QJsonValue& entry : world.value(list).toObject()) {
        for (const QString& name : {u"displayName"_s, u"userPrincipalName"_s, u"mail"_s, u"id"_s}) {
          if (const QString value = entry.toObject().value(name).toString(); value.size() > 4) {
            found.append(value);
          }
        }
      }
    }
    const auto organisation = m_usher.services().setUp().organization();
    if (organisation) {
      found << organisation->displayName << organisation->id;
    }
    return found;
  }

  void watch() {
    m_report = std::make_unique<app::SupportReport>(m_usher.services().flow(), m_usher.services().setUp(), [] {
      return app::SupportReport::Versions{u"1.2.3"_s, u"108.0.5359.94"_s};
    });
  }

  std::unique_ptr<app::SupportReport> m_report;
};

TEST_F(ScreenSecretsTest, NoTokenCodeOrStateIsEverInAWordOfTheScreen) {
  ASSERT_TRUE(m_tenant.start());
  ASSERT_TRUE(beginAsAdministrator());
  watch();
  lookAround();
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  lookAround();
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Properties));
  ASSERT_TRUE(m_usher.setsProperties());
  lookAround();
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Owners));
  ASSERT_TRUE(m_usher.addsOwner(u"hanna"_s));
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Assignments));
  ASSERT_TRUE(m_usher.picksPeople({u"anna"_s}));
  ASSERT_TRUE(m_usher.sendsAssignments());
  lookAround();
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Finish));
  ASSERT_TRUE(m_usher.checklistIsRead());
  lookAround();
  EXPECT_GT(secrets().size(), 10);

  m_usher.services().setUp().noteStorageFailure(
      failure(Failure::Kind::DiskFull, u"sqlite-13"_s, u"CANARY of anna.berg@contoso.example"_s));
  const QString text = report();
  EXPECT_FALSE(text.contains(u"CANARY"_s));
  const QStringList people = whoAndWhat();
  EXPECT_GT(people.size(), 20);
  for (const QString& who : people) {
    EXPECT_FALSE(text.contains(who, Qt::CaseInsensitive)) << "in the report: " << who.toStdString();
  }
  for (const QString& expected :
       {u"Usher: 1.2.3"_s, u"108.0.5359.94"_s, u"Profile: contreli"_s, u"127.0.0.1"_s, u"administrator"_s, u"done"_s,
        u"state: DiskFull, sqlite-13"_s, u"of 1 changes done"_s}) {
    EXPECT_TRUE(text.contains(expected)) << expected.toStdString() << " is not in\n" << text.toStdString();
  }
  m_report.reset();
}

}  // namespace
}  // namespace usher::test
