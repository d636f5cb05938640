// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/secret.h"

#include <cstring>

namespace usher {

Secret& Secret::operator=(Secret&& other) noexcept {
  if (this != &other) {
    wipe();
    m_bytes = std::exchange(other.m_bytes, {});
  }
  return *this;
}

void Secret::wipe() {
  // Only our own buffer: detaching a shared one would wipe a copy and leave the original.
  if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
    explicit_bzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
  }
  m_bytes.clear();
}

QDebug operator<<(QDebug debug, const Secret&) {
  return debug << "<secret>";
}

}  // namespace usher
