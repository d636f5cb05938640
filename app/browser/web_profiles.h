// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <map>
#include <memory>

class QWebEngineProfile;

namespace usher::browser {

/// The off-the-record browser sessions, one per person; nothing of them is on disk.
class WebProfiles {
 public:
  WebProfiles();
  ~WebProfiles();

  /// Made when first asked for; owned here.
  QWebEngineProfile* of(const QString& person);
  void forget(const QString& person);

 private:
  std::map<QString, std::unique_ptr<QWebEngineProfile>> m_profiles;
};

}  // namespace usher::browser
