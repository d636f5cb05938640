// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/history_step.h"
#include "pages/page.h"

namespace usher::pages {

class HistoryChangesPanel;
class HistoryRunsPanel;
class UndoPanel;

/// What Usher changed: all runs, one of them with its changes, and taking them back.
class HistoryPage final : public Page {
  Q_OBJECT

 public:
  HistoryPage(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent);

  QString title() const override;
  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  SecondaryAction secondary() const override;
  void runSecondary() override;
  QString busyText() const override;
  bool mayLeave() const override;
  bool hasWayBack() const override;
  void goBack() override;
  bool offersNext() const override { return false; }
  QWidget* firstField() const override;

 protected:
  void render() override;

 private:
  PrimaryAction previewAction() const;
  void moveFocus();

  flow::HistoryStep& m_step;
  HistoryRunsPanel* m_runs;
  HistoryChangesPanel* m_changes;
  UndoPanel* m_undo;
  std::optional<flow::HistoryPhase> m_shownPhase;
};

}  // namespace usher::pages
