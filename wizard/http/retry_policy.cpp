// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/retry_policy.h"

#include <algorithm>
#include <cmath>

#include "http/http_date.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::http {

namespace {

using std::chrono::milliseconds;
constexpr milliseconds longestAsked = std::chrono::hours(1);

milliseconds clamped(double ms) {
  return milliseconds(static_cast<qint64>(std::clamp(std::ceil(ms), 0.0, static_cast<double>(longestAsked.count()))));
}

/// A plain decimal number: no sign, no exponent, no "inf".
std::optional<double> plainNumber(const QByteArray& text) {
  const bool isPlain = !text.isEmpty() && text.front() != '.' && text.back() != '.' && text.count('.') <= 1 &&
                       std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
  bool isNumber = false;
  const double value = isPlain ? text.toDouble(&isNumber) : 0.0;
  if (isNumber) {
    return value;
  }
  // What is too large for a double is still a number.
  return isPlain ? std::optional<double>(1e12) : std::nullopt;
}

std::optional<milliseconds> untilDate(const QByteArray& value, const HttpReply& reply, const QDateTime& now) {
  const QDateTime until = httpDate(value);
  if (!until.isValid()) {
    return {};
  }
  const QDateTime serverNow = httpDate(reply.header("Date"));
  return clamped(static_cast<double>((serverNow.isValid() ? serverNow : now).msecsTo(until)));
}

std::optional<milliseconds> milliHeader(const HttpReply& reply) {
  for (const char* name : {"retry-after-ms", "x-ms-retry-after-ms"}) {
    if (const auto ms = plainNumber(reply.header(name).trimmed())) {
      return clamped(*ms);
    }
  }
  return {};
}

}  // namespace

std::optional<milliseconds> retryAfter(const HttpReply& reply, const QDateTime& now) {
  if (const auto ms = milliHeader(reply)) {
    return ms;
  }
  const QByteArray value = reply.header("Retry-After").trimmed();
  if (const auto seconds = plainNumber(value)) {
    return clamped(*seconds * 1000);
  }
  return untilDate(value, reply, now);
}

std::optional<milliseconds> RetryPolicy::delay(int attempt, const Result<HttpReply>& outcome, bool repeatable,
                                               const QDateTime& now, double jitter) const {
  if (attempt >= tries) {
    return {};
  }
  const double ceiling = std::min(static_cast<double>(longest.count()),
                                  static_cast<double>(base.count()) * std::pow(2.0, std::max(attempt, 1) - 1));
  const milliseconds backOff = clamped(ceiling * std::clamp(jitter, 0.0, 1.0));
  if (!outcome) {
    const bool isLost = outcome.error().code == u"connection-lost"_s;
    return isLost && repeatable ? std::optional(backOff) : std::nullopt;
  }
  const int status = outcome->status;
  // A throttled request was not processed, so sending it again does no harm whatever it does.
  const bool mayRepeat = status == 429 || repeatable;
  if (mayRepeat && (status == 429 || status == 503 || status == 504)) {
    const milliseconds wait = retryAfter(*outcome, now).value_or(backOff);
    return wait <= longest ? std::optional(wait) : std::nullopt;
  }
  return mayRepeat && (status == 500 || status == 502) ? std::optional(backOff) : std::nullopt;
}

}  // namespace usher::http
