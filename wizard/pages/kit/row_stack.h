// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <algorithm>

namespace usher::pages::kit {

/// As many rows of one kind as a page needs: made when first wanted, hidden when not, never thrown away, so that the
/// focus and the layout stay calm.
template <typename Row>
class RowStack {
 public:
  RowStack(QWidget* parent, QVBoxLayout* layout, QString objectName)
      : m_parent(parent), m_layout(layout), m_objectName(std::move(objectName)) {}

  /// Shows exactly `count` rows; `made(row, index)` is called once for each new one.
  template <typename Made>
  void setCount(qsizetype count, Made made) {
    while (m_rows.size() < count) {
      auto* row = new Row(m_objectName + QString::number(m_rows.size()), m_parent);
      m_layout->addWidget(row);
      made(row, m_rows.size());
      m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
      m_rows.at(i)->setVisible(i < count);
    }
  }
  void setCount(qsizetype count) {
    setCount(count, [](Row*, qsizetype) {});
  }
  Row* at(qsizetype index) const { return m_rows.at(index); }

 private:
  QWidget* m_parent;
  QVBoxLayout* m_layout;
  QString m_objectName;
  QList<Row*> m_rows;
};

}  // namespace usher::pages::kit
