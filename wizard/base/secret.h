// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDebug>

namespace usher {

/// Bytes nobody may see: move-only, printed as "<secret>", wiped on destruction. Readable only through reveal().
/// Copies that Qt makes of what reveal() returned cannot be wiped.
class Secret {
 public:
  Secret() = default;
  explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
  Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret() { wipe(); }

  bool isEmpty() const { return m_bytes.isEmpty(); }
  const QByteArray& reveal() const { return m_bytes; }
  /// A second Secret of the same bytes, where two owners are needed.
  Secret duplicate() const { return Secret(QByteArray(m_bytes.constData(), m_bytes.size())); }

 private:
  void wipe();

  QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret& secret);

}  // namespace usher
