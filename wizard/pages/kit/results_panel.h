// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "pages/kit/people_list.h"

namespace usher::pages::kit {

/// What a search found, lying over the page: rows, or one sentence.
class ResultsPanel final : public QFrame {
  Q_OBJECT

 public:
  explicit ResultsPanel(QWidget* parent);

  /// Shows `rows`; with none, the sentence.
  void show(const QList<PersonRow>& rows, const QString& sentence);
  /// Moves the highlight to the next or previous row that can be picked.
  void step(int direction);
  QString highlightedKey() const;
  void highlightFirst();
  void highlightNone();
  int wantedHeight(int width) const;

 Q_SIGNALS:
  void picked(const QString& key);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  PeopleList* m_list;
  QString m_sentence;
};

}  // namespace usher::pages::kit
