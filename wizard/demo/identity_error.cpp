// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

QString stsErrorUri(const StsError& error, const StsMoment& moment) {
  return moment.authority.toString(QUrl::StripTrailingSlash) + u"/error?code=%1"_s.arg(error.number);
}

}  // namespace

StsMoment StsMoment::of(const Request& request, const QDateTime& now, const QUrl& authority) {
  const auto newGuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
  QString correlation =
      FormValues::parse(request.url.query(QUrl::FullyEncoded).toLatin1()).value(u"client-request-id"_s);
  if (correlation.isEmpty()) {
    correlation = QString::fromLatin1(request.header("client-request-id"));
  }
  const bool usable = !QUuid::fromString(correlation).isNull();
  return {now, newGuid(), usable ? correlation : newGuid(), authority};
}

QString StsMoment::timestamp() const {
  return now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}

QString stsDescription(const StsError& error, const StsMoment& moment, const QString& separator) {
  return u"AADSTS%1: "_s.arg(error.number) + error.text + separator + u"Trace ID: "_s + moment.traceId + separator +
         u"Correlation ID: "_s + moment.correlationId + separator + u"Timestamp: "_s + moment.timestamp();
}

Reply stsJsonReply(const StsError& error, const StsMoment& moment, const QString& separator) {
  QJsonObject body{{u"error"_s, error.error},
                   {u"error_description"_s, stsDescription(error, moment, separator)},
                   {u"error_codes"_s, QJsonArray{error.number}},
                   {u"timestamp"_s, moment.timestamp()},
                   {u"trace_id"_s, moment.traceId},
                   {u"correlation_id"_s, moment.correlationId},
                   {u"error_uri"_s, stsErrorUri(error, moment)}};
  if (!error.suberror.isEmpty()) {
    body.insert(u"suberror"_s, error.suberror);
  }
  return Reply::json(error.status, body);
}

NamedValues stsRedirectValues(const StsError& error, const StsMoment& moment) {
  return {{u"error"_s, error.error},
          {u"error_description"_s, stsDescription(error, moment, u"\r\n"_s)},
          {u"error_uri"_s, stsErrorUri(error, moment)}};
}

}  // namespace usher::demo
