// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "app/services.h"
#include "app/standing_notice.h"
#include "app/support_report.h"
#include "shell/wizard_window.h"

namespace usher::app {

/// The wizard for one integration of one account: its parts, its window, its report for support.
class SetUpWindow final : public QObject {
  Q_OBJECT

 public:
  struct Settings {
    Services::Settings services;
    std::optional<flow::Role> role = {};
    StandingNotice notice = {};
    QWidget* dialogOf = nullptr;                ///< The window that waits until this one closes; null: it stands alone.
    std::optional<flow::StepId> startsAt = {};  ///< A step beside the order; else where the flow begins.
  };

  /// Shows the window. `desktop` must outlive it. A failure is Storage or DiskFull.
  static Result<std::unique_ptr<SetUpWindow>> open(Settings settings, pages::Desktop& desktop);
  ~SetUpWindow() override;

  Services& services() { return *m_services; }
  shell::WizardWindow& window() { return *m_window; }

 Q_SIGNALS:
  /// The person closed it, or finished.
  void closed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  SetUpWindow(Settings settings, std::unique_ptr<Services> services, pages::Desktop& desktop);
  shell::WizardWindow::Options options(const Settings& settings);

  std::unique_ptr<Services> m_services;
  std::unique_ptr<SupportReport> m_report;
  std::unique_ptr<shell::WizardWindow> m_window;
};

}  // namespace usher::app
