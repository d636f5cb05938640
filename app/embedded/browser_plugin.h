// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPluginLoader>
#include <QString>

#include "app/browser/browser_contract.h"

namespace usher::app {

/// Loads the embedded browser's plugin when it is first asked for, from an absolute path beside the program only.
class BrowserPlugin {
 public:
  explicit BrowserPlugin(QString file);

  /// Null when the plugin is missing or does not load; tried once.
  browser::Plugin* get();
  /// Whether get() has given it before.
  bool isLoaded() const { return m_plugin != nullptr; }
  /// Whether the file is there, without loading it.
  bool isInstalled() const;
  /// Where the plugin of this installation or build is.
  static QString installedFile();

 private:
  QString m_file;
  QPluginLoader m_loader;
  bool m_tried = false;
  browser::Plugin* m_plugin = nullptr;
};

}  // namespace usher::app
