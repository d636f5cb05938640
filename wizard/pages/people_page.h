// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

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
  bool offersNext() const override { return !m_step.people().unfinished; }
  QWidget* firstField() const override;

 protected:
  /// The names of the widgets in tests and for screen readers.
  struct Names {
    QString search, notice, remove, list;
  };

  PeoplePage(flow::PeopleStep& step, const Surroundings& surroundings, const Names& names, QWidget* parent);

  /// Puts `beside` to the right of the search, `above` between search and notice, and `below` under the list. Called
  /// once.
  void layOut(QWidget* beside, QLayout* above, const QList<QWidget*>& below);
  /// Says how far a run is, or that one is not finished, above everything else.
  void renderRun();
  /// Hides search, list and what is around them.
  void showContent(bool isShown);
  void renderSearch(const QString& prompt);
  /// Says that changes were stopped before they were read back, if there are any, and offers to look again.
  bool renderUnread();
  /// Whether Microsoft knows the app is missing, and is to be looked for again.
  bool isAppMissing() const;
  void offerLookAgain(bool isOffered);
  void renderList(const QString& heading, const QString& accessibleName, const QString& emptyText,
                  const QList<kit::PersonRow>& rows);
  void renderList(const QString& heading, const QString& accessibleName, const QString& emptyText,
                  const QStringList& keys, const kit::RowMaker& makeRow);
  /// What the primary action is while a run is not finished.
  std::optional<PrimaryAction> goingOn() const;
  kit::Notice* notice() const { return m_notice; }
  kit::SearchField* searchField() const { return m_search; }
  /// Sends again what failed; hidden unless the page shows it.
  kit::LinkButton* tryAgain() const { return m_tryAgain; }
  kit::PeopleList* list() const { return m_list; }

 private:
  void renderFrame(const QString& heading, const QString& accessibleName, const QString& emptyText);
  void renderRemove();
  void renderUnfinished();
  void renderResults();
  void saveOutcomes();
  void openMenu(const QString& key, const QPoint& place);

  flow::PeopleStep& m_step;
  kit::Notice* m_unfinished;
  kit::LinkButton* m_leave;
  kit::Notice* m_run;
  kit::LinkButton* m_pause;
  QWidget* m_content;
  kit::SearchField* m_search;
  kit::Notice* m_notice;
  kit::LinkButton* m_lookAgain;
  kit::LinkButton* m_tryAgain;
  kit::LinkButton* m_saveResults;
  kit::Text* m_saved;
  QString m_savedAs;
  kit::Text* m_heading;
  kit::LinkButton* m_history;
  kit::LinkButton* m_remove;
  kit::PeopleList* m_list;
};

}  // namespace usher::pages
