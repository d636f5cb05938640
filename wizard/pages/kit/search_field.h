// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "pages/kit/people_model.h"

class QLineEdit;

namespace usher::pages::kit {

class ResultsPanel;

/// What a search shows under its field.
struct SearchResults {
  QString text;
  bool isSearching = false;
  bool isDone = false;
  QList<PersonRow> rows;
};

/// A field to find people by name or address. What is found lies over the page below the field: Down and Up walk
/// through it, Enter picks, Esc closes it. Enter is passed on when nothing is open. Several lines or addresses that are
/// pasted are a list, and no search.
class SearchField final : public QWidget {
  Q_OBJECT

 public:
  SearchField(const QString& objectName, QWidget* parent);
  ~SearchField() override;

  void setTexts(const QString& placeholder, const QString& accessibleName);
  void setResults(const SearchResults& results);
  QLineEdit* edit() const { return m_edit; }
  ResultsPanel* panel() const { return m_panel; }

 Q_SIGNALS:
  void searched(const QString& text);
  void picked(const QString& key);
  void listPasted(const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void moveEvent(QMoveEvent* event) override;

 private:
  bool handleKey(int key);
  bool takesList(const QString& text);
  void takeEdited(const QString& text);
  void place();
  void close();
  void pick(const QString& key, bool byKeyboard);
  void render();

  QLineEdit* m_edit;
  ResultsPanel* m_panel;
  SearchResults m_results;
  QString m_closedAt;
};

}  // namespace usher::pages::kit
