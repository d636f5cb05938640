// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/history_step.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class EntryList;
class FactRow;
class LinkButton;
class Notice;
class Text;
}  // namespace kit

/// The changes of one run: what became of each, by which id Microsoft knows it, and the way to take one back.
class HistoryChangesPanel final : public QWidget {
  Q_OBJECT

 public:
  HistoryChangesPanel(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();
  QWidget* list() const;

 private:
  const flow::HistoryChange* current() const;
  void renderHeading(const flow::HistoryRun& run);
  void renderNotice(const flow::HistoryRun& run);
  void renderDetails();
  void copy(const QString& text);

  flow::HistoryStep& m_step;
  Surroundings m_surroundings;
  kit::Text* m_heading;
  kit::Notice* m_notice;
  kit::LinkButton* m_removal;
  kit::EntryList* m_list;
  kit::FactRow* m_requestId;
  kit::FactRow* m_code;
  kit::LinkButton* m_takeOneBack;
  QString m_run;
  QList<flow::HistoryChange> m_shown;
};

}  // namespace usher::pages
