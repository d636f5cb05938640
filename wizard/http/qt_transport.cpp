// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/qt_transport.h"

#include <QElapsedTimer>
#include <QNetworkReply>

#include "base/log.h"
#include "http/finished_reply.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::http {

namespace {

struct Cause {
  Failure::Kind kind;
  QString code;
};

Cause limitCause(const QNetworkReply& reply) {
  const bool tooLarge = reply.property("usherLimit").toString() == u"size"_s;
  return tooLarge ? Cause{Failure::Kind::BadReply, u"too-large"_s} : Cause{Failure::Kind::TimedOut, {}};
}

Cause causeOf(const QNetworkReply& reply, int status) {
  using Kind = Failure::Kind;
  using Reply = QNetworkReply;
  // Behind a proxy it is the proxy that does not lead there, whatever it calls that.
  const bool isProxied = reply.property("usherProxy").isValid();
  switch (reply.error()) {
    case Reply::HostNotFoundError:
      return isProxied ? Cause{Kind::HostUnreachable, u"proxy"_s} : Cause{Kind::Offline, u"name"_s};
    case Reply::TemporaryNetworkFailureError:
    case Reply::NetworkSessionFailedError:
    case Reply::BackgroundRequestNotAllowedError:
    case Reply::UnknownNetworkError:
      return isProxied ? Cause{Kind::HostUnreachable, u"proxy"_s} : Cause{Kind::Offline, u"network"_s};
    case Reply::ConnectionRefusedError:
      return {Kind::HostUnreachable, isProxied ? u"proxy"_s : u"refused"_s};
    case Reply::RemoteHostClosedError:
    case Reply::ContentReSendError:
      return {status == 0 ? Kind::HostUnreachable : Kind::BadReply, u"connection-lost"_s};
    case Reply::SslHandshakeFailedError: {
      const QString fault = reply.property("usherCertificate").toString();
      return {Kind::NotSecure, fault.isEmpty() ? u"protocol"_s : fault};
    }
    case Reply::ProxyAuthenticationRequiredError:
      // A server that asks for a proxy's login where no proxy is lies.
      return isProxied ? Cause{Kind::ProxyLoginNeeded, {}} : Cause{Kind::BadReply, u"protocol"_s};
    case Reply::ProxyConnectionRefusedError:
    case Reply::ProxyConnectionClosedError:
    case Reply::ProxyNotFoundError:
    case Reply::ProxyTimeoutError:
    case Reply::UnknownProxyError:
      return {Kind::HostUnreachable, u"proxy"_s};
    case Reply::OperationCanceledError:
      return limitCause(reply);
    case Reply::TimeoutError:
      return {Kind::TimedOut, {}};
    case Reply::TooManyRedirectsError:
    case Reply::InsecureRedirectError:
      return {Kind::UnexpectedRedirect, {}};
    case Reply::ProtocolUnknownError:
    case Reply::ContentAccessDenied:
      // Without a status it is GuardedAccessManager's refusal: somebody asked for an address that is none of ours.
      return {status == 0 ? Kind::Bug : Kind::BadReply, u"address"_s};
    default:
      return {Kind::BadReply, u"protocol"_s};
  }
}

/// Whether `error` only repeats what the HTTP status says, so that a whole answer has come.
bool isStatusError(QNetworkReply::NetworkError error, int status) {
  return status >= 400 &&
         ((error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError &&
           error != QNetworkReply::ContentReSendError) ||
          error == QNetworkReply::ProtocolInvalidOperationError || error >= QNetworkReply::InternalServerError);
}

/// What was promised must have come, whatever Qt thinks of it: of two lengths that disagree it silently takes the
/// first.
bool isCutOff(const QNetworkReply& reply, qsizetype received) {
  if (!reply.hasRawHeader("Content-Length") || reply.hasRawHeader("Content-Encoding")) {
    return false;
  }
  bool isNumber = false;
  const qint64 promised = reply.rawHeader("Content-Length").toLongLong(&isNumber);
  return !isNumber || promised != received;
}

bool wantsJson(const HttpRequest& request) {
  return headerValue(request.headers, "Accept").contains("json");
}

bool isNetworkSignInPage(const HttpRequest& request, const HttpReply& reply) {
  const bool isWhole = (reply.status >= 200 && reply.status < 300) || reply.status == 511;
  return wantsJson(request) && isWhole && reply.header("Content-Type").trimmed().toLower().startsWith("text/html");
}

/// An interface that was asked for JSON gives nothing else; what does not say what it is may be it.
bool isOfAnotherType(const HttpRequest& request, const HttpReply& reply) {
  const QByteArray type = reply.header("Content-Type").trimmed().toLower();
  return wantsJson(request) && reply.status >= 200 && reply.status < 300 && !reply.body.isEmpty() && !type.isEmpty() &&
         !type.contains("json");
}

Failure answerFailure(Failure::Kind kind, const QString& code, const QNetworkReply& reply, int status) {
  Failure why = failure(kind, code, reply.url().host() + u": "_s + reply.errorString());
  why.httpStatus = status;
  why.requestId = QString::fromLatin1(reply.rawHeader("request-id"));
  return why;
}

}  // namespace

Result<HttpReply> answerOf(QNetworkReply& reply, const HttpRequest& request) {
  using Kind = Failure::Kind;
  const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  // A redirect that keeps the method (307, 308) is one too where Qt could not read the body a second time.
  const bool isWhole = reply.error() == QNetworkReply::NoError || reply.error() == QNetworkReply::ContentReSendError;
  if (status >= 300 && status < 400 && isWhole) {
    return fail(answerFailure(Kind::UnexpectedRedirect, {}, reply, status));
  }
  if (reply.error() != QNetworkReply::NoError && !isStatusError(reply.error(), status)) {
    const Cause cause = causeOf(reply, status);
    Failure why = answerFailure(cause.kind, cause.code, reply, status);
    if (const QString issuer = reply.property("usherIssuer").toString(); cause.kind == Kind::NotSecure) {
      why.detail += issuer.isEmpty() ? QString() : u" (%1)"_s.arg(issuer);
    }
    return fail(why);
  }
  HttpReply answer{status, reply.rawHeaderPairs(), reply.readAll()};
  if (request.method != "HEAD" && status != 204 && isCutOff(reply, answer.body.size())) {
    return fail(answerFailure(Kind::BadReply, u"connection-lost"_s, reply, status));
  }
  if (isNetworkSignInPage(request, answer)) {
    return fail(answerFailure(Kind::PortalInTheWay, {}, reply, status));
  }
  if (isOfAnotherType(request, answer)) {
    return fail(answerFailure(Kind::BadReply, u"content-type"_s, reply, status));
  }
  return answer;
}

namespace {

void log(const QNetworkReply& reply, const HttpRequest& request, const Result<HttpReply>& result, qint64 ms) {
  LogLine line(QtInfoMsg, logHttp(), "request");
  line.method(request.method).host(request.url).path(request.url).duration(std::chrono::milliseconds(ms));
  if (result) {
    line.number("status", result->status).requestId(QString::fromLatin1(reply.rawHeader("request-id")));
  } else {
    line.failure(result.error());
  }
}

QNetworkReply* startRequest(GuardedAccessManager& network, const HttpRequest& request) {
  QNetworkRequest wire(request.url);
  for (const auto& [name, value] : request.headers) {
    wire.setRawHeader(name, value);
  }
  if (request.method == "GET") {
    return network.get(wire);
  }
  if (request.method == "POST") {
    return network.post(wire, request.body);
  }
  return network.sendCustomRequest(wire, request.method, request.body);
}

}  // namespace

QtTransport::QtTransport(GuardedAccessManager& network, QObject* parent) : QObject(parent), m_network(network) {}

Pending<HttpReply> QtTransport::send(HttpRequest request) {
  Completion<HttpReply> completion;
  const auto pending = completion.pending();
  QElapsedTimer timer;
  timer.start();
  QNetworkReply* reply = startRequest(m_network, request);
  connect(reply, &QNetworkReply::finished, reply, [reply, completion, timer, request = std::move(request)]() {
    reply->deleteLater();
    if (completion.isCancelled()) {
      return;
    }
    Result<HttpReply> result = answerOf(*reply, request);
    log(*reply, request, result, timer.elapsed());
    completion.finish(std::move(result));
  });
  completion.onCancel(reply, [reply] { reply->abort(); });
  connect(this, &QObject::destroyed, reply, &QNetworkReply::abort);
  return pending;
}

}  // namespace usher::http
