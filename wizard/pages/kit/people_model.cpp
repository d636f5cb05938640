// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/people_model.h"

#include <utility>

namespace usher::pages::kit {

bool PeopleModel::setRows(const QList<PersonRow>& rows) {
  QStringList keys;
  keys.reserve(rows.size());
  for (const PersonRow& row : rows) {
    keys.append(row.key);
  }
  return setRows(std::move(keys), [rows](int index) { return rows.at(index); });
}

bool PeopleModel::setRows(QStringList keys, RowMaker makeRow) {
  if (keys != m_keys) {
    beginResetModel();
    m_keys = std::move(keys);
    m_makeRow = std::move(makeRow);
    endResetModel();
    return true;
  }
  m_makeRow = std::move(makeRow);
  if (!m_keys.isEmpty()) {
    Q_EMIT dataChanged(index(0), index(static_cast<int>(m_keys.size()) - 1));
  }
  return false;
}

QList<PersonRow> PeopleModel::rows() const {
  QList<PersonRow> all;
  all.reserve(m_keys.size());
  for (int i = 0; i < m_keys.size(); ++i) {
    all.append(row(i));
  }
  return all;
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= m_keys.size()) {
    return {};
  }
  switch (role) {
    case Qt::DisplayRole:
      return row(index.row()).name;
    case Qt::AccessibleTextRole: {
      const PersonRow shown = row(index.row());
      QStringList parts{shown.name, shown.detail, shown.tag};
      parts.removeAll(QString());
      return parts.join(QStringLiteral(", "));
    }
    case rowRole:
      return QVariant::fromValue(row(index.row()));
    default:
      return {};
  }
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || index.row() >= m_keys.size()) {
    return Qt::NoItemFlags;
  }
  const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  return row(index.row()).isFaded ? shown : shown | Qt::ItemIsSelectable;
}

}  // namespace usher::pages::kit
