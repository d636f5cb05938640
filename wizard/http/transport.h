// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/pending.h"
#include "http/http_message.h"

namespace usher::http {

/// Sends requests. Any HTTP status is a success here; a failure means that no whole answer came (Offline,
/// HostUnreachable, NotSecure, ProxyLoginNeeded, TimedOut, BadReply, UnexpectedRedirect, Cancelled). Cancelling the
/// pending aborts the request.
class Transport {
 public:
  virtual ~Transport() = default;
  virtual Pending<HttpReply> send(HttpRequest request) = 0;
};

}  // namespace usher::http
