// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace usher::demo {

/// The objects of one kind in a world by their ids: a QMap that remembers which of them were touched, so that whoever
/// keeps something beside it (a file, an index) need not look at all of them after each change. What may have been
/// changed through a reference counts as touched.
template <typename T>
class Table {
 public:
  using Map = QMap<QString, T>;
  using iterator = typename Map::iterator;
  using const_iterator = typename Map::const_iterator;
  using key_iterator = typename Map::key_iterator;
  using key_type = QString;
  using mapped_type = T;

  Table() = default;
  ~Table() = default;
  /// A copy remembers nothing from before, but the moment is the same.
  Table(const Table& other) : m_map(other.m_map), m_earliest(other.moment()) {}
  Table(Table&&) noexcept = default;
  Table& operator=(const Table& other) {
    if (this != &other) {
      Map copy = other.m_map;
      replace(std::move(copy));
    }
    return *this;
  }
  Table& operator=(Table&& other) noexcept {
    if (this != &other) {
      replace(std::move(other.m_map));
    }
    return *this;
  }
  Table& operator=(Map map) {
    replace(std::move(map));
    return *this;
  }

  const Map& map() const { return m_map; }
  const_iterator begin() const { return m_map.cbegin(); }
  const_iterator end() const { return m_map.cend(); }
  const_iterator cbegin() const { return m_map.cbegin(); }
  const_iterator cend() const { return m_map.cend(); }
  const_iterator constBegin() const { return m_map.cbegin(); }
  const_iterator constEnd() const { return m_map.cend(); }
  key_iterator keyBegin() const { return m_map.keyBegin(); }
  key_iterator keyEnd() const { return m_map.keyEnd(); }
  const_iterator find(const QString& id) const { return m_map.constFind(id); }
  const_iterator constFind(const QString& id) const { return m_map.constFind(id); }
  bool contains(const QString& id) const { return m_map.contains(id); }
  T value(const QString& id) const { return m_map.value(id); }
  T operator[](const QString& id) const { return m_map.value(id); }
  qsizetype size() const { return m_map.size(); }
  bool isEmpty() const { return m_map.isEmpty(); }
  const T& first() const { return m_map.first(); }
  const T& last() const { return m_map.last(); }
  const QString& firstKey() const { return m_map.firstKey(); }
  const QString& lastKey() const { return m_map.lastKey(); }
  QStringList keys() const { return m_map.keys(); }
  QList<T> values() const { return m_map.values(); }

  iterator begin() {
    touchAll();
    return m_map.begin();
  }
  iterator end() { return m_map.end(); }
  iterator find(const QString& id) {
    if (m_map.contains(id)) {
      touch(id);
    }
    return m_map.find(id);
  }
  T& first() { return *find(m_map.firstKey()); }
  T& operator[](const QString& id) {
    touch(id);
    return m_map[id];
  }
  iterator insert(const QString& id, const T& value) {
    touch(id);
    return m_map.insert(id, value);
  }
  iterator erase(const_iterator at) {
    touch(at.key());
    return m_map.erase(at);
  }
  qsizetype remove(const QString& id) {
    touch(id);
    return m_map.remove(id);
  }
  T take(const QString& id) {
    touch(id);
    return m_map.take(id);
  }
  /// `unwanted` is called with an iterator.
  template <typename Unwanted>
  void removeIf(Unwanted unwanted) {
    QStringList ids;
    for (auto it = m_map.cbegin(); it != m_map.cend(); ++it) {
      if (unwanted(std::as_const(it))) {
        ids.append(it.key());
      }
    }
    for (const QString& id : std::as_const(ids)) {
      remove(id);
    }
  }
  void clear() { replace({}); }

  /// A moment in the life of this table; later ones are greater.
  qint64 moment() const { return m_earliest + static_cast<qint64>(m_touched.size()); }
  /// The ids touched since that moment of this very table, each once; nothing when that is not known: look at all.
  std::optional<QStringList> touchedSince(qint64 moment) const {
    if (moment < m_earliest || moment > this->moment()) {
      return std::nullopt;
    }
    QStringList ids(m_touched.begin() + static_cast<std::ptrdiff_t>(moment - m_earliest), m_touched.end());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
  }

  bool operator==(const Table& other) const { return m_map == other.m_map; }

 private:
  static constexpr size_t mostRemembered = 100'000;

  void touch(const QString& id) {
    if (m_touched.size() == mostRemembered) {
      forget(mostRemembered / 2);
    }
    m_touched.push_back(id);
  }
  void touchAll() {
    if (!m_map.isEmpty()) {
      forgetAll();
    }
  }
  void replace(Map map) {
    m_map = std::move(map);
    forgetAll();
  }
  void forget(size_t count) {
    m_touched.erase(m_touched.begin(), m_touched.begin() + static_cast<std::ptrdiff_t>(count));
    m_earliest += static_cast<qint64>(count);
  }
  // Every moment so far is from before what is remembered.
  void forgetAll() {
    m_earliest = moment() + 1;
    m_touched.clear();
  }

  Map m_map;
  std::vector<QString> m_touched;
  qint64 m_earliest = 0;  ///< The moment before the first that is remembered.
};

}  // namespace usher::demo
