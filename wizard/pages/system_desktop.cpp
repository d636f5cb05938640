// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/system_desktop.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include "pages/system_opener.h"

namespace usher::pages {

namespace {

QString freePath(const QDir& folder, const QString& name) {
  const QFileInfo wanted(name);
  QString path = folder.filePath(name);
  for (int number = 2; QFileInfo::exists(path); ++number) {
    path =
        folder.filePath(QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
  }
  return path;
}

}  // namespace

Pending<void> SystemDesktop::open(const QUrl& address) {
  const bool isAllowed = address.scheme() == QLatin1String("mailto") || address.scheme() == QLatin1String("https") ||
                         address.isLocalFile();
  return isAllowed ? openWithSystem(address) : ready<void>(fail(Failure::Kind::BadInput, QStringLiteral("scheme")));
}

void SystemDesktop::copy(const QString& text) {
  QGuiApplication::clipboard()->setText(text);
}

Result<QString> SystemDesktop::save(const QString& name, const QByteArray& contents) {
  const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
  const QDir folder(downloads.isEmpty() ? QDir::homePath() : downloads);
  if (!folder.mkpath(QStringLiteral("."))) {
    return fail(Failure::Kind::Storage, QStringLiteral("folder"), folder.path());
  }
  const QString path = freePath(folder, name);
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size() || !file.commit()) {
    const bool isFull = QStorageInfo(folder).bytesAvailable() < contents.size();
    return fail(isFull ? Failure::Kind::DiskFull : Failure::Kind::Storage, QStringLiteral("file"), file.errorString());
  }
  return path;
}

Pending<GivenFile> SystemDesktop::chooseFile(const QString& title) {
  Completion<GivenFile> chosen;
  auto* dialog = new QFileDialog(QApplication::activeWindow(), title);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                   [this, chosen](const QString& path) { chosen.finish(read(QUrl::fromLocalFile(path))); });
  QObject::connect(dialog, &QDialog::rejected, dialog, [chosen] { chosen.finish(fail(Failure::Kind::Cancelled)); });
  dialog->open();
  return chosen.pending();
}

Result<GivenFile> SystemDesktop::read(const QUrl& file) {
  QFile given(file.toLocalFile());
  if (!file.isLocalFile() || !QFileInfo(given).isFile() || !given.open(QIODevice::ReadOnly)) {
    return fail(Failure::Kind::Storage, QStringLiteral("file"), given.errorString());
  }
  if (given.size() > mostBytes) {
    return fail(Failure::Kind::BadInput, QStringLiteral("too-large"));
  }
  return GivenFile{QFileInfo(given).fileName(), given.read(mostBytes)};
}

}  // namespace usher::pages
