// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include "base/result.h"
#include "demo/world.h"

namespace usher::practice {

/// What `usher-practice` was asked to do.
struct Arguments {
  QString worldFolder;
  demo::Scenario scenario;
  quint16 port = 0;  ///< The first of four; 0 lets the system choose.
  bool reset = false, help = false;
  QStringList profiles;
};

/// The arguments after the program's name, or what is wrong with them in one English sentence.
tl::expected<Arguments, QString> parseArguments(const QStringList& arguments);

/// The text for `--help`.
QString usage();

}  // namespace usher::practice
