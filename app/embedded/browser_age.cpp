// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/browser_age.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVersionNumber>

// Declares a function, which must not fall into a namespace.
static void loadBrowserResource() {
  Q_INIT_RESOURCE(browser);
}

namespace usher::app {

QString oldestFitBrowser() {
  loadBrowserResource();
  QFile file(QStringLiteral(":/browser/oldest.json"));
  if (!file.open(QIODevice::ReadOnly)) {
    return {};
  }
  return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("chromiumSecurityPatch")).toString();
}

bool isOlder(const QString& version, const QString& oldest) {
  static const QRegularExpression fourNumbers(QStringLiteral("\\A\\d{1,6}(\\.\\d{1,6}){3}\\z"));
  return !fourNumbers.match(version).hasMatch() ||
         QVersionNumber::fromString(version) < QVersionNumber::fromString(oldest);
}

}  // namespace usher::app
