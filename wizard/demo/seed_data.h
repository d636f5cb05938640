// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace usher::demo {

/// A file of resources/practice, by its name without ".json"; built in, so it is always there and always JSON.
QJsonDocument seedData(const QString& name);

}  // namespace usher::demo
