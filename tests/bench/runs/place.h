// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include "journey/journey.h"
#include "journey/tenant.h"

namespace usher::bench {

/// What the practice tenant counted.
struct Load {
  int requests = 0, writes = 0, refused = 0, collided = 0;

  Load since(const Load& before) const {
    return {requests - before.requests, writes - before.writes, refused - before.refused, collided - before.collided};
  }
};

/// A run of the product's engine.
struct Assigned {
  double seconds = 0;
  qsizetype done = 0, others = 0;
  Load load;
};

/// One computer in front of one tenant in which the vendor's app is set up, its owner signed in.
class Place {
 public:
  /// False, with the reason on stderr.
  bool open(const QString& scenarios);

  /// As Microsoft publishes it where nothing else is said.
  void expectQuota(int writes, std::chrono::milliseconds window);
  /// Assigns the people to the app by one Run.
  Assigned assign(const QStringList& people);

  test::Journey& usher() { return m_usher; }
  QString appObjectId() const { return m_app; }
  QString token();
  QUrl graph() const { return m_tenant.contreli().cloud.graph; }
  Load load() const;
  /// How many assignments of the app there are.
  qsizetype assignments();

 private:
  QTemporaryDir m_folder;
  test::Tenant m_tenant;
  test::Journey m_usher{m_folder.filePath(QStringLiteral("data"))};
  QString m_app;
};

/// The numbered people of a large organisation, from the one of that number on.
QStringList numberedPeople(int first, int count);

}  // namespace usher::bench
