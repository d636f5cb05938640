// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/json_fields.h"
#include "demo/world_fields.h"

namespace usher::demo {

QJsonObject World::toJson() const {
  World lean = *this;
  if (generatedPeople > 0) {
    lean.users.clear();
    for (const User& user : users) {
      if (!isGeneratedId(user.id)) {
        lean.users.insert(user.id, user);
      }
    }
  }
  JsonWriter writer;
  fields(writer, std::as_const(lean));
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
