// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace usher::app {

/// The whole of a file that the command line names. One larger than `mostBytes` is not read. BadInput with a whole
/// sentence that names the file.
Result<QByteArray> contentOf(const QString& fileName, qint64 mostBytes);

}  // namespace usher::app
