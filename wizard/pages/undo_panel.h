// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "flow/steps/history_step.h"
#include "pages/kit/row_stack.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class EntryList;
class LinkButton;
class Notice;
class StateLine;
class Text;
class TypedNumberField;
}  // namespace kit

/// Taking back: what it would do, how far it is, and what became of each change.
class UndoPanel final : public QWidget {
  Q_OBJECT

 public:
  UndoPanel(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();
  /// Where the keyboard goes; null: nowhere in particular.
  QWidget* firstField() const;

 private:
  void layOut();
  void connectAll();
  void renderSignIn();
  void renderResult();
  void renderSummary();
  void renderProgress();
  void renderRows();
  QString resultText() const;

  flow::HistoryStep& m_step;
  Surroundings m_surroundings;
  kit::Notice* m_signIn;
  kit::LinkButton* m_signInNow;
  kit::LinkButton* m_switchAccount;
  kit::Notice* m_result;
  kit::LinkButton* m_tryAgain;
  kit::LinkButton* m_readAgain;
  kit::Text* m_progress;
  QVBoxLayout* m_summaryLayout;
  kit::RowStack<kit::StateLine> m_summary;
  kit::LinkButton* m_removal;
  kit::TypedNumberField* m_number;
  kit::Text* m_heading;
  kit::EntryList* m_list;
  QList<flow::UndoRow> m_shown;
};

}  // namespace usher::pages
