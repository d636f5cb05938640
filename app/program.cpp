// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/program.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include "app/data_folder.h"
#include "app/installed_profiles.h"
#include "app/launch.h"
#include "app/problem_window.h"
#include "app/profile_chooser.h"
#include "app/say.h"
#include "pages/failure_text.h"
#include "pages/system_opener.h"
#include "profile/profile_loader.h"
#include "vault/memory_vault.h"

namespace usher::app {

using profile::ProductProfile;

namespace {

/// The tour shows how Microsoft copies a consent, so the copy must take a while.
QString practiceScenarios(const Options& options) {
  if (options.tour.isEmpty() || options.scenarios.contains(QStringLiteral("replication-lag"))) {
    return options.scenarios;
  }
  const QString lag = QStringLiteral("replication-lag=8s");
  return options.scenarios.isEmpty() ? lag : options.scenarios + QLatin1Char(',') + lag;
}

/// What an earlier tour left; the lock of this one stays.
void removeStateIn(const QString& folder) {
  const QDir dir(folder);
  for (const QString& name : dir.entryList({QStringLiteral("usher.db*")}, QDir::Files)) {
    QFile::remove(dir.absoluteFilePath(name));
  }
}

}  // namespace

std::optional<int> Program::open(const std::optional<Result<ProductProfile>>& profile) {
  if (!profile) {
    return openChooser();
  }
  if (!*profile) {
    return showProblem(tr("This product profile cannot be used"), profile->error(), exitWrongUsage);
  }
  return openProfile(**profile);
}

std::optional<int> Program::openChooser() {
  m_openAgain = [this] { return openChooser(); };
  const QList<ProductProfile> profiles = installedProfiles();
  if (profiles.size() == 1) {
    return openProfile(profiles.first());
  }
  if (std::optional<int> ended; !claimInstance(ended)) {
    return ended;
  }
  auto chooser = std::make_unique<ProfileChooser>(profiles);
  connect(chooser.get(), &ProfileChooser::chosen, this, [this](const QString& id, bool practise) {
    m_options.demo = m_options.demo || practise;
    m_options.profile = id;
    // The chooser is in the middle of its own click.
    m_front.release()->deleteLater();
    const auto profile = profileNamed(id, m_options.demo);
    if (const auto ended = open(profile)) {
      QCoreApplication::exit(*ended);
    }
  });
  m_front = std::move(chooser);
  m_front->show();
  return {};
}

bool Program::claimInstance(std::optional<int>& ended) {
  // The chooser may have claimed the same folder.
  m_instance.reset();
  m_instance = std::make_unique<SingleInstance>(dataDir());
  const auto claimed = m_instance->claim();
  if (!claimed) {
    ended = showFolderProblem(claimed.error());
    return false;
  }
  if (*claimed == SingleInstance::Outcome::RaisedOther) {
    say(QStringLiteral("Usher runs already; its window was brought to the front."));
    ended = m_options.tour.isEmpty() ? exitDone : exitFailed;
    return false;
  }
  connect(m_instance.get(), &SingleInstance::raiseRequested, this, [this] {
    if (QWidget* front = window()) {
      front->showNormal();
      front->raise();
      front->activateWindow();
    }
  });
  return true;
}

std::optional<int> Program::openProfile(ProductProfile profile) {
  m_openAgain = [this, profile] { return openProfile(profile); };
  if (std::optional<int> ended; !claimInstance(ended)) {
    return ended;
  }
  if (!m_options.tour.isEmpty()) {
    removeStateIn(dataDir());
  }
  if (m_options.demo) {
    if (const auto started = startPractice(); !started) {
      const bool wrongUse = started.error().kind == Failure::Kind::BadInput;
      return showProblem(tr("Practice cannot start"), started.error(), wrongUse ? exitWrongUsage : exitFailed);
    }
    profile = m_practice.practised(std::move(profile));
  }
  m_profile = std::move(profile);
  if (!m_options.tour.isEmpty()) {
    openTour();
    return {};
  }
  if (const auto opened = openProduct(); !opened) {
    return showFolderProblem(opened.error());
  }
  return {};
}

Result<void> Program::openProduct() {
  return m_profile.accounts == profile::Accounts::Managed ? openAccounts() : openWizard(m_options.role);
}

Result<void> Program::openAccounts() {
  m_accounts.reset();
  auto accounts = ManagedAccounts::open(
      {.services = serviceSettings(), .notice = [this](const QString& tenant) { return notice(tenant); }}, m_desktop);
  if (!accounts) {
    return fail(accounts.error());
  }
  m_accounts = std::move(*accounts);
  return {};
}

Result<void> Program::startPractice() {
  const bool isFile = profile::installedProfileFile(m_options.profile).isEmpty() && !m_options.profile.isEmpty();
  return m_practice.start({.world = QDir(dataDir()).absoluteFilePath(QStringLiteral("practice")),
                           .scenarios = practiceScenarios(m_options),
                           .profileFile = isFile ? QFileInfo(m_options.profile).absoluteFilePath() : QString(),
                           .reset = !m_options.tour.isEmpty()});
}

Result<void> Program::openWizard(std::optional<flow::Role> role) {
  m_wizard.reset();
  auto wizard = SetUpWindow::open(
      {.services = serviceSettings(), .role = role, .notice = notice(m_practice.mainTenant())}, m_desktop);
  if (!wizard) {
    return fail(wizard.error());
  }
  m_wizard = std::move(*wizard);
  return {};
}

Services::Settings Program::serviceSettings() const {
  Services::Settings settings;
  settings.profile = m_profile;
  settings.dataDir = dataDir();
  settings.openInOwnBrowser = pages::openWithSystem;
  if (m_sessionFolder) {
    settings.vault = std::make_shared<vault::MemoryVault>();
  }
  return settings;
}

StandingNotice Program::notice(const QString& tenant) const {
  if (m_options.demo) {
    return practiceNotice(m_practice, tenant);
  }
  return m_sessionFolder ? nothingKeptNotice() : StandingNotice();
}

QWidget* Program::window() const {
  if (m_wizard) {
    return &m_wizard->window();
  }
  return m_accounts ? &m_accounts->window() : m_front.get();
}

void Program::openTour() {
  tour::Tour::Settings settings;
  settings.folder = QDir(m_options.tour).absolutePath();
  settings.profileId = m_profile.id;
  settings.reader = m_practice.reader();
  for (const PracticeProcess::Account& account : m_practice.accounts()) {
    settings.accounts.append(
        {account.role, account.userName, account.password, account.mfaNumber, account.organisation, account.tenant});
  }
  settings.open = [this](flow::Role role) {
    if (const auto opened = openWizard(role); !opened) {
      // Without its folder there is nothing to walk through.
      qFatal("The tour cannot open Usher: %s", qPrintable(opened.error().detail));
    }
    return tour::Stage::Opened{m_wizard->window(), m_wizard->services().flow(), m_wizard->services().setUp()};
  };
  if (m_profile.accounts == profile::Accounts::Managed) {
    settings.openAccounts = [this] {
      if (const auto opened = openAccounts(); !opened) {
        qFatal("The tour cannot open Usher: %s", qPrintable(opened.error().detail));
      }
      return tour::Reception::Opened{
          m_accounts->window(), [this]() -> std::optional<tour::Stage::Opened> {
            SetUpWindow* dialog = m_accounts->dialog();
            if (!dialog) {
              return {};
            }
            return tour::Stage::Opened{dialog->window(), dialog->services().flow(), dialog->services().setUp()};
          }};
    };
  }
  // The window closes between the two roles.
  QGuiApplication::setQuitOnLastWindowClosed(false);
  m_tour = std::make_unique<tour::Tour>(std::move(settings));
  connect(m_tour.get(), &tour::Tour::finished, this,
          [](bool allVerified) { QCoreApplication::exit(allVerified ? exitDone : exitFailed); });
  m_tour->start();
}

std::optional<int> Program::showFolderProblem(const Failure& failure) {
  const bool canGoOn = !m_sessionFolder && failure.code != QLatin1String("already-running");
  return showProblem(tr("Usher cannot use its folder"), failure, exitFailed,
                     canGoOn ? tr("&Go on without keeping anything") : QString());
}

void Program::goOnForThisSession() {
  m_sessionFolder.emplace();
  m_options.dataDir = m_sessionFolder->path();
  disconnect(m_endWithProblem);
  // The window is in the middle of its own click.
  m_front.release()->deleteLater();
  if (const auto ended = m_openAgain()) {
    QCoreApplication::exit(*ended);
  }
}

std::optional<int> Program::showProblem(const QString& headline, const Failure& failure, int exitCode,
                                        const QString& goOn) {
  say(failure.detail.isEmpty() ? headline : failure.detail);
  if (!m_options.tour.isEmpty()) {
    return exitCode;
  }
  auto window = std::make_unique<ProblemWindow>(headline, pages::describe(failure).advice, failure.detail, goOn);
  connect(window.get(), &ProblemWindow::goOnWanted, this, &Program::goOnForThisSession);
  m_front = std::move(window);
  m_front->show();
  disconnect(m_endWithProblem);
  m_endWithProblem =
      connect(qApp, &QGuiApplication::lastWindowClosed, this, [exitCode] { QCoreApplication::exit(exitCode); });
  return {};
}

QString Program::dataDir() const {
  if (!m_options.tour.isEmpty()) {
    // The tour begins with nothing, and touches nothing of what somebody practised or set up.
    return QDir(dataFolder(m_options.dataDir, false)).absoluteFilePath(QStringLiteral("tour"));
  }
  return dataFolder(m_options.dataDir, m_options.demo);
}

}  // namespace usher::app
