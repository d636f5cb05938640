// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/door.h"

namespace usher::signin {

Pending<QUrl> Visit::openUnseen(const QUrl&, const QString&) {
  return ready<QUrl>(fail(Failure::Kind::BrowserBlocked, QStringLiteral("seen-only")));
}

}  // namespace usher::signin
