// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/failure.h"
#include "http/http_message.h"

namespace usher::graph {

/// Why Graph refused, from an answer whose status is not 2xx: 400 and other 4xx Rejected, 401 SignInNeeded, 403
/// Forbidden (SignInNeeded for a claims challenge, LicenceMissing for a tenant without Premium), 404 and 410 NotFound,
/// 408 TimedOut, 409 and 412 Conflict, 429 Throttled, 3xx UnexpectedRedirect, 5xx ServiceDown. Holds error.code,
/// error.message as detail, the request id from header or body, and Retry-After. The text is the server's and decides
/// nothing (Graph, "Microsoft Graph error responses").
Failure failureOf(const http::HttpReply& reply);

}  // namespace usher::graph
