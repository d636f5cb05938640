// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

class QObject;

namespace usher::practice {

/// Makes the application quit on SIGTERM and SIGINT, and when whoever started it closes its standard input or dies.
/// A standard input that never was anybody's (/dev/null) is not watched. `parent` owns the watchers.
void quitWhenToldTo(QObject* parent);

}  // namespace usher::practice
