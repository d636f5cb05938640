// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QByteArray>
#include <QByteArrayList>

extern char** environ;

namespace usher::app {

namespace {

void clearEnvironment() {
  QByteArrayList names{"SSLKEYLOGFILE", "QT_PLUGIN_PATH", "QT_LOGGING_RULES", "QT_LOGGING_CONF", "QML2_IMPORT_PATH",
                       "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "CHROME_DEVEL_SANDBOX",
                       // Without GLib's loop the password store never answers.
                       "QT_NO_GLIB"};
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const QByteArray name = QByteArray(*entry).split('=').first();
    // QTWEBENGINEPROCESS_PATH names the program of the pages.
    if (name.startsWith("QTWEBENGINE")) {
      names.append(name);
    }
  }
  for (const QByteArray& name : names) {
    qunsetenv(name.constData());
  }
}

int withoutEngineArguments(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    // Everything after it would go to Chromium.
    if (qstrcmp(argv[i], "--webEngineArgs") == 0) {
      argv[i] = nullptr;
      return i;
    }
  }
  return argc;
}

}  // namespace

int harden(int argc, char** argv) {
  clearEnvironment();
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
  return withoutEngineArguments(argc, argv);
}

WhileInspectable::WhileInspectable() : m_before(prctl(PR_GET_DUMPABLE)) {
  prctl(PR_SET_DUMPABLE, 1);
}

WhileInspectable::~WhileInspectable() {
  prctl(PR_SET_DUMPABLE, m_before);
}

}  // namespace usher::app
