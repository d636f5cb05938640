// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "graph/json_reader.h"
#include "graph/people.h"

namespace usher::graph {

/// What to select so that readPerson() finds everything, and readGroup() likewise.
inline const QString personFields = QStringLiteral("id,displayName,userPrincipalName,mail,userType,accountEnabled");
inline const QString groupFields = QStringLiteral("id,displayName,mail,securityEnabled,groupTypes");

Person readPerson(const JsonReader& json);
Group readGroup(const JsonReader& json);

}  // namespace usher::graph
