// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/report.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace usher::tour {

Report::Report(QString folder, QString profileId) : m_folder(std::move(folder)), m_profileId(std::move(profileId)) {}

void Report::addStep(const QString& stepId, const QString& role, const QString& state, bool verified) {
  m_steps.append(QJsonObject{{QStringLiteral("id"), stepId},
                             {QStringLiteral("role"), role},
                             {QStringLiteral("state"), state},
                             {QStringLiteral("verified"), verified}});
  m_allVerified = m_allVerified && verified;
}

QString Report::nextPicture(const QString& name) {
  m_pictures.append(QStringLiteral("%1-%2.png").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name));
  return QDir(m_folder).absoluteFilePath(m_pictures.last());
}

bool Report::write(std::chrono::milliseconds took) const {
  const QJsonObject report{{QStringLiteral("schema"), 1},
                           {QStringLiteral("profile"), m_profileId},
                           {QStringLiteral("steps"), m_steps},
                           {QStringLiteral("pictures"), QJsonArray::fromStringList(m_pictures)},
                           {QStringLiteral("seconds"), static_cast<double>(took.count()) / 1000}};
  QSaveFile file(QDir(m_folder).absoluteFilePath(QStringLiteral("report.json")));
  return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0 && file.commit();
}

}  // namespace usher::tour
