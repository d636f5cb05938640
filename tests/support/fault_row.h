// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace usher::test {

/// Says, on the first line of a test, which row of the fault table (tests/faults/rows.json) it proves. At the end of
/// the test the row, the test and its result go to the folder that USHER_FAULT_RESULTS names, for
/// tests/faults/table.py; without that variable nothing is written.
class FaultRow {
 public:
  explicit FaultRow(const char* row) : m_row(row) {}
  FaultRow(const FaultRow&) = delete;
  FaultRow& operator=(const FaultRow&) = delete;
  ~FaultRow();

 private:
  const QByteArray m_row;
};

}  // namespace usher::test
