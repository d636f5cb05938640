// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/desktop.h"

namespace usher::pages {

/// The computer's own desktop.
class SystemDesktop final : public Desktop {
 public:
  Pending<void> open(const QUrl& address) override;
  void copy(const QString& text) override;
  Result<QString> save(const QString& name, const QByteArray& contents) override;
  Pending<GivenFile> chooseFile(const QString& title) override;
  Result<GivenFile> read(const QUrl& file) override;
};

}  // namespace usher::pages
