// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/entry_model.h"

namespace usher::pages::kit {

void EntryModel::setRows(int count, RowMaker rowAt, bool startsOver) {
  if (startsOver || count < m_count) {
    beginResetModel();
    m_count = count;
    m_rowAt = std::move(rowAt);
    endResetModel();
    return;
  }
  m_rowAt = std::move(rowAt);
  if (m_count > 0) {
    Q_EMIT dataChanged(index(0), index(m_count - 1));
  }
  if (count > m_count) {
    beginInsertRows({}, m_count, count - 1);
    m_count = count;
    endInsertRows();
  }
}

EntryRow EntryModel::row(int index) const {
  return index >= 0 && index < m_count && m_rowAt ? m_rowAt(index) : EntryRow();
}

int EntryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_count;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) {
    return {};
  }
  switch (role) {
    case Qt::DisplayRole:
      return row(index.row()).text;
    case Qt::AccessibleTextRole: {
      const EntryRow shown = row(index.row());
      QStringList words{shown.text, shown.tag, shown.detail};
      words.removeAll(QString());
      return words.join(QStringLiteral(", "));
    }
    case rowRole:
      return QVariant::fromValue(row(index.row()));
    default:
      return {};
  }
}

}  // namespace usher::pages::kit
