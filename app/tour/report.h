// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <chrono>

namespace usher::tour {

/// What the tour did, as report.json:
/// {"schema":1,"profile","steps":[{"id","role","state","verified"}],"pictures","seconds"}.
class Report {
 public:
  Report(QString folder, QString profileId);

  void addStep(const QString& stepId, const QString& role, const QString& state, bool verified);
  /// The next free picture file, "07-name.png"; remembered as written.
  QString nextPicture(const QString& name);
  bool allVerified() const { return m_allVerified && !m_steps.isEmpty(); }
  /// False when the file cannot be written.
  bool write(std::chrono::milliseconds took) const;

 private:
  QString m_folder, m_profileId;
  QJsonArray m_steps;
  QStringList m_pictures;
  bool m_allVerified = true;
};

}  // namespace usher::tour
