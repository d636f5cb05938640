// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <memory>

#include "practice/practice_process.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

const QString usherClient = u"00000000-0000-0000-0000-00000000c001"_s;
const QString vendorClient = u"00000000-0000-0000-0000-00000000c002"_s;

class PracticeProgramTest : public testing::Test {
 protected:
  QStringList arguments(const QStringList& more = {}) const {
    return QStringList{u"--world"_s, m_folder.filePath(u"practice"_s)} + more;
  }

  QByteArray get(const QUrl& url, const QByteArray& method = "GET", const QByteArray& body = {}) {
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply* reply = m_network.sendCustomRequest(request, method, body);
    eventually([reply] { return reply->isFinished(); });
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->deleteLater();
    return reply->readAll();
  }

  QJsonObject world(const PracticeProcess& practice) {
    return QJsonDocument::fromJson(get(practice.origin(u"reader"_s).resolved(QUrl(u"/world"_s)))).object();
  }

  QJsonObject worldOf(const PracticeProcess& practice, const QString& tenant) {
    return QJsonDocument::fromJson(get(practice.origin(u"reader"_s).resolved(QUrl(u"/world?tenant="_s + tenant))))
        .object();
  }

  static QUrl adminConsent(const PracticeProcess& practice, const QString& back = u"/vendor/consented"_s) {
    QUrl url = practice.origin(u"authority"_s);
    url.setPath(u"/organizations/v2.0/adminconsent"_s);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, vendorClient);
    query.addQueryItem(u"scope"_s, practice.origin(u"graph"_s).toString() + u"/.default"_s);
    query.addQueryItem(u"redirect_uri"_s, practice.origin(u"portal"_s).toString() + back);
    query.addQueryItem(u"state"_s, u"abc"_s);
    url.setQuery(query);
    return url;
  }

  /// A file of the world folder.
  QByteArray kept(const QString& name) const {
    QFile file(m_folder.filePath(u"practice/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  void append(const QString& name, const QByteArray& text) const {
    QFile file(m_folder.filePath(u"practice/"_s + name));
    EXPECT_TRUE(file.open(QIODevice::Append) && file.write(text) == text.size());
  }

  static bool isConsented(const QJsonObject& world) {
    for (const QJsonValue& principal : world[u"servicePrincipals"_s].toObject()) {
      if (principal[u"appId"_s].toString() == vendorClient) {
        return true;
      }
    }
    return false;
  }

  QTemporaryDir m_folder;
  QNetworkAccessManager m_network;
  int m_status = 0;
};

}  // namespace

TEST_F(PracticeProgramTest, PrintsOneLineWithItsAddressesAndAccounts) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments())) << practice.complaint().constData();
  EXPECT_EQ(practice.line().keys(), (QStringList{u"accounts"_s, u"authority"_s, u"catalogue"_s, u"graph"_s,
                                                 u"organisations"_s, u"portal"_s, u"reader"_s}));
  QStringList roles;
  for (const QJsonValue& account : practice.line()[u"accounts"_s].toArray()) {
    EXPECT_EQ(account.toObject().keys(), (QStringList{u"mfa"_s, u"password"_s, u"role"_s, u"upn"_s}));
    roles.append(account[u"role"_s].toString());
  }
  EXPECT_EQ(roles, (QStringList{u"global-admin"_s, u"cloud-app-admin"_s, u"head-of-cs"_s, u"guest"_s}));
  EXPECT_EQ(practice.rawLine().count('\n'), 1);
}

TEST_F(PracticeProgramTest, ListensOnLoopbackOnly) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  for (const QString& name : {u"authority"_s, u"graph"_s, u"portal"_s, u"reader"_s}) {
    const QUrl origin = practice.origin(name);
    EXPECT_EQ(origin.host(), u"127.0.0.1"_s);
    const QByteArray hexPort = QByteArray::number(origin.port(), 16).rightJustified(4, '0').toUpper();
    QFile sockets(u"/proc/net/tcp"_s);
    ASSERT_TRUE(sockets.open(QIODevice::ReadOnly));
    int listeners = 0;
    for (const QByteArray& row : sockets.readAll().split('\n')) {
      const QList<QByteArray> columns = row.simplified().split(' ');
      if (columns.size() > 3 && columns[1].endsWith(':' + hexPort) && columns[3] == "0A") {
        ++listeners;
        EXPECT_EQ(columns[1], "0100007F:" + hexPort);
      }
    }
    EXPECT_EQ(listeners, 1) << qPrintable(name);
    QFile sockets6(u"/proc/net/tcp6"_s);
    if (sockets6.open(QIODevice::ReadOnly)) {
      for (const QByteArray& row : sockets6.readAll().split('\n')) {
        const QList<QByteArray> columns = row.simplified().split(' ');
        EXPECT_FALSE(columns.size() > 3 && columns[1].endsWith(':' + hexPort) && columns[3] == "0A");
      }
    }
  }
}

TEST_F(PracticeProgramTest, TakesFourPortsInARow) {
  int first = 0;
  auto practice = std::make_unique<PracticeProcess>();
  // The ports after a free one may be taken by somebody else: another free one is tried then.
  for (int tries = 0; tries < 20 && practice->origin(u"authority"_s).isEmpty(); ++tries) {
    QTcpServer probe;
    ASSERT_TRUE(probe.listen(QHostAddress(QHostAddress::LocalHost), 0));
    first = probe.serverPort();
    probe.close();
    practice = std::make_unique<PracticeProcess>();
    practice->start(arguments({u"--port"_s, QString::number(first)}));
  }
  EXPECT_EQ(practice->origin(u"authority"_s).port(), first);
  EXPECT_EQ(practice->origin(u"graph"_s).port(), first + 1);
  EXPECT_EQ(practice->origin(u"portal"_s).port(), first + 2);
  EXPECT_EQ(practice->origin(u"reader"_s).port(), first + 3);
}

TEST_F(PracticeProgramTest, ATakenPortIsAFailureThatNamesIt) {
  QTcpServer taken;
  ASSERT_TRUE(taken.listen(QHostAddress(QHostAddress::LocalHost), 0));
  PracticeProcess practice;
  practice.run(arguments({u"--port"_s, QString::number(taken.serverPort() < 65533 ? taken.serverPort() : 65532)}));
  if (taken.serverPort() < 65533) {
    EXPECT_EQ(practice.process().exitCode(), 1);
    EXPECT_TRUE(practice.complaint().contains(QByteArray::number(taken.serverPort())));
  }
}

TEST_F(PracticeProgramTest, APersonConsentsOverHttpAndTheReaderSeesIt) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  EXPECT_FALSE(isConsented(world(practice)));
  PracticeVisitor visitor;
  const QUrl end = visitor.signInAndAccept(adminConsent(practice), practice.person(u"global-admin"_s));
  EXPECT_EQ(end.path(), u"/vendor/consented"_s) << qPrintable(visitor.lastPage());
  EXPECT_EQ(QUrlQuery(end).queryItemValue(u"admin_consent"_s), u"True"_s);
  EXPECT_EQ(QUrlQuery(end).queryItemValue(u"state"_s), u"abc"_s);
  EXPECT_TRUE(get(end).contains("Thank you"));
  EXPECT_TRUE(isConsented(world(practice)));
}

TEST_F(PracticeProgramTest, ToldIsWhereTheOtherOrganisationsAreAndWhoLivesThere) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  QStringList names;
  for (const QJsonValue& organisation : practice.line()[u"organisations"_s].toArray()) {
    EXPECT_EQ(organisation.toObject().keys(),
              (QStringList{u"accounts"_s, u"domain"_s, u"name"_s, u"partner"_s, u"tenant"_s}));
    names.append(organisation[u"name"_s].toString());
    const QString tenant = organisation[u"tenant"_s].toString();
    EXPECT_EQ(worldOf(practice, tenant)[u"displayName"_s].toString(), names.constLast());
  }
  EXPECT_EQ(names, (QStringList{u"Contoso Ltd"_s, u"Northwind Traders"_s, u"Adventure Works"_s,
                                u"Brightline Communications"_s}));
  EXPECT_EQ(practice.organisation(u"contoso.com"_s)[u"accounts"_s], practice.line()[u"accounts"_s]);
  EXPECT_FALSE(practice.person(u"head-of-cs"_s, u"adventure-works.com"_s).password.isEmpty());
}

TEST_F(PracticeProgramTest, AnAdministratorElsewhereConsentsInTheirOwnOrganisation) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  const QString northwind = practice.organisation(u"northwindtraders.com"_s)[u"tenant"_s].toString();
  const QString works = practice.organisation(u"adventure-works.com"_s)[u"tenant"_s].toString();
  PracticeVisitor accepts;
  const PracticePerson nora = practice.person(u"global-admin"_s, u"northwindtraders.com"_s);
  const QUrl end = accepts.signInAndAccept(adminConsent(practice, u"/vendor/login"_s), nora);
  EXPECT_EQ(end.path(), u"/vendor/login"_s) << qPrintable(accepts.lastPage());
  EXPECT_EQ(QUrlQuery(end).queryItemValue(u"tenant"_s), northwind);
  const QByteArray accepted = get(end);
  EXPECT_TRUE(isConsented(worldOf(practice, northwind)));
  EXPECT_FALSE(isConsented(world(practice)));

  PracticeVisitor declines;
  const PracticePerson amara = practice.person(u"global-admin"_s, u"adventure-works.com"_s);
  const QUrl no = declines.signInAndAccept(adminConsent(practice, u"/vendor/login"_s), amara, Choice::Cancel);
  EXPECT_EQ(QUrlQuery(no).queryItemValue(u"error"_s), u"consent_required"_s);
  EXPECT_EQ(get(no), accepted) << "the vendor's sign-in tells nobody of a denial";
  EXPECT_FALSE(isConsented(worldOf(practice, works)));

  PracticeVisitor stops;
  EXPECT_FALSE(await(stops.visit(adminConsent(practice, u"/vendor/login"_s), amara, Choice::Stop)));
  EXPECT_EQ(stops.headings().constLast(), u"Permissions requested for your organization"_s);
  PracticeVisitor ignores;
  EXPECT_FALSE(await(ignores.visit(adminConsent(practice, u"/vendor/login"_s), amara, Choice::Ignore)));
  EXPECT_EQ(ignores.headings(), QStringList{u"Sign in"_s});
  EXPECT_FALSE(isConsented(worldOf(practice, works)));
}

TEST_F(PracticeProgramTest, EveryOrganisationSurvivesAKill) {
  const QString domain = u"northwindtraders.com"_s;
  QString tenant;
  {
    PracticeProcess first;
    ASSERT_TRUE(first.start(arguments()));
    tenant = first.organisation(domain)[u"tenant"_s].toString();
    PracticeVisitor visitor;
    ASSERT_FALSE(visitor.signInAndAccept(adminConsent(first), first.person(u"global-admin"_s, domain)).isEmpty());
    first.process().kill();
    first.process().waitForFinished();
  }
  PracticeProcess second;
  ASSERT_TRUE(second.start(arguments())) << second.complaint().constData();
  EXPECT_TRUE(isConsented(worldOf(second, tenant)));
  EXPECT_FALSE(isConsented(world(second)));
}

TEST_F(PracticeProgramTest, AFolderFromBeforeThereWereOthersGetsThem) {
  {
    PracticeProcess first;
    ASSERT_TRUE(first.start(arguments()));
    PracticeVisitor visitor;
    ASSERT_FALSE(visitor.signInAndAccept(adminConsent(first), first.person(u"global-admin"_s)).isEmpty());
  }
  QDir folder(m_folder.filePath(u"practice"_s));
  for (const QString& name : folder.entryList({u"world-*"_s})) {
    ASSERT_TRUE(folder.remove(name));
  }
  PracticeProcess second;
  ASSERT_TRUE(second.start(arguments())) << second.complaint().constData();
  EXPECT_TRUE(isConsented(world(second)));
  const QString tenant = second.organisation(u"brightline.example"_s)[u"tenant"_s].toString();
  EXPECT_EQ(worldOf(second, tenant)[u"displayName"_s].toString(), u"Brightline Communications"_s);
}

TEST_F(PracticeProgramTest, PracticeAddsASmallIntegrationToTheManagedProfile) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  const QJsonObject catalogue = practice.line()[u"catalogue"_s].toObject();
  EXPECT_EQ(catalogue[u"id"_s].toString(), u"mitel-cloudlink"_s);
  const QString appId = catalogue[u"integrations"_s][0][u"application"_s][u"clientId"_s].toString();
  const QJsonObject app = world(practice)[u"applications"_s][appId].toObject();
  EXPECT_EQ(app[u"displayName"_s].toString(), u"Mitel Teams Presence"_s);
  EXPECT_TRUE(app[u"delegatedScopes"_s].toArray().contains(u"Presence.Read"_s));
  const QString back = practice.origin(u"portal"_s).toString() + u"/vendor/consented"_s;
  EXPECT_TRUE(app[u"redirectUris"_s].toArray().contains(back));
}

TEST_F(PracticeProgramTest, TheVisitorCanDeclineLeaveAndStop) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  PracticeVisitor admin;
  EXPECT_EQ(QUrlQuery(admin.signInAndAccept(adminConsent(practice), practice.person(u"global-admin"_s), Choice::Cancel))
                .queryItemValue(u"error"_s),
            u"consent_required"_s);
  PracticeVisitor member;
  EXPECT_EQ(QUrlQuery(member.signInAndAccept(adminConsent(practice), practice.person(u"head-of-cs"_s), Choice::Leave))
                .queryItemValue(u"error"_s),
            u"access_denied"_s);
  EXPECT_EQ(member.headings().constLast(), u"Need admin approval"_s);
  PracticeVisitor stopped;
  const auto end = await(stopped.visit(adminConsent(practice), practice.person(u"global-admin"_s), Choice::Stop));
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().kind, Failure::Kind::Cancelled);
  EXPECT_FALSE(isConsented(world(practice)));
}

TEST_F(PracticeProgramTest, TheVisitorReportsThePageThatStopsIt) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  PracticeVisitor visitor;
  const auto end = await(visitor.visit(adminConsent(practice), {u"me@outlook.com"_s, u"pw"_s, {}}, Choice::Accept));
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().kind, Failure::Kind::BrowserBlocked);
  EXPECT_EQ(end.error().code, u"AADSTS50020"_s);
}

TEST_F(PracticeProgramTest, TheWorldSurvivesAKill) {
  PracticeProcess first;
  ASSERT_TRUE(first.start(arguments()));
  PracticeVisitor visitor;
  ASSERT_FALSE(visitor.signInAndAccept(adminConsent(first), first.person(u"global-admin"_s)).isEmpty());
  first.process().kill();
  first.process().waitForFinished();
  PracticeProcess second;
  ASSERT_TRUE(second.start(arguments())) << second.complaint().constData();
  EXPECT_TRUE(isConsented(world(second)));
  PracticeVisitor again;
  EXPECT_FALSE(again.signInAndAccept(adminConsent(second), second.person(u"global-admin"_s)).isEmpty())
      << "the vendor's address at the new port is registered";
}

TEST_F(PracticeProgramTest, WhatChangesIsAddedAndTheWorldNotWrittenAgain) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  const QByteArray before = kept(u"world.json"_s);
  PracticeVisitor visitor;
  ASSERT_FALSE(visitor.signInAndAccept(adminConsent(practice), practice.person(u"global-admin"_s)).isEmpty());
  EXPECT_EQ(kept(u"world.json"_s), before);
  EXPECT_GT(kept(u"world.changes"_s).count('\n'), 1);
  EXPECT_LT(kept(u"world.changes"_s).size(), before.size() / 10);
}

TEST_F(PracticeProgramTest, AChangeCutShortByAKillIsLeftOut) {
  {
    PracticeProcess first;
    ASSERT_TRUE(first.start(arguments()));
    PracticeVisitor visitor;
    ASSERT_FALSE(visitor.signInAndAccept(adminConsent(first), first.person(u"global-admin"_s)).isEmpty());
    first.process().kill();
    first.process().waitForFinished();
  }
  append(u"world.changes"_s, "{\"servicePrincipals\":{\"");
  PracticeProcess second;
  ASSERT_TRUE(second.start(arguments())) << second.complaint().constData();
  EXPECT_TRUE(isConsented(world(second)));
}

TEST_F(PracticeProgramTest, ChangesOfAnEarlierWorldAreInItAlready) {
  {
    PracticeProcess first;
    ASSERT_TRUE(first.start(arguments()));
    PracticeVisitor visitor;
    ASSERT_FALSE(visitor.signInAndAccept(adminConsent(first), first.person(u"global-admin"_s)).isEmpty());
  }
  const QByteArray earlier = kept(u"world.changes"_s);
  {
    PracticeProcess reset;
    ASSERT_TRUE(reset.start(arguments({u"--reset"_s})));
  }
  ASSERT_TRUE(QFile::remove(m_folder.filePath(u"practice/world.changes"_s)));
  append(u"world.changes"_s, earlier);
  PracticeProcess last;
  ASSERT_TRUE(last.start(arguments())) << last.complaint().constData();
  EXPECT_FALSE(isConsented(world(last)));
}

TEST_F(PracticeProgramTest, DamagedChangesAreNamed) {
  {
    PracticeProcess first;
    ASSERT_TRUE(first.start(arguments()));
  }
  append(u"world.changes"_s, "{\"assignments\":7}\n");
  PracticeProcess broken;
  broken.run(arguments());
  EXPECT_EQ(broken.process().exitCode(), 1);
  EXPECT_TRUE(broken.complaint().contains("world.changes")) << broken.complaint().constData();
}

TEST_F(PracticeProgramTest, ResetBeginsAfresh) {
  PracticeProcess first;
  ASSERT_TRUE(first.start(arguments({u"--scenario"_s, u"already-configured"_s})));
  EXPECT_TRUE(isConsented(world(first)));
  first.process().closeWriteChannel();
  ASSERT_TRUE(first.process().waitForFinished());
  PracticeProcess second;
  ASSERT_TRUE(second.start(arguments({u"--reset"_s})));
  EXPECT_FALSE(isConsented(world(second)));
}

TEST_F(PracticeProgramTest, TheScenariosOfAStartReplaceTheEarlierOnes) {
  PracticeProcess first;
  ASSERT_TRUE(first.start(arguments({u"--scenario"_s, u"no-admin-role"_s})));
  PracticeVisitor refused;
  refused.signInAndAccept(adminConsent(first), first.person(u"global-admin"_s), Choice::Leave);
  EXPECT_EQ(refused.headings().constLast(), u"Need admin approval"_s);
  first.process().closeWriteChannel();
  ASSERT_TRUE(first.process().waitForFinished());
  PracticeProcess second;
  ASSERT_TRUE(second.start(arguments()));
  PracticeVisitor allowed;
  allowed.signInAndAccept(adminConsent(second), second.person(u"global-admin"_s));
  EXPECT_EQ(allowed.headings().constLast(), u"Permissions requested for your organization"_s);
}

TEST_F(PracticeProgramTest, TheWorldIsForItsOwnerOnly) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                          QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
  const QString folder = m_folder.filePath(u"practice"_s);
  EXPECT_FALSE(QFileInfo(folder).permissions() & others);
  EXPECT_FALSE(QFileInfo(folder + u"/world.json"_s).permissions() & others);
}

TEST_F(PracticeProgramTest, EndsWhenItsInputCloses) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  practice.process().closeWriteChannel();
  EXPECT_TRUE(practice.process().waitForFinished());
  EXPECT_EQ(practice.process().exitStatus(), QProcess::NormalExit);
  EXPECT_EQ(practice.process().exitCode(), 0);
}

TEST_F(PracticeProgramTest, EndsOnATerminationSignal) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  practice.process().terminate();
  EXPECT_TRUE(practice.process().waitForFinished());
  EXPECT_EQ(practice.process().exitStatus(), QProcess::NormalExit);
  EXPECT_EQ(practice.process().exitCode(), 0);
}

TEST_F(PracticeProgramTest, WrongArgumentsEndItWithTwoAndAReason) {
  const QList<std::pair<QStringList, QByteArray>> cases{
      {arguments({u"--nonsense"_s}), "nonsense"},
      {arguments({u"--scenario"_s, u"declines,gremlins"_s}), "gremlins"},
      {arguments({u"--scenario"_s, u"replication-lag=soon"_s}), "replication-lag=soon"},
      {arguments({u"--port"_s, u"many"_s}), "many"},
      {arguments({u"--profile"_s, u"/nonexistent.json"_s}), "/nonexistent.json"},
      {arguments({u"extra"_s}), "extra"},
      {{}, "--world"},
  };
  for (const auto& [given, named] : cases) {
    PracticeProcess practice;
    practice.run(given);
    EXPECT_EQ(practice.process().exitCode(), 2) << qPrintable(given.join(u' '));
    EXPECT_TRUE(practice.process().readAllStandardOutput().isEmpty());
    const QByteArray complaint = practice.complaint();
    EXPECT_TRUE(complaint.contains(named)) << complaint.constData();
  }
}

TEST_F(PracticeProgramTest, HelpIsPrinted) {
  PracticeProcess practice;
  practice.run({u"--help"_s});
  EXPECT_EQ(practice.process().exitCode(), 0);
  EXPECT_TRUE(practice.process().readAllStandardOutput().contains("--scenario"));
}

TEST_F(PracticeProgramTest, TwoAtOnceInOneFolderAreRefused) {
  PracticeProcess first;
  ASSERT_TRUE(first.start(arguments()));
  PracticeProcess second;
  second.run(arguments());
  EXPECT_EQ(second.process().exitCode(), 1);
}

TEST_F(PracticeProgramTest, ADamagedWorldIsNamedAndResetHelps) {
  ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"practice"_s));
  QFile file(m_folder.filePath(u"practice/world.json"_s));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("{\"tenantId\":");
  file.close();
  PracticeProcess broken;
  broken.run(arguments());
  EXPECT_EQ(broken.process().exitCode(), 1);
  EXPECT_TRUE(broken.complaint().contains("world.json"));
  PracticeProcess mended;
  EXPECT_TRUE(mended.start(arguments({u"--reset"_s})));
}

TEST_F(PracticeProgramTest, AnyMethodReachesTheTenant) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  const QUrl organization = practice.origin(u"graph"_s).resolved(QUrl(u"/v1.0/organization"_s));
  for (const QByteArray& method :
       {QByteArray("GET"), QByteArray("POST"), QByteArray("PATCH"), QByteArray("DELETE"), QByteArray("PUT")}) {
    const QByteArray body = get(organization, method, method == "GET" ? QByteArray() : QByteArray("{}"));
    EXPECT_EQ(m_status, 401) << method.constData() << ' ' << body.constData();
    EXPECT_TRUE(body.contains("InvalidAuthenticationToken")) << method.constData();
  }
}

TEST_F(PracticeProgramTest, LargeBodiesAndManyRequestsOnOneConnectionWork) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  QUrl token = practice.origin(u"authority"_s);
  token.setPath(u"/organizations/oauth2/v2.0/token"_s);
  EXPECT_TRUE(get(token, "POST", "grant_type=refresh_token&refresh_token=" + QByteArray(1'000'000, 'x'))
                  .contains("AADSTS900144"));
  QTcpSocket connection;
  connection.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(token.port()));
  ASSERT_TRUE(connection.waitForConnected());
  QByteArray answers;
  for (int i = 0; i < 3; ++i) {
    connection.write("GET /organizations/v2.0/.well-known/openid-configuration HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    const auto wanted = i + 1;
    EXPECT_TRUE(eventually([&] {
      answers += connection.readAll();
      return answers.count("HTTP/1.1 200") == wanted && answers.endsWith('}');
    }));
  }
}

TEST_F(PracticeProgramTest, LatencyKeepsAReplyButNobodyElseWaiting) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments({u"--scenario"_s, u"latency=400ms"_s})));
  QStringList arrived;
  const auto ask = [&](const QString& origin, const QString& path) {
    QNetworkReply* reply = m_network.get(QNetworkRequest(practice.origin(origin).resolved(QUrl(path))));
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, origin, &arrived] {
      arrived.append(origin);
      reply->deleteLater();
    });
  };
  ask(u"graph"_s, u"/v1.0/me"_s);
  ask(u"authority"_s, u"/contoso.com/v2.0/.well-known/openid-configuration"_s);
  ask(u"reader"_s, u"/world"_s);
  eventually([&] { return arrived.size() == 3; });
  EXPECT_EQ(arrived.first(), u"reader"_s);
  EXPECT_EQ(arrived.size(), 3);
}

TEST_F(PracticeProgramTest, WhoeverHangsUpBeforeTheReplyHarmsNobody) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments({u"--scenario"_s, u"latency=50ms"_s})));
  for (int i = 0; i < 20; ++i) {
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(practice.origin(u"graph"_s).port()));
    ASSERT_TRUE(socket.waitForConnected());
    socket.write("GET /v1.0/me HTTP/1.1\r\nHost: here\r\n\r\n");
    socket.waitForBytesWritten();
    socket.abort();
  }
  get(practice.origin(u"graph"_s).resolved(QUrl(u"/v1.0/me"_s)));
  EXPECT_EQ(m_status, 401);
}

TEST_F(PracticeProgramTest, FaultsBreakConnectionsAndCutRepliesShort) {
  for (const QString& fault : {u"reset"_s, u"cut"_s}) {
    PracticeProcess practice;
    ASSERT_TRUE(practice.start(arguments({u"--scenario"_s, u"fault="_s + fault})));
    int hurt = 0, whole = 0;
    for (int i = 0; i < 100; ++i) {
      QTcpSocket socket;
      socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(practice.origin(u"graph"_s).port()));
      ASSERT_TRUE(socket.waitForConnected());
      socket.write("GET /v1.0/me HTTP/1.1\r\nHost: here\r\n\r\n");
      QByteArray reply;
      const auto isThere = [&] {
        reply += socket.readAll();
        return reply.endsWith("}}") || socket.state() == QAbstractSocket::UnconnectedState;
      };
      ASSERT_TRUE(eventually(isThere)) << reply.toStdString();
      whole += reply.endsWith("}}") ? 1 : 0;
      hurt += fault == u"reset"_s ? reply.isEmpty() : reply.contains("\r\n\r\n{") && !reply.endsWith("}}");
    }
    EXPECT_GT(hurt, 15) << qPrintable(fault);
    EXPECT_EQ(hurt + whole, 100) << qPrintable(fault);
  }
}

TEST_F(PracticeProgramTest, HeadHasNoBody) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  QNetworkReply* reply =
      m_network.head(QNetworkRequest(practice.origin(u"authority"_s).resolved(QUrl(u"/common/oauth2/nativeclient"_s))));
  EXPECT_TRUE(eventually([reply] { return reply->isFinished(); }));
  EXPECT_EQ(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
  EXPECT_TRUE(reply->readAll().isEmpty());
  reply->deleteLater();
}

TEST_F(PracticeProgramTest, ASignInPlayedOverHttpEndsWithTokens) {
  PracticeProcess practice;
  ASSERT_TRUE(practice.start(arguments()));
  QUrl url = practice.origin(u"authority"_s);
  url.setPath(u"/organizations/oauth2/v2.0/authorize"_s);
  QUrlQuery query;
  query.addQueryItem(u"client_id"_s, usherClient);
  query.addQueryItem(u"response_type"_s, u"code"_s);
  query.addQueryItem(u"redirect_uri"_s, u"http://localhost:1"_s);
  query.addQueryItem(u"scope"_s, u"openid profile offline_access User.Read"_s);
  query.addQueryItem(u"state"_s, u"s"_s);
  url.setQuery(query);
  PracticeVisitor visitor;
  const QUrl end = visitor.signInAndAccept(url, practice.person(u"head-of-cs"_s));
  EXPECT_EQ(end.host(), u"localhost"_s);
  const QByteArray code = QUrlQuery(end).queryItemValue(u"code"_s).toLatin1();
  ASSERT_FALSE(code.isEmpty());
  url.setPath(u"/organizations/oauth2/v2.0/token"_s);
  url.setQuery(QString());
  const QByteArray form = "grant_type=authorization_code&client_id=" + usherClient.toLatin1() + "&code=" + code +
                          "&redirect_uri=" + QUrl::toPercentEncoding(u"http://localhost:1"_s);
  const QJsonObject tokens = QJsonDocument::fromJson(get(url, "POST", form)).object();
  EXPECT_EQ(m_status, 200);
  QNetworkRequest me(practice.origin(u"graph"_s).resolved(QUrl(u"/v1.0/me"_s)));
  me.setRawHeader("Authorization", "Bearer " + tokens[u"access_token"_s].toString().toLatin1());
  QNetworkReply* reply = m_network.get(me);
  EXPECT_TRUE(eventually([reply] { return reply->isFinished(); }));
  EXPECT_TRUE(reply->readAll().contains(practice.person(u"head-of-cs"_s).userName.toUtf8()));
  reply->deleteLater();
}

}  // namespace usher::test
