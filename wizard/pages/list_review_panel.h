// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/assignments_step.h"
#include "pages/desktop.h"

class QCheckBox;
class QRadioButton;

namespace usher::pages {

namespace kit {
class CopyButton;
class FilterChips;
class LinkButton;
class PeopleList;
class Text;
}  // namespace kit

/// What became of each entry of a list, by kind, and what to do with them: add these, or make it exactly these.
class ListReviewPanel final : public QWidget {
  Q_OBJECT

 public:
  ListReviewPanel(flow::AssignmentsStep& step, Desktop& desktop, QWidget* parent);

  void render();
  QWidget* firstField() const;

 Q_SIGNALS:
  /// `part` says what follows from what was just chosen.
  void revealWanted(QWidget* part);

 private:
  void layOut();
  void connectAll();
  void renderChips();
  void renderTicks();
  void renderMode();
  void renderUnmatched();
  void renderRows();
  void renderMeaning();
  void saveUnmatched();
  flow::ListChoice wanted() const;

  flow::AssignmentsStep& m_step;
  Desktop& m_desktop;
  kit::FilterChips* m_chips;
  kit::Text* m_meaning;
  kit::PeopleList* m_list;
  QCheckBox* m_guests;
  QCheckBox* m_disabled;
  QCheckBox* m_withoutMailbox;
  kit::CopyButton* m_copy;
  kit::LinkButton* m_save;
  kit::Text* m_saved;
  QRadioButton* m_add;
  QRadioButton* m_exactly;
  QCheckBox* m_groupsToo;
  kit::Text* m_consequence;
  QList<flow::ResolvedEntry> m_shown;  ///< The entries that the list was made of.
  QList<int> m_indexes;                ///< Of these, those of the chosen kind.
  int m_kind = -1;
  QString m_savedAs;
};

}  // namespace usher::pages
