// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QWidget>

#include "flow/flow.h"

class QVBoxLayout;

namespace usher::pages::kit {
class ElidedText;
class Logo;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

class HelpButton;
class RailButton;
class RailStep;

/// The side of the window: logo and product, the steps with what is known of them, account and organisation, what was
/// changed, and the help at the bottom.
class StepRail final : public QWidget {
  Q_OBJECT

 public:
  /// Unfolded and folded width.
  static constexpr int wide = 232;
  static constexpr int narrow = 56;

  StepRail(flow::Flow& flow, flow::SetUp& setUp, QWidget* parent);

  /// Writes everything anew.
  void refresh();
  void setFolded(bool isFolded);
  bool isFolded() const { return m_isFolded; }
  HelpButton& help() const { return *m_help; }

 Q_SIGNALS:
  void stepWanted(flow::StepId id);
  void historyWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void refreshAccount();

  flow::Flow& m_flow;
  flow::SetUp& m_setUp;
  pages::kit::Logo* m_logo;
  pages::kit::ElidedText* m_product;
  pages::kit::ElidedText* m_integration;
  QVBoxLayout* m_stepsLayout;
  QHash<flow::StepId, RailStep*> m_steps;
  QWidget* m_account;
  pages::kit::ElidedText* m_person;
  pages::kit::ElidedText* m_organisation;
  RailButton* m_history = nullptr;
  HelpButton* m_help = nullptr;
  bool m_isFolded = false;
};

}  // namespace usher::shell
