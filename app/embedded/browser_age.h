// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::app {

/// The oldest Chromium, by the security fixes that are in it, that people should sign in with: "108.0.5359.94". Kept in
/// resources/browser.
QString oldestFitBrowser();

/// Whether `version` lacks fixes that `oldest` has. What is no version of Chromium's four numbers counts as older.
bool isOlder(const QString& version, const QString& oldest);

}  // namespace usher::app
