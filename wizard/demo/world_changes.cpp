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

template <typename T>
bool isKept(const QString&, const T&) {
  return true;
}

bool isKept(const QString& id, const User&) {
  return !isGeneratedId(id);
}

class ChangeWriter {
 public:
  explicit ChangeWriter(const MemberAddresses& before) : m_before(before) {}
  QJsonObject changes;

  template <typename T>
  void operator()(const char* name, const T& now) {
    write(name, *static_cast<const T*>(m_before.at.value(name)), now);
  }

 private:
  template <typename T>
  void write(const char* name, const T& before, const T& now) {
    if (before != now) {
      JsonWriter writer;
      writer(name, now);
      changes.insert(QLatin1String(name), writer.object.value(QLatin1String(name)));
    }
  }

  template <typename T>
  void write(const char* name, const QMap<QString, T>& before, const QMap<QString, T>& now) {
    if (now.isSharedWith(before)) {
      return;
    }
    QJsonObject entries;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
      const auto old = before.constFind(it.key());
      if (isKept(it.key(), *it) && (old == before.cend() || *old != *it)) {
        JsonWriter entry;
        fields(entry, *it);
        entries.insert(it.key(), entry.object);
      }
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
      if (isKept(it.key(), *it) && !now.contains(it.key())) {
        entries.insert(it.key(), QJsonValue::Null);
      }
    }
    if (!entries.isEmpty()) {
      changes.insert(QLatin1String(name), entries);
    }
  }

  const MemberAddresses& m_before;
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
  void read(const char* name, QMap<QString, T>& values) {
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

QJsonObject World::changesSince(const World& before) const {
  MemberAddresses addresses;
  fields(addresses, before);
  ChangeWriter writer(addresses);
  fields(writer, *this);
  return writer.changes;
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
