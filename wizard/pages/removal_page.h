// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/removal_step.h"
#include "pages/kit/row_stack.h"
#include "pages/page.h"

namespace usher::pages {

class RemovalChoicesPanel;

namespace kit {
class LinkButton;
class Notice;
class StateLine;
class Text;
}  // namespace kit

/// Takes everything away: choosing, a last look at what goes and what stays, and what became of each.
class RemovalPage final : public Page {
  Q_OBJECT

 public:
  RemovalPage(flow::RemovalStep& step, const Surroundings& surroundings, QWidget* parent);

  QString title() const override;
  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  SecondaryAction secondary() const override;
  void runSecondary() override;
  QString busyText() const override;
  bool mayLeave() const override;
  bool offersNext() const override { return false; }

 protected:
  void render() override;

 private:
  void layOut();
  void connectAll();
  void renderNotices();
  void renderWhose();
  void orderTabs();
  void renderConfirmation();
  void renderResults();
  void renderBin();
  void renderRecord();
  void saveRecord();
  QList<flow::RemovalRow> wanted() const;

  flow::RemovalStep& m_step;
  QVBoxLayout* m_layout;
  kit::Notice* m_result;
  kit::Notice* m_signIn;
  kit::LinkButton* m_signInNow;
  kit::LinkButton* m_switchAccount;
  kit::Notice* m_bin;
  kit::LinkButton* m_restore;
  RemovalChoicesPanel* m_choices;
  kit::Text* m_goesHeading;
  QVBoxLayout* m_goesLayout;
  kit::RowStack<kit::StateLine> m_goes;
  kit::Text* m_staysHeading;
  QVBoxLayout* m_staysLayout;
  kit::RowStack<kit::StateLine> m_stays;
  QVBoxLayout* m_outcomeLayout;
  kit::RowStack<kit::StateLine> m_outcomes;
  kit::Notice* m_more;
  kit::Text* m_read;
  kit::LinkButton* m_refresh;
  kit::LinkButton* m_save;
  kit::Text* m_saved;
  QString m_savedAs;
};

}  // namespace usher::pages
