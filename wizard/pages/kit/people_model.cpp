// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/people_model.h"

#include <algorithm>

namespace usher::pages::kit {

bool PeopleModel::setRows(QList<PersonRow> rows) {
  const bool sameKeys = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                   [](const PersonRow& one, const PersonRow& other) { return one.key == other.key; });
  if (!sameKeys) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return true;
  }
  for (int i = 0; i < rows.size(); ++i) {
    if (rows.at(i) != m_rows.at(i)) {
      m_rows[i] = rows.at(i);
      Q_EMIT dataChanged(index(i), index(i));
    }
  }
  return false;
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= m_rows.size()) {
    return {};
  }
  const PersonRow& row = m_rows.at(index.row());
  switch (role) {
    case Qt::DisplayRole:
      return row.name;
    case Qt::AccessibleTextRole: {
      QStringList parts{row.name, row.detail, row.tag};
      parts.removeAll(QString());
      return parts.join(QStringLiteral(", "));
    }
    case rowRole:
      return QVariant::fromValue(row);
    default:
      return {};
  }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= m_rows.size()) {
    return Qt::NoItemFlags;
  }
  const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  return m_rows.at(index.row()).isFaded ? shown : shown | Qt::ItemIsSelectable;
}

}  // namespace usher::pages::kit
