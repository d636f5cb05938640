// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <functional>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

/// One row of a list of what happened. Texts may be foreign, and are shown as they are.
struct EntryRow {
  Icon icon = Icon::Open;
  Tone tone = Tone::Neutral;
  QString text, detail;
  QString tag;  ///< A word or two at the right.
  Tone tagTone = Tone::Neutral;

  bool operator==(const EntryRow&) const = default;
};

/// The rows of an EntryList. A row is made when it is looked at, so that ten thousand cost nothing before that.
class EntryModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;
  using RowMaker = std::function<EntryRow(int row)>;

  static constexpr int rowRole = Qt::UserRole + 1;

  /// Rows that were there keep their indexes, and may have changed, unless it `startsOver`.
  void setRows(int count, RowMaker rowAt, bool startsOver);
  EntryRow row(int index) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  int m_count = 0;
  RowMaker m_rowAt;
};

}  // namespace usher::pages::kit

Q_DECLARE_METATYPE(usher::pages::kit::EntryRow)
