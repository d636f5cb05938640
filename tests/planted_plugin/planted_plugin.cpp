// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QObject>
#include <QtPlugin>

namespace {

/// Leaves a file as soon as the library is loaded.
struct Mark {
  Mark() {
    QFile file(qEnvironmentVariable("USHER_PLANTED_MARK"));
    if (!file.open(QIODevice::WriteOnly)) {
      qFatal("USHER_PLANTED_MARK names no file that can be written");
    }
  }
} const mark;

}  // namespace

/// An input method for QT_IM_MODULE=planted, as far as Qt looks before it loads one.
class PlantedPlugin final : public QObject {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QPlatformInputContextFactoryInterface.5.1" FILE "planted_plugin.json")
};

#include "planted_plugin.moc"
