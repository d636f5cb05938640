// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "profile/product_profile.h"

namespace usher::profile {

/// Reads and checks a product profile: at most 256 kB, the JSON schema, then what a schema cannot say (GUIDs, URLs,
/// loopback http, placeholder ids only with a loopback cloud unless `allowPlaceholders`, unknown permission names are
/// fine). A failure is BadInput: `code` a word ("not-json", "schema", "placeholder" ...), `detail`
/// "FILE: /json/pointer: what was expected".
Result<ProductProfile> loadProfile(const QString& file, bool allowPlaceholders = false);

/// The same for a document in memory; `name` stands for the file in messages, `folder` is where a logo is looked for.
Result<ProductProfile> readProfile(const QByteArray& json, const QString& name, const QString& folder,
                                   bool allowPlaceholders = false);

/// The ids of the profiles that ship with Usher, and where each is.
QStringList installedProfileIds();
QString installedProfileFile(const QString& id);

}  // namespace usher::profile
