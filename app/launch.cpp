// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/launch.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include "app/installed_profiles.h"
#include "app/language.h"
#include "app/program.h"
#include "app/say.h"
#include "pages/appearance.h"

namespace usher::app {

namespace {

bool hasDisplay() {
  return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
         !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

}  // namespace

int launch(const Options& asked, int argc, char** argv) {
  Options options = asked;
  if (!options.tour.isEmpty() && options.profile.isEmpty()) {
    options.profile = QStringLiteral("contreli");
  }
  std::optional<Result<profile::ProductProfile>> profile;
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
  const Language language(options.language);
  pages::applyAppearance(application, options.appearance);
  Program program(options);
  if (const std::optional<int> ended = program.open(profile)) {
    return *ended;
  }
  return QApplication::exec();
}

}  // namespace usher::app
