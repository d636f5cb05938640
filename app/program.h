// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <optional>

#include "app/command_line.h"
#include "app/managed_accounts.h"
#include "app/practice_process.h"
#include "app/set_up_window.h"
#include "app/single_instance.h"
#include "app/standing_notice.h"
#include "app/tour/tour.h"
#include "pages/system_desktop.h"

namespace usher::app {

/// Everything that lives from the application's start to its end: which window is open, and what it needs.
class Program final : public QObject {
  Q_OBJECT

 public:
  explicit Program(Options options) : m_options(std::move(options)) {}

  /// Opens what was asked for; an exit code when nothing was opened.
  std::optional<int> open(const std::optional<Result<profile::ProductProfile>>& profile);

 private:
  /// Whether the folder is ours. If not, `ended` says with which code to end; none: a problem is on screen.
  bool claimInstance(std::optional<int>& ended);
  std::optional<int> openChooser();
  std::optional<int> openProfile(profile::ProductProfile profile);
  Result<void> openProduct();
  Result<void> openAccounts();
  Result<void> openWizard(std::optional<flow::Role> role);
  void openTour();
  std::optional<int> showProblem(const QString& headline, const Failure& failure, int exitCode,
                                 const QString& goOn = {});
  /// Offers to go on for this session only, where another Usher is not the reason.
  std::optional<int> showFolderProblem(const Failure& failure);
  void goOnForThisSession();
  Result<void> startPractice();
  QString dataDir() const;
  Services::Settings serviceSettings() const;
  /// Names the accounts of an organisation, or of all.
  StandingNotice notice(const QString& tenant) const;
  QWidget* window() const;

  Options m_options;
  std::unique_ptr<QWidget> m_front;  ///< Chooser or problem window.
  QMetaObject::Connection m_endWithProblem;
  std::function<std::optional<int>()> m_openAgain;
  /// For a session of which nothing is kept; goes away with it.
  std::optional<QTemporaryDir> m_sessionFolder;
  std::unique_ptr<SingleInstance> m_instance;
  PracticeProcess m_practice;
  profile::ProductProfile m_profile;
  pages::SystemDesktop m_desktop;
  std::unique_ptr<SetUpWindow> m_wizard;
  std::unique_ptr<ManagedAccounts> m_accounts;
  std::unique_ptr<tour::Tour> m_tour;
};

}  // namespace usher::app
