// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QHash>

#include "demo/json_fields.h"
#include "demo/world_fields.h"

namespace usher::demo {

namespace {

/// Where the members of a world are, by name.
struct MemberAddresses {
  QHash<QByteArray, const void*> at;

  template <typename T>
  void operator()(const char* name, const T& value) {
    at.insert(name, &value);
  }
};

/// Copies into a world what another one has besides its tables.
class RestCopier {
 public:
  explicit RestCopier(const World& from) { fields(m_from, from); }
  QHash<QByteArray, qint64> moments;

  template <typename T>
  void operator()(const char* name, T& to) {
    copy(name, to);
  }

 private:
  template <typename T>
  void copy(const char* name, T& to) {
    to = *static_cast<const T*>(m_from.at.value(name));
  }
  template <typename T>
  void copy(const char* name, Table<T>&) {
    moments.insert(name, static_cast<const Table<T>*>(m_from.at.value(name))->moment());
  }

  MemberAddresses m_from;
};

template <typename T>
bool isKept(const QString&) {
  return true;
}

template <>
bool isKept<User>(const QString& id) {
  return !isGeneratedId(id);
}

class ChangeWriter {
 public:
  explicit ChangeWriter(const WorldMark& mark) : m_mark(mark) { fields(m_before, mark.rest()); }
  QJsonObject changes;
  bool isKnown = true;  ///< What changed is known.

  template <typename T>
  void operator()(const char* name, const T& now) {
    write(name, now);
  }

 private:
  template <typename T>
  void write(const char* name, const T& now) {
    if (*static_cast<const T*>(m_before.at.value(name)) != now) {
      JsonWriter writer;
      writer(name, now);
      changes.insert(QLatin1String(name), writer.object.value(QLatin1String(name)));
    }
  }

  template <typename T>
  void write(const char* name, const Table<T>& now) {
    const auto touched = now.touchedSince(m_mark.momentOf(name));
    isKnown = isKnown && touched.has_value();
    QJsonObject entries;
    for (const QString& id : touched.value_or(QStringList())) {
      if (!isKept<T>(id)) {
        continue;
      }
      if (const auto found = now.constFind(id); found != now.cend()) {
        JsonWriter entry;
        fields(entry, *found);
        entries.insert(id, entry.object);
      } else {
        entries.insert(id, QJsonValue::Null);
      }
    }
    if (!entries.isEmpty()) {
      changes.insert(QLatin1String(name), entries);
    }
  }

  const WorldMark& m_mark;
  MemberAddresses m_before;
};

class ChangeReader {
 public:
  explicit ChangeReader(const QJsonObject& changes) : m_changes(changes) {}
  bool good = true;

  template <typename T>
  void operator()(const char* name, T& value) {
    if (m_changes.contains(QLatin1String(name))) {
      read(name, value);
    }
  }

 private:
  template <typename T>
  void read(const char* name, T& value) {
    JsonReader reader(m_changes);
    reader(name, value);
    good = good && reader.good;
  }

  template <typename T>
  void read(const char* name, Table<T>& values) {
    const QJsonValue entries = m_changes.value(QLatin1String(name));
    good = good && entries.isObject();
    const QJsonObject all = entries.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
      if (it->isNull()) {
        values.remove(it.key());
        continue;
      }
      JsonReader reader(it->toObject());
      T value;
      fields(reader, value);
      good = good && it->isObject() && reader.good;
      values.insert(it.key(), value);
    }
  }

  const QJsonObject& m_changes;
};

}  // namespace

WorldMark::WorldMark(const World& world) {
  RestCopier copier(world);
  fields(copier, m_rest);
  m_moments = copier.moments;
}

std::optional<QJsonObject> World::changesSince(const WorldMark& mark) const {
  ChangeWriter writer(mark);
  fields(writer, *this);
  return writer.isKnown ? std::optional(writer.changes) : std::nullopt;
}

bool World::apply(const QJsonObject& changes) {
  const int made = generatedPeople;
  ChangeReader reader(changes);
  fields(reader, *this);
  const int wanted = std::exchange(generatedPeople, made);
  ensurePeople(wanted);
  return reader.good;
}

}  // namespace usher::demo
