// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/http_message.h"

namespace usher::http {

QByteArray headerValue(const Headers& headers, const QByteArray& name) {
  for (const auto& [key, value] : headers) {
    if (key.compare(name, Qt::CaseInsensitive) == 0) {
      return value;
    }
  }
  return {};
}

}  // namespace usher::http
