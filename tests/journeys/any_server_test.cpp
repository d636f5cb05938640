// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QProcess>

#include "journeys/journey_test.h"
#include "journeys/profile_files.h"
#include "profile/profile_loader.h"

namespace usher::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using flow::StepId;

const QString acmeApp = u"7d1f6a4c-3b52-4d0e-9c7a-5e2f80b1c944"_s;

/// Another vendor, with client ids of its own and an application permission, on a server at loopback.
QJsonObject acme(const QJsonObject& cloud) {
  QJsonObject profile = onCloud(contreliJson(), cloud);
  profile.insert(u"id"_s, u"acme"_s);
  QJsonObject signIn = profile.value(u"signIn"_s).toObject();
  signIn.insert(u"clientId"_s, u"2b9c0d5e-8f41-4a63-b0de-61c7a4f3e815"_s);
  profile.insert(u"signIn"_s, signIn);
  const QJsonArray permissions{QJsonObject{{u"resource"_s, u"graph"_s},
                                           {u"scope"_s, u"Calendars.Read"_s},
                                           {u"kind"_s, u"application"_s},
                                           {u"why"_s, u"Acme fills its rooms."_s}}};
  return withApplication(profile,
                         {{u"clientId"_s, acmeApp},
                          {u"displayName"_s, u"Acme Rooms"_s},
                          {u"permissions"_s, permissions},
                          {u"consentRedirects"_s, QJsonObject{{u"embedded"_s, u"https://acme.example/consented"_s},
                                                              {u"ownBrowser"_s, u"http://localhost/acme"_s},
                                                              {u"elsewhere"_s, u"https://acme.example/thanks"_s}}}});
}

class AnyServerTest : public JourneyTest {
 protected:
  AnyServerTest() : m_file(m_scratch.filePath(u"acme.json"_s)) {}

  /// The server knows the vendor; its profile knows the server.
  bool startServer() {
    const QString nowhere = u"http://127.0.0.1:9"_s;
    return writeJson(m_file, acme({{u"authority"_s, nowhere}, {u"graph"_s, nowhere}, {u"portal"_s, nowhere}})) &&
           m_tenant.start({}, m_file) && writeJson(m_file, acme(m_tenant.cloud()));
  }

  void runUsher(QProcess& usher, const QStringList& arguments, bool hasDisplay) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    if (hasDisplay) {
      environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
    environment.insert(u"HOME"_s, m_scratch.path());
    usher.setProcessEnvironment(environment);
    usher.start(QStringLiteral(USHER_BUILD_DIR "/app/usher"), arguments);
  }

  QString m_file;
};

TEST_F(AnyServerTest, AProfileWithALoopbackCloudRunsAgainstTheServerThere) {
  ASSERT_TRUE(startServer());
  const auto profile = profile::loadProfile(m_file);
  ASSERT_TRUE(profile) << qPrintable(profile.error().detail);
  m_usher.browser.become(m_tenant.person(u"global-admin"_s));
  ASSERT_TRUE(m_usher.open({*profile}));
  ASSERT_TRUE(m_usher.choosesRole(flow::Role::Administrator));
  ASSERT_TRUE(m_usher.signsIn());
  ASSERT_TRUE(m_usher.confirms());
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Consent));
  ASSERT_TRUE(m_usher.acceptsPermissions());
  EXPECT_TRUE(m_tenant.now().isGranted(acmeApp, u"Calendars.Read"_s, true));
  ASSERT_TRUE(m_usher.goesOnTo(StepId::Properties));
  ASSERT_TRUE(m_usher.setsProperties());
  EXPECT_TRUE(m_tenant.now().assignmentRequired(acmeApp));
}

TEST_F(AnyServerTest, TheProgramOpensSuchAProfile) {
  ASSERT_TRUE(startServer());
  const QString data = m_scratch.filePath(u"program"_s);
  QProcess usher;
  runUsher(usher, {u"--profile"_s, m_file, u"--data-dir"_s, data}, true);
  EXPECT_TRUE(eventually([&] { return QFile::exists(data + u"/usher.db"_s); }));
  EXPECT_EQ(usher.state(), QProcess::Running) << usher.readAllStandardError().constData();
  usher.terminate();
  EXPECT_TRUE(usher.waitForFinished());
}

TEST_F(AnyServerTest, PlaceholderIdsAreRefusedOutsidePractice) {
  const QString file = m_scratch.filePath(u"placeholders.json"_s);
  QJsonObject profile = contreliJson();
  profile.insert(u"vendor"_s, onCloud(contreliJson(), {}).value(u"vendor"_s));
  ASSERT_TRUE(writeJson(file, profile));
  QProcess usher;
  runUsher(usher, {u"--profile"_s, file, u"--data-dir"_s, m_scratch.filePath(u"program"_s)}, false);
  ASSERT_TRUE(usher.waitForFinished());
  EXPECT_EQ(usher.exitCode(), 2);
  EXPECT_TRUE(usher.readAllStandardError().contains("placeholders.json"));
}

}  // namespace
}  // namespace usher::test
