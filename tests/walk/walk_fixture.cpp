// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "walk_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "flow/steps/sign_in_step.h"
#include "profile/profile_loader.h"
#include "vault/memory_vault.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

WalkTest::~WalkTest() {
  stopUsher();
  m_practice.closeWriteChannel();
  m_practice.waitForFinished(5000);
}

void WalkTest::startPractice(const QString& scenarios) {
  QStringList arguments{u"--world"_s, m_scratch.filePath(u"world"_s)};
  if (!scenarios.isEmpty()) {
    arguments << u"--scenario"_s << scenarios;
  }
  m_practice.start(QStringLiteral(USHER_BUILD_DIR "/app/usher-practice"), arguments);
  while (!m_practice.canReadLine()) {
    ASSERT_TRUE(m_practice.waitForReadyRead(10000)) << m_practice.readAllStandardError().toStdString();
  }
  m_ready = QJsonDocument::fromJson(m_practice.readLine()).object();
  const auto origin = [this](const char* name) { return QUrl(m_ready.value(QLatin1String(name)).toString()); };
  auto profile = profile::loadProfile(profile::installedProfileFile(u"contreli"_s), true);
  ASSERT_TRUE(profile) << qPrintable(profile.error().detail);
  m_profile = *profile;
  m_profile.cloud = {origin("authority"), origin("graph"), origin("portal")};
  QUrl embedded = origin("portal");
  embedded.setPath(u"/vendor/consented"_s);
  QUrl elsewhere = origin("portal");
  elsewhere.setPath(u"/vendor/return"_s);
  m_profile.integrations.first().application.consentRedirects = {embedded, QUrl(u"http://localhost/usher-consent"_s),
                                                                 elsewhere};
}

void WalkTest::startUsher(const QString& accountRole, flow::Role role, const QString& dataDir) {
  stopUsher();
  for (const QJsonValue& value : m_ready.value(u"accounts"_s).toArray()) {
    const QJsonObject account = value.toObject();
    if (account.value(u"role"_s).toString() == accountRole) {
      m_person = {account.value(u"upn"_s).toString(), account.value(u"password"_s).toString(),
                  account.value(u"mfa"_s).toString()};
    }
  }
  m_visitor = std::make_unique<PracticeVisitor>();
  app::Services::Settings settings;
  settings.profile = m_profile;
  settings.dataDir = m_scratch.filePath(dataDir);
  settings.openInOwnBrowser = [this](const QUrl& address) {
    visit(address);
    return ready<void>({});
  };
  settings.vault = std::make_unique<vault::MemoryVault>();
  settings.beforeTheWire = [this](http::Transport& wire) {
    auto recorder = std::make_unique<RecordingTransport>(wire);
    m_wire = recorder.get();
    return recorder;
  };
  auto services = app::Services::make(std::move(settings));
  ASSERT_TRUE(services);
  m_services = std::move(*services);
  m_services->setUp().parts().microsoft.changeDoor(flow::DoorKind::OwnBrowser);
  m_services->setUp().setRole(role);
  m_services->flow().start();
}

void WalkTest::stopUsher() {
  if (m_services) {
    checkTheWire();
  }
  m_services.reset();
}

void WalkTest::checkTheWire() {
  EXPECT_FALSE(m_contract.isEmpty());
  const QUrl& graph = m_profile.cloud.graph;
  for (const Exchange& one : m_wire->exchanges()) {
    if (one.request.url.port() != graph.port()) {
      continue;
    }
    const QStringList problems = m_contract.problemsOf(one.request) + m_contract.problemsOf(one);
    EXPECT_TRUE(problems.isEmpty()) << one.request.method.constData() << ' ' << one.request.url.toEncoded().constData()
                                    << "\n  " << problems.join(u"\n  "_s).toStdString() << "\n  "
                                    << one.request.body.left(600).constData() << "\n  "
                                    << one.reply.body.left(600).constData();
  }
}

void WalkTest::visit(const QUrl& address) {
  const auto arrived =
      m_visitor->visitAndReturn(address, m_person, m_nextChoices.isEmpty() ? m_choice : m_nextChoices.takeFirst());
  whenDone(arrived, m_visitor.get(), [](const Result<QUrl>&) {});
}

testing::AssertionResult WalkTest::settles(flow::StepId id) {
  flow::Step& step = m_services->flow().step(id);
  if (!eventually([&] { return !step.isBusy(); }, std::chrono::seconds(40))) {
    return testing::AssertionFailure() << qPrintable(flow::stepName(id)) << " stays busy";
  }
  if (step.failure()) {
    return testing::AssertionFailure() << qPrintable(flow::stepName(id)) << ": "
                                       << qPrintable(kindName(step.failure()->kind)) << ' '
                                       << qPrintable(step.failure()->code) << ' ' << qPrintable(step.failure()->detail);
  }
  return testing::AssertionSuccess();
}

bool WalkTest::opens(flow::StepId id) {
  m_services->flow().goTo(id);
  return current() == id;
}

testing::AssertionResult WalkTest::signsIn() {
  auto& signIn = step<flow::SignInStep>(flow::StepId::SignIn);
  m_services->flow().goTo(flow::StepId::SignIn);
  signIn.signIn();
  if (const auto settled = settles(flow::StepId::SignIn); !settled) {
    return settled;
  }
  if (signIn.view().phase != flow::SignInPhase::Confirm) {
    return testing::AssertionFailure() << "phase " << static_cast<int>(signIn.view().phase) << ", "
                                       << qPrintable(m_visitor->headings().join(u" | "_s));
  }
  signIn.confirm();
  return testing::AssertionSuccess();
}

}  // namespace usher::test
