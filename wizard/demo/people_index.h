// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

#include "demo/odata_filter.h"
#include "demo/odata_search.h"
#include "demo/world.h"

namespace usher::demo {

/// Finds the people of a world by their addresses and by how their names begin, without a look at all of them. Follows
/// the world's changes by itself.
class PeopleIndex {
 public:
  /// `world` must outlive it.
  explicit PeopleIndex(const World& world) : m_world(world) {}

  /// Everybody whom the filter or search may accept, and perhaps others, in the order of lists. Nothing when it asks
  /// for something that is not indexed.
  std::optional<QList<const User*>> candidates(const ODataFilter& filter);
  std::optional<QList<const User*>> candidates(const ODataSearch& search);
  /// In any case of letters; null when there is nobody.
  const User* ofPrincipalName(const QString& name);
  /// Brings it up to date, which else the next question does.
  void catchUp();

 private:
  struct Entry {
    quint64 key = 0;
    quint32 person = 0;

    auto operator<=>(const Entry&) const = default;
  };
  using Entries = std::vector<Entry>;
  using Places = std::vector<quint32>;

  void add(quint32 place, const User& person);
  void addEqual(const char* property, const QString& value, quint32 place);
  void addStart(const char* property, const QString& value, quint32 place);
  std::optional<Places> placesOf(const ODataCondition& condition) const;
  std::optional<Places> placesEqual(const QString& property, const QList<ODataLiteral>& literals) const;
  std::optional<Places> placesStarting(const QString& property, const QString& start) const;
  QList<const User*> peopleAt(const Places& places) const;

  const World& m_world;
  qint64 m_moment = -1;
  QStringList m_ids;
  QHash<QString, Entries> m_equal, m_starts;  ///< By property, in lower case.
};

}  // namespace usher::demo
