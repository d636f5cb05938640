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
/// window, at the price of 60 ms and 50 MiB for people who may never need the browser.
void shareOpenGlContexts() {
  if (QOpenGLContext::globalShareContext() == nullptr) {
    auto* const context = new QOpenGLContext(QCoreApplication::instance());
    context->create();
    qt_gl_set_global_share_context(context);
  }
}

}  // namespace

BrowserPlugin::BrowserPlugin(QString file) : m_file(std::move(file)) {}

browser::Plugin* BrowserPlugin::get() {
  if (!std::exchange(m_tried, true)) {
    shareOpenGlContexts();
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
