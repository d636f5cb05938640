// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/owners_step.h"
#include "pages/page.h"

class QCheckBox;

namespace usher::pages {

namespace kit {
class LinkButton;
class Notice;
class PeopleList;
class SearchField;
class Text;
}  // namespace kit

/// Who owns the enterprise app.
class OwnersPage final : public Page {
  Q_OBJECT

 public:
  OwnersPage(flow::OwnersStep& step, const Surroundings& surroundings, QWidget* parent);

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
  void renderNotices();
  void renderList();
  void renderRemove();

  flow::OwnersStep& m_step;
  kit::SearchField* m_search;
  kit::Notice* m_notice;
  kit::LinkButton* m_lookAgain;
  kit::Text* m_heading;
  kit::LinkButton* m_remove;
  kit::PeopleList* m_list;
  kit::Notice* m_lastOwner;
  QCheckBox* m_confirmLast;
  kit::Text* m_foot;
};

}  // namespace usher::pages
