// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/row_order.h"

#include <QCollator>
#include <algorithm>
#include <vector>

namespace usher::flow {

namespace {

struct RowPlace {
  int group = 0;
  QCollatorSortKey name;
  qsizetype row = 0;

  bool operator<(const RowPlace& other) const {
    if (group != other.group) {
      return group < other.group;
    }
    const int order = name.compare(other.name);
    return order != 0 ? order < 0 : row < other.row;
  }
};

int orderGroupOf(const AssignmentRow& row) {
  const bool isLeft =
      row.change != RowChange::None &&
      (row.outcome == RowOutcome::Failed || row.outcome == RowOutcome::Skipped || row.outcome == RowOutcome::Unread);
  return isLeft ? 0 : row.change == RowChange::ToAdd ? 1 : 2;
}

}  // namespace

void putInOrder(QList<AssignmentRow>& rows) {
  const QCollator collator;
  std::vector<RowPlace> places;
  places.reserve(static_cast<std::size_t>(rows.size()));
  for (qsizetype i = 0; i < rows.size(); ++i) {
    const AssignmentRow& row = std::as_const(rows).at(i);
    places.push_back({orderGroupOf(row), collator.sortKey(row.name), i});
  }
  std::sort(places.begin(), places.end());
  QList<AssignmentRow> ordered;
  ordered.reserve(rows.size());
  for (const RowPlace& place : places) {
    ordered.append(std::move(rows[place.row]));
  }
  rows = std::move(ordered);
}

}  // namespace usher::flow
