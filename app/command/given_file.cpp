// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/given_file.h"

#include <QFile>
#include <QFileInfo>

#include "app/command/command_failure.h"
#include "base/foreign_text.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> contentOf(const QString& fileName, qint64 mostBytes) {
  const auto refused = [&fileName](const QString& why) {
    return fail(commandFailure(Failure::Kind::BadInput, u"%1: %2."_s.arg(shownText(fileName), why)));
  };
  const QString tooLarge = u"/: expected at most %1 MB"_s.arg(mostBytes / 1'000'000);
  const QFileInfo info(fileName);
  if (info.isDir()) {
    return refused(u"expected a file, not a folder"_s);
  }
  if (info.isFile() && info.size() > mostBytes) {
    return refused(tooLarge);
  }
  QFile file(fileName);
  if (!file.open(QIODevice::ReadOnly)) {
    return refused(u"expected a file that can be read (%1)"_s.arg(file.errorString()));
  }
  // A pipe tells no size beforehand.
  QByteArray content;
  while (content.size() <= mostBytes) {
    const QByteArray part = file.read(mostBytes + 1 - content.size());
    if (part.isEmpty()) {
      break;
    }
    content += part;
  }
  if (content.size() > mostBytes) {
    return refused(tooLarge);
  }
  return content;
}

}  // namespace usher::app
