// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/seed_data.h"

#include <QFile>

// Must be outside any namespace; a static library's resources are lost unless something names them.
static void initPracticeResources() {
  Q_INIT_RESOURCE(practice);
}

namespace usher::demo {

QJsonDocument seedData(const QString& name) {
  initPracticeResources();
  QFile file(QStringLiteral(":/practice/%1.json").arg(name));
  const bool opened = file.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  return opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

}  // namespace usher::demo
