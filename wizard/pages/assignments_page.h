// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/assignments_step.h"
#include "pages/people_page.h"

class QComboBox;
class QLabel;

namespace usher::pages {

/// Who may use the app: people and groups, chosen, previewed, sent, read back.
class AssignmentsPage final : public PeoplePage {
  Q_OBJECT

 public:
  AssignmentsPage(flow::AssignmentsStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  QString busyText() const override;
  QString unsaved() const override;

 protected:
  void render() override;

 private:
  void renderRoles();
  void renderNotice();
  void renderChosen();
  void renderSummary();
  kit::PersonRow personRow(const flow::AssignmentRow& row) const;

  flow::AssignmentsStep& m_step;
  QLabel* m_roleLabel;
  QComboBox* m_role;
  QStringList m_roleIds;
  kit::LinkButton* m_tryAgain;
  kit::Text* m_summary;
  kit::Text* m_note;
};

}  // namespace usher::pages
