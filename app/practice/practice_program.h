// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLockFile>
#include <QString>
#include <memory>

#include "app/practice/arguments.h"
#include "app/practice/loopback_port.h"
#include "app/practice/world_file.h"
#include "base/clock.h"
#include "demo/practice_tenant.h"

namespace usher::practice {

/// The practice tenant on four ports with its world on disk, from start() on.
class PracticeProgram {
 public:
  explicit PracticeProgram(Arguments arguments);

  /// Why it did not start, as an exit code and a sentence.
  struct Obstacle {
    int exitCode = 1;
    QString message;
  };

  /// Takes the ports, loads or makes the world and serves it.
  tl::expected<void, Obstacle> start();
  /// The line that tells whoever started it where everything is.
  QByteArray readyLine() const;

 private:
  tl::expected<QList<QJsonObject>, Obstacle> profiles() const;
  bool takePorts();
  demo::Origins origins() const;
  tl::expected<demo::World, Obstacle> openedWorld(const QList<QJsonObject>& profiles);
  demo::Reply answered(const demo::Request& request);

  Arguments m_arguments;
  SystemClock m_clock;
  std::unique_ptr<QLockFile> m_lock;
  WorldFile m_file;
  LoopbackPort m_authority{demo::Origin::Authority};
  LoopbackPort m_graph{demo::Origin::Graph};
  LoopbackPort m_portal{demo::Origin::Portal};
  LoopbackPort m_reader{demo::Origin::Reader};
  demo::World m_world;
  std::unique_ptr<demo::PracticeTenant> m_tenant;
};

}  // namespace usher::practice
