// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/assignments_step.h"
#include "pages/kit/people_model.h"
#include "pages/page.h"

class QComboBox;
class QLabel;

namespace usher::pages {

namespace kit {
class LinkButton;
class Notice;
class PeopleList;
class SearchField;
class Text;
}  // namespace kit

/// Who may use the app: people and groups, chosen, previewed, sent, read back.
class AssignmentsPage final : public Page {
  Q_OBJECT

 public:
  AssignmentsPage(flow::AssignmentsStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  QString busyText() const override;
  bool mayLeave() const override { return !m_step.view().isApplying; }
  QString unsaved() const override;
  QWidget* firstField() const override;

 protected:
  void render() override;

 private:
  void renderRoles();
  void renderNotice();
  void renderList();
  void renderRemove();
  kit::PersonRow personRow(const flow::AssignmentRow& row) const;

  flow::AssignmentsStep& m_step;
  kit::SearchField* m_search;
  QLabel* m_roleLabel;
  QComboBox* m_role;
  QStringList m_roleIds;
  kit::Notice* m_notice;
  kit::LinkButton* m_tryAgain;
  kit::LinkButton* m_lookAgain;
  kit::Text* m_heading;
  kit::LinkButton* m_remove;
  kit::PeopleList* m_list;
  kit::Text* m_summary;
  kit::Text* m_note;
};

}  // namespace usher::pages
