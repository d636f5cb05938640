// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/launch.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <cstdio>

#include "app/practice_process.h"
#include "app/problem_window.h"
#include "app/profile_chooser.h"
#include "app/services.h"
#include "app/single_instance.h"
#include "app/support_report.h"
#include "app/tour/tour.h"
#include "pages/appearance.h"
#include "pages/connection_page.h"
#include "pages/failure_text.h"
#include "pages/support_page.h"
#include "pages/system_desktop.h"
#include "pages/system_opener.h"
#include "profile/profile_loader.h"
#include "shell/wizard_window.h"
#include "vault/memory_vault.h"

namespace usher::app {

namespace {

using profile::ProductProfile;

bool hasDisplay() {
  return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
         !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void say(const QString& sentence) {
  std::fprintf(stderr, "usher: %s\n", qPrintable(sentence));
}

/// Installed id, or a path.
QString fileOf(const QString& profile) {
  const QString installed = profile::installedProfileFile(profile);
  return installed.isEmpty() ? profile : installed;
}

Result<ProductProfile> profileNamed(const QString& name, bool practise) {
  return profile::loadProfile(fileOf(name), practise);
}

QList<ProductProfile> installedProfiles() {
  QList<ProductProfile> profiles;
  for (const QString& id : profile::installedProfileIds()) {
    if (auto profile = profileNamed(id, true)) {
      profiles.append(std::move(*profile));
    } else {
      say(profile.error().detail);
    }
  }
  return profiles;
}

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

/// Everything that lives from the application's start to its end.
class Launch final : public QObject {
  Q_DECLARE_TR_FUNCTIONS(usher::app::Launch)

 public:
  explicit Launch(Options options) : m_options(std::move(options)) {}

  void setLanguage();
  /// Opens what was asked for; an exit code when nothing was opened.
  std::optional<int> open(const std::optional<Result<ProductProfile>>& profile);

 private:
  /// Whether the folder is ours. If not, `ended` says with which code to end; none: a problem is on screen.
  bool claimInstance(std::optional<int>& ended);
  std::optional<int> openChooser();
  std::optional<int> openProfile(ProductProfile profile);
  void openTour();
  std::optional<int> showProblem(const QString& headline, const Failure& failure, int exitCode,
                                 const QString& goOn = {});
  /// Offers to go on for this session only, where another Usher is not the reason.
  std::optional<int> showFolderProblem(const Failure& failure);
  void goOnForThisSession();
  Result<void> startPractice();
  QString dataDir() const;
  static QString practiceRole(const QString& role);
  shell::WizardWindow::Options windowOptions();
  Result<void> openWindow(std::optional<flow::Role> role);

  Options m_options;
  QTranslator m_qtTexts, m_texts;
  std::unique_ptr<QWidget> m_front;  ///< Chooser or problem window.
  QMetaObject::Connection m_endWithProblem;
  std::function<std::optional<int>()> m_openAgain;
  /// For a session of which nothing is kept; goes away with it.
  std::optional<QTemporaryDir> m_sessionFolder;
  std::unique_ptr<SingleInstance> m_instance;
  PracticeProcess m_practice;
  ProductProfile m_profile;
  std::unique_ptr<Services> m_services;
  pages::SystemDesktop m_desktop;
  std::unique_ptr<SupportReport> m_report;
  std::unique_ptr<shell::WizardWindow> m_window;
  std::unique_ptr<tour::Tour> m_tour;
};

void Launch::setLanguage() {
  const QLocale locale = m_options.language.isEmpty() ? QLocale::system() : QLocale(m_options.language);
  QLocale::setDefault(locale);
  if (m_qtTexts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(&m_qtTexts);
  }
  if (m_texts.load(locale, QStringLiteral("usher"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
      m_texts.load(QStringLiteral(":/i18n/usher_en"))) {
    QCoreApplication::installTranslator(&m_texts);
  }
}

std::optional<int> Launch::open(const std::optional<Result<ProductProfile>>& profile) {
  if (!profile) {
    return openChooser();
  }
  if (!*profile) {
    return showProblem(tr("This product profile cannot be used"), profile->error(), exitWrongUsage);
  }
  return openProfile(**profile);
}

std::optional<int> Launch::openChooser() {
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

bool Launch::claimInstance(std::optional<int>& ended) {
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
    if (QWidget* window = m_window != nullptr ? static_cast<QWidget*>(m_window.get()) : m_front.get()) {
      window->showNormal();
      window->raise();
      window->activateWindow();
    }
  });
  return true;
}

std::optional<int> Launch::openProfile(ProductProfile profile) {
  m_openAgain = [this, profile] { return openProfile(profile); };
  if (profile.accounts == profile::Accounts::Managed) {
    return showProblem(
        tr("This product cannot be opened yet"),
        failure(
            Failure::Kind::BadInput, QStringLiteral("managed"),
            tr("%1 looks after several customers; this version of Usher cannot do that yet.").arg(profile.vendor.name)),
        exitFailed);
  }
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
  if (const auto opened = openWindow(m_options.role); !opened) {
    return showFolderProblem(opened.error());
  }
  return {};
}

Result<void> Launch::startPractice() {
  const bool isFile = profile::installedProfileFile(m_options.profile).isEmpty() && !m_options.profile.isEmpty();
  return m_practice.start({.world = QDir(dataDir()).absoluteFilePath(QStringLiteral("practice")),
                           .scenarios = practiceScenarios(m_options),
                           .profileFile = isFile ? QFileInfo(m_options.profile).absoluteFilePath() : QString(),
                           .reset = !m_options.tour.isEmpty()});
}

Result<void> Launch::openWindow(std::optional<flow::Role> role) {
  m_window.reset();
  m_report.reset();
  m_services.reset();
  auto services = Services::make({.profile = m_profile,
                                  .dataDir = dataDir(),
                                  .openInOwnBrowser = pages::openWithSystem,
                                  .vault = m_sessionFolder ? std::make_unique<vault::MemoryVault>() : nullptr});
  if (!services) {
    return fail(services.error());
  }
  m_services = std::move(*services);
  if (role) {
    m_services->setUp().setRole(*role);
  }
  m_report = std::make_unique<SupportReport>(m_services->flow(), m_services->setUp(), [this] {
    return SupportReport::Versions{QStringLiteral(USHER_VERSION), m_services->browserFixes()};
  });
  m_window = std::make_unique<shell::WizardWindow>(m_services->flow(), m_services->setUp(), m_desktop, windowOptions());
  m_window->show();
  return {};
}

QString Launch::practiceRole(const QString& role) {
  if (role == QLatin1String("global-admin")) {
    return tr("Global Administrator");
  }
  if (role == QLatin1String("cloud-app-admin")) {
    return tr("Cloud Application Administrator");
  }
  return role == QLatin1String("guest") ? tr("A guest") : tr("Head of Customer Success");
}

shell::WizardWindow::Options Launch::windowOptions() {
  shell::WizardWindow::Options options;
  options.makeEmbeddedView = [this](QWidget* parent) { return m_services->embeddedDoor().makeView(parent); };
  options.help.append(pages::connectionEntry(m_services->connectionTest()));
  options.help.append(pages::supportEntry([this] { return m_report->text(); }));
  options.proxyLogin = &m_services->proxyLogin();
  options.waiting = &m_services->waiting();
  if (m_sessionFolder) {
    options.notice = tr("Nothing is kept");
    options.noticeDetails =
        tr("Usher cannot use its folder. What is done at Microsoft stands; next time you start from the beginning.");
  }
  if (m_options.demo) {
    options.notice = tr("Practice");
    options.noticeDetails = tr("Nothing here reaches Microsoft. Accounts to sign in with:");
    for (const PracticeProcess::Account& account : m_practice.accounts()) {
      //: An account to practise with: role, user name, password, and the number to type as second factor.
      options.noticeDetails += QLatin1Char('\n') + tr("%1: %2, password %3, number %4")
                                                       .arg(practiceRole(account.role), account.userName,
                                                            account.password, account.mfaNumber);
    }
  }
  return options;
}

void Launch::openTour() {
  tour::Tour::Settings settings;
  settings.folder = QDir(m_options.tour).absolutePath();
  settings.profileId = m_profile.id;
  settings.reader = m_practice.reader();
  for (const PracticeProcess::Account& account : m_practice.accounts()) {
    settings.accounts.append({account.role, account.userName, account.password, account.mfaNumber});
  }
  settings.open = [this](flow::Role role) {
    if (const auto opened = openWindow(role); !opened) {
      // Without its folder there is nothing to walk through.
      qFatal("The tour cannot open Usher: %s", qPrintable(opened.error().detail));
    }
    return tour::Stage::Opened{*m_window, m_services->flow(), m_services->setUp()};
  };
  // The window closes between the two roles.
  QGuiApplication::setQuitOnLastWindowClosed(false);
  m_tour = std::make_unique<tour::Tour>(std::move(settings));
  connect(m_tour.get(), &tour::Tour::finished, this,
          [](bool allVerified) { QCoreApplication::exit(allVerified ? exitDone : exitFailed); });
  m_tour->start();
}

std::optional<int> Launch::showFolderProblem(const Failure& failure) {
  const bool canGoOn = !m_sessionFolder && failure.code != QLatin1String("already-running");
  return showProblem(tr("Usher cannot use its folder"), failure, exitFailed,
                     canGoOn ? tr("&Go on without keeping anything") : QString());
}

void Launch::goOnForThisSession() {
  m_sessionFolder.emplace();
  m_options.dataDir = m_sessionFolder->path();
  disconnect(m_endWithProblem);
  // The window is in the middle of its own click.
  m_front.release()->deleteLater();
  if (const auto ended = m_openAgain()) {
    QCoreApplication::exit(*ended);
  }
}

std::optional<int> Launch::showProblem(const QString& headline, const Failure& failure, int exitCode,
                                       const QString& goOn) {
  say(failure.detail.isEmpty() ? headline : failure.detail);
  if (!m_options.tour.isEmpty()) {
    return exitCode;
  }
  auto window = std::make_unique<ProblemWindow>(headline, pages::describe(failure).advice, failure.detail, goOn);
  connect(window.get(), &ProblemWindow::goOnWanted, this, &Launch::goOnForThisSession);
  m_front = std::move(window);
  m_front->show();
  disconnect(m_endWithProblem);
  m_endWithProblem =
      connect(qApp, &QGuiApplication::lastWindowClosed, this, [exitCode] { QCoreApplication::exit(exitCode); });
  return {};
}

QString Launch::dataDir() const {
  const QDir home(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
  if (!m_options.tour.isEmpty()) {
    // The tour begins with nothing, and touches nothing of what somebody practised or set up.
    const QString base = m_options.dataDir.isEmpty() ? home.absolutePath() : m_options.dataDir;
    return QDir(base).absoluteFilePath(QStringLiteral("tour"));
  }
  if (!m_options.dataDir.isEmpty()) {
    return QDir(m_options.dataDir).absolutePath();
  }
  return m_options.demo ? home.absoluteFilePath(QStringLiteral("practice")) : home.absolutePath();
}

}  // namespace

int launch(const Options& asked, int argc, char** argv) {
  Options options = asked;
  if (!options.tour.isEmpty() && options.profile.isEmpty()) {
    options.profile = QStringLiteral("contreli");
  }
  std::optional<Result<ProductProfile>> profile;
  if (!options.profile.isEmpty()) {
    profile = profileNamed(options.profile, options.demo);
  }
  const bool canShow = hasDisplay() && options.tour.isEmpty();
  if (profile && !*profile && !canShow) {
    say(profile->error().detail);
    return exitWrongUsage;
  }
  if (!hasDisplay()) {
    say(QStringLiteral("There is no display. Start Usher in a desktop session, or use --demo --tour DIR under Xvfb."));
    return exitFailed;
  }

  QCoreApplication::setApplicationName(QStringLiteral("usher"));
  QCoreApplication::setApplicationVersion(QStringLiteral(USHER_VERSION));
  QApplication application(argc, argv);
  QGuiApplication::setDesktopFileName(QStringLiteral("usher"));
  // The embedded browser asks for this when it starts; Qt Network gets its proxies from GuardedAccessManager.
  QNetworkProxyFactory::setUseSystemConfiguration(true);
  Launch launch(options);
  launch.setLanguage();
  pages::applyAppearance(application, options.appearance);
  if (const std::optional<int> ended = launch.open(profile)) {
    return *ended;
  }
  return QApplication::exec();
}

}  // namespace usher::app
