// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/history_step.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class EntryList;
class LinkButton;
class Text;
}  // namespace kit

/// All runs, newest first; the way into each, to a file of them all, and to taking all of it back.
class HistoryRunsPanel final : public QWidget {
  Q_OBJECT

 public:
  HistoryRunsPanel(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent);

  void render();
  QWidget* list() const;

 Q_SIGNALS:
  void changed();
  void revealWanted(QWidget* part);

 private:
  void open(int row);
  void save();
  void tellSaved(const Result<QString>& path);

  flow::HistoryStep& m_step;
  Surroundings m_surroundings;
  kit::EntryList* m_list;
  kit::LinkButton* m_save;
  kit::LinkButton* m_takeAllBack;
  kit::Text* m_saved;
  QList<flow::HistoryRun> m_shown;
  QString m_savedAs;
  bool m_isSaving = false;
};

}  // namespace usher::pages
