// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include "pages/appearance.h"
#include "pages/kit/avatar.h"

namespace usher::pages::kit {

enum class RowAction { None, Remove, Keep };

/// One row of a list of people, groups or apps. Texts are foreign and shown as they are.
struct PersonRow {
  QString key;       ///< Unique in the list.
  QString avatarId;  ///< Object id.
  QString name, detail;
  QString tag;  ///< A word or two at the right: "new", "guest".
  Tone tone = Tone::Neutral;
  AvatarShape shape = AvatarShape::Person;
  bool isFaded = false;   ///< Shown, but not to be picked.
  bool isStruck = false;  ///< About to go.
  RowAction action = RowAction::None;

  bool operator==(const PersonRow&) const = default;
};

/// The rows of a list of people. Keeps indexes where the keys stay the same.
class PeopleModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  static constexpr int rowRole = Qt::UserRole + 1;

  /// Whether the keys changed, so that the view starts over.
  bool setRows(QList<PersonRow> rows);
  const QList<PersonRow>& rows() const { return m_rows; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  QList<PersonRow> m_rows;
};

}  // namespace usher::pages::kit

Q_DECLARE_METATYPE(usher::pages::kit::PersonRow)
