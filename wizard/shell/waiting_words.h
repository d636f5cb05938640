// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include "flow/waiting.h"

namespace usher::shell {

/// What is going on (`busyText`), and why it takes its time: a pause with the seconds that are left, or a slow answer.
/// `waiting` may be null.
QString waitingText(const QString& busyText, const flow::Waiting* waiting, const QDateTime& now);

}  // namespace usher::shell
