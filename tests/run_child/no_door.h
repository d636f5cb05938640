// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "signin/door.h"

namespace usher::test {

/// Nobody is there to sign in.
class NoDoor final : public signin::Door {
 public:
  signin::DoorKind kind() const override { return signin::DoorKind::OwnBrowser; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl&, const QString&) override {
    return fail(Failure::Kind::BrowserBlocked);
  }
  void forget(const QString&) override {}
};

}  // namespace usher::test
