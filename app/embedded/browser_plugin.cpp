// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/browser_plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QOpenGLContext>

#include "base/log.h"

// Exported by Qt Gui and used by WebEngine itself, but declared in a private header only.
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext* context);

namespace usher::app {

namespace {

/// WebEngine crashes without a context that all others share. Qt::AA_ShareOpenGLContexts would make it before the first
/// window, at the price of 60 ms and 50 MiB for people who may never need the browser. Where there is no OpenGL, the
/// processor draws the pages; left to itself WebEngine would crash there too.
void prepareGraphics() {
  if (QOpenGLContext::globalShareContext() != nullptr) {
    return;
  }
  auto* const context = new QOpenGLContext(QCoreApplication::instance());
  if (!context->create()) {
    LogLine(QtWarningMsg, logApp(), "there is no OpenGL; the processor draws the pages");
    // Qt Quick, which comes with the plugin, can be told no other way before it is there.
    qputenv("QT_QUICK_BACKEND", "software");
  }
  qt_gl_set_global_share_context(context);
}

}  // namespace

BrowserPlugin::BrowserPlugin(QString file) : m_file(std::move(file)) {}

browser::Plugin* BrowserPlugin::get() {
  if (!std::exchange(m_tried, true)) {
    prepareGraphics();
    m_loader.setFileName(m_file);
    m_plugin = qobject_cast<browser::Plugin*>(m_loader.instance());
    if (m_plugin == nullptr) {
      LogLine(QtWarningMsg, logApp(), "the embedded browser cannot be loaded");
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
