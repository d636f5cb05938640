// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

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

/// Makes the row at an index, when it is looked at.
using RowMaker = std::function<PersonRow(int index)>;

/// The rows of a list of people. Keeps indexes where the keys stay the same.
class PeopleModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  static constexpr int rowRole = Qt::UserRole + 1;

  /// Whether the keys changed, so that the view starts over.
  bool setRows(const QList<PersonRow>& rows);
  /// The same for a list of any length, of which only what is looked at is made.
  bool setRows(QStringList keys, RowMaker makeRow);
  /// All of them, made now.
  QList<PersonRow> rows() const;
  PersonRow row(int index) const { return m_makeRow(index); }
  const QStringList& keys() const { return m_keys; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  QStringList m_keys;
  RowMaker m_makeRow;
};

}  // namespace usher::pages::kit

Q_DECLARE_METATYPE(usher::pages::kit::PersonRow)
