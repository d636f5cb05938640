// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "signin/door.h"

namespace usher::app {

/// Where nothing can be shown: whatever needs Microsoft's pages ends with SignInNeeded.
class NoPages final : public signin::Door {
 public:
  signin::DoorKind kind() const override { return signin::DoorKind::OwnBrowser; }
  Result<std::unique_ptr<signin::Visit>> begin(const QUrl&, const QString&) override {
    return fail(Failure::Kind::SignInNeeded, QStringLiteral("page"));
  }
  void forget(const QString&) override {}
};

}  // namespace usher::app
