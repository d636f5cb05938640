// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QLockFile>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "app/practice/arguments.h"
#include "app/practice/loopback_port.h"
#include "app/practice/world_file.h"
#include "base/clock.h"
#include "demo/practice_tenant.h"

namespace usher::practice {

/// The practice tenant on four ports with the worlds of its organisations on disk, from start() on.
class PracticeProgram {
 public:
  explicit PracticeProgram(Arguments arguments);

  /// Why it did not start, as an exit code and a sentence.
  struct Obstacle {
    int exitCode = 1;
    QString message;
  };

  /// Takes the ports, loads or makes the worlds and serves them.
  tl::expected<void, Obstacle> start();
  /// The line that tells whoever started it where everything is.
  QByteArray readyLine() const;

 private:
  /// The profiles whose applications exist, with what practice adds to the catalogue of one of them.
  tl::expected<QList<QJsonObject>, Obstacle> profiles();
  bool takePorts();
  demo::Origins origins() const;
  /// An organisation and where it is kept.
  struct Kept {
    Kept(const QString& folder, const QString& name) : file(folder, name) {}

    demo::World world;
    WorldFile file;
  };

  /// Loads what is kept under `name`, else begins with what `fresh` makes.
  tl::expected<void, Obstacle> openWorld(const QString& name, const std::function<demo::World()>& fresh,
                                         const QList<QJsonObject>& profiles, const demo::Scenario& scenario);
  tl::expected<void, Obstacle> openWorlds(const QList<QJsonObject>& profiles);
  QJsonArray accountsOf(const demo::World& world) const;
  demo::Reply answered(const demo::Request& request);

  Arguments m_arguments;
  SystemClock m_clock;
  std::unique_ptr<QLockFile> m_lock;
  LoopbackPort m_authority{demo::Origin::Authority};
  LoopbackPort m_graph{demo::Origin::Graph};
  LoopbackPort m_portal{demo::Origin::Portal};
  LoopbackPort m_reader{demo::Origin::Reader};
  QJsonObject m_catalogue;
  std::vector<std::unique_ptr<Kept>> m_worlds;  ///< Contoso first.
  std::unique_ptr<demo::PracticeTenant> m_tenant;
};

}  // namespace usher::practice
