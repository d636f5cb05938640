// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/once_body.h"

#include <algorithm>
#include <cstring>

namespace usher::http {

OnceBody::OnceBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes)) {
  open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const {
  return QIODevice::bytesAvailable() + m_bytes.size() - m_read;
}

qint64 OnceBody::readData(char* data, qint64 most) {
  const qint64 size = std::min(most, m_bytes.size() - m_read);
  if (size == 0) {
    return most == 0 ? 0 : -1;
  }
  std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(size));
  m_read += size;
  return size;
}

}  // namespace usher::http
