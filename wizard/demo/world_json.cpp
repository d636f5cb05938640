// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/json_fields.h"
#include "demo/world_fields.h"

namespace usher::demo {

namespace {

/// Leaves out the people whom ensurePeople() makes again.
class LeanWriter : public JsonWriter {
 public:
  using JsonWriter::operator();
  void operator()(const char* name, const Table<User>& users) {
    QMap<QString, User> kept;
    for (const User& user : users) {
      if (!isGeneratedId(user.id)) {
        kept.insert(user.id, user);
      }
    }
    (*this)(name, std::as_const(kept));
  }
};

}  // namespace

QJsonObject World::toJson() const {
  LeanWriter writer;
  fields(writer, *this);
  return writer.object;
}

std::optional<World> World::fromJson(const QJsonObject& json) {
  JsonReader reader(json);
  World world;
  fields(reader, world);
  if (!reader.good || world.tenantId.isEmpty()) {
    return std::nullopt;
  }
  const int generated = std::exchange(world.generatedPeople, 0);
  world.ensurePeople(generated);
  return world;
}

}  // namespace usher::demo
