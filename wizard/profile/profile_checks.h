// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <optional>

#include "profile/product_profile.h"
#include "profile/profile_problem.h"

namespace usher::profile {

/// What a schema without regular expressions cannot say, for a document that keeps the schema: GUIDs, addresses, the
/// order of the flow, duplicates, the logo's file. `folder` is where the logo lies.
std::optional<ProfileProblem> formProblem(const QJsonObject& document, const QString& folder);

/// The first placeholder id, which does not work at Microsoft.
std::optional<ProfileProblem> placeholderProblem(const QJsonObject& document);

/// The cloud a profile names or spells out.
Cloud cloudFrom(const QJsonValue& value);

}  // namespace usher::profile
