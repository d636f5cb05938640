// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/browser_plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "base/log.h"

namespace usher::app {

BrowserPlugin::BrowserPlugin(QString file) : m_file(std::move(file)) {}

browser::Plugin* BrowserPlugin::get() {
  if (!std::exchange(m_tried, true)) {
    m_loader.setFileName(m_file);
    m_plugin = qobject_cast<browser::Plugin*>(m_loader.instance());
    if (m_plugin == nullptr) {
      qCWarning(logApp) << "The embedded browser cannot be loaded:" << m_loader.errorString();
    }
  }
  return m_plugin;
}

bool BrowserPlugin::isInstalled() const {
  return QFileInfo::exists(m_file);
}

QString BrowserPlugin::installedFile() {
  const QDir program(QCoreApplication::applicationDirPath());
  const QString name = QStringLiteral("plugins/usher_browser.so");
  const QString beside = program.absoluteFilePath(name);
  return QFileInfo::exists(beside) ? beside
                                   : QDir::cleanPath(program.absoluteFilePath(QStringLiteral("../lib/usher/") + name));
}

}  // namespace usher::app
