// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/people_step.h"
#include "pages/kit/people_model.h"
#include "pages/page.h"

class QLayout;

namespace usher::pages {

namespace kit {
class LinkButton;
class Notice;
class PeopleList;
class SearchField;
class Text;
}  // namespace kit

/// What the pages of a PeopleStep have in common: a search, a notice, and a list whose rows are removed and kept.
class PeoplePage : public Page {
  Q_OBJECT

 public:
  void runPrimary() override;
  bool mayLeave() const override { return !m_step.people().isApplying; }
  QWidget* firstField() const override;

 protected:
  /// The names of the widgets in tests and for screen readers.
  struct Names {
    QString search, notice, remove, list;
  };

  PeoplePage(flow::PeopleStep& step, const Surroundings& surroundings, const Names& names, QWidget* parent);

  /// Puts `above` between search and notice, and `below` under the list. Called once.
  void layOut(QLayout* above, const QList<QWidget*>& below);
  void renderSearch(const QString& prompt);
  /// Says that changes were stopped before they were read back, if there are any, and offers to look again.
  bool renderUnread();
  /// Whether Microsoft knows the app is missing, and is to be looked for again.
  bool isAppMissing() const;
  void offerLookAgain(bool isOffered);
  void renderList(const QString& heading, const QString& accessibleName, const QString& emptyText,
                  const QList<kit::PersonRow>& rows);
  kit::Notice* notice() const { return m_notice; }

 private:
  void renderRemove();

  flow::PeopleStep& m_step;
  kit::SearchField* m_search;
  kit::Notice* m_notice;
  kit::LinkButton* m_lookAgain;
  kit::Text* m_heading;
  kit::LinkButton* m_remove;
  kit::PeopleList* m_list;
};

}  // namespace usher::pages
