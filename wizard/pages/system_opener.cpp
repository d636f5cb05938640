// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/system_opener.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>

namespace usher::pages {

namespace {

Result<void> nothingOpened() {
  return fail(Failure::Kind::BrowserBlocked, QStringLiteral("no-browser"));
}

}  // namespace

Pending<void> openWithSystem(const QUrl& address) {
  const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
  if (opener.isEmpty()) {
    return ready<void>(QDesktopServices::openUrl(address) ? Result<void>() : nothingOpened());
  }
  const Completion<void> opened;
  auto* process = new QProcess(QCoreApplication::instance());
  process->setStandardInputFile(QProcess::nullDevice());
  process->setStandardOutputFile(QProcess::nullDevice());
  process->setStandardErrorFile(QProcess::nullDevice());
  QObject::connect(process, &QProcess::finished, process, [process, opened](int code, QProcess::ExitStatus status) {
    opened.finish(status == QProcess::NormalExit && code == 0 ? Result<void>() : nothingOpened());
    process->deleteLater();
  });
  QObject::connect(process, &QProcess::errorOccurred, process, [process, opened](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) {
      opened.finish(nothingOpened());
      process->deleteLater();
    }
  });
  process->start(opener, {QString::fromLatin1(address.toEncoded())});
  return opened.pending();
}

}  // namespace usher::pages
