// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/fault_row.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace usher::test {

FaultRow::~FaultRow() {
  const QString folder = qEnvironmentVariable("USHER_FAULT_RESULTS");
  if (folder.isEmpty()) {
    return;
  }
  const auto* const info = testing::UnitTest::GetInstance()->current_test_info();
  const QByteArray test = QByteArray(info->test_suite_name()) + '.' + info->name();
  const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
  const QByteArray result = testing::Test::HasFailure() ? "failed" : "passed";
  QByteArray name = m_row + '.' + program + '.' + test;
  QFile file(QDir(folder).filePath(QString::fromUtf8(name.replace('/', '-'))));
  if (!file.open(QIODevice::WriteOnly) || file.write(m_row + '\t' + program + '\t' + test + '\t' + result + '\n') < 0) {
    ADD_FAILURE() << "the fault table's line could not be written to " << qPrintable(file.fileName());
  }
}

}  // namespace usher::test
