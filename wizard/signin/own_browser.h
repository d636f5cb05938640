// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "base/clock.h"
#include "signin/door.h"

namespace usher::signin {

/// The person's own browser: opened by `opener`, answered by a listener on 127.0.0.1 and ::1 only, on an ephemeral
/// port, for exactly the registered path ("/" equals empty), GET only, Host checked, one valid hit, ten minutes (RFC
/// 8252 7.3, 8.3). The small page the browser shows afterwards is made of `pageText(ok)`, plain text.
class OwnBrowser final : public QObject, public Door {
  Q_OBJECT

 public:
  /// Completes when the browser has the address, however late; a failure ends the visit with it.
  using Opener = std::function<Pending<void>(const QUrl&)>;
  OwnBrowser(Opener opener, Clock& clock, std::function<QString(bool ok)> pageText, QObject* parent = nullptr);

  DoorKind kind() const override { return DoorKind::OwnBrowser; }
  Result<std::unique_ptr<Visit>> begin(const QUrl& registered, const QString& person) override;
  void forget(const QString&) override {}

 private:
  Opener m_opener;
  Clock& m_clock;
  std::function<QString(bool)> m_pageText;
};

}  // namespace usher::signin
