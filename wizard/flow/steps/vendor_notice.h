// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/finish_view.h"
#include "flow/steps/recipients.h"

namespace usher::flow {

class SetUp;

/// Whom to tell the vendor of, at which address, and what the person said of it. The store keeps no addresses of
/// people, only what tells whether they are others by now.
class VendorNotice {
 public:
  /// Writes into `view`, which outlives it.
  VendorNotice(SetUp& setUp, FinishView& view);

  /// Everybody is being read; when the vendor was told is known.
  void begin();
  void setContactAddress(const QString& address);
  void show(const Recipients& recipients);
  void fail(const Failure& why) { m_view.recipientsFailure = why; }
  /// Unless they were read, or their failure is known.
  void failReading(const Failure& why);
  void markTold();

 private:
  QString digest() const;

  SetUp& m_setUp;
  FinishView& m_view;
};

}  // namespace usher::flow
