// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <optional>

#include "profile/profile_problem.h"

namespace usher::profile {

/// The JSON schema that ships with Usher (draft 7).
QJsonObject profileSchema();

/// The first place where `document` departs from the schema. What was expected there is the schema's own "description".
std::optional<ProfileProblem> schemaProblem(const QJsonObject& document);

}  // namespace usher::profile
