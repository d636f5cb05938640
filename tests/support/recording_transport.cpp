// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/recording_transport.h"

namespace usher::test {

Pending<http::HttpReply> RecordingTransport::send(http::HttpRequest request) {
  return mapped(m_inner.send(request), this, [this, request](const http::HttpReply& reply) {
    m_exchanges.append({request, reply});
    return reply;
  });
}

}  // namespace usher::test
