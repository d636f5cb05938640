// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/practice/loopback_port.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

using namespace Qt::Literals::StringLiterals;

namespace usher::practice {

namespace {

QByteArray methodName(QHttpServerRequest::Method method) {
  const char* name = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method));
  return QByteArray(name).toUpper();
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const QHttpServerRequest& request) {
  QList<std::pair<QByteArray, QByteArray>> headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  const QHttpHeaders& given = request.headers();
  for (qsizetype i = 0; i < given.size(); ++i) {
    headers.emplaceBack(QByteArray(given.nameAt(i).data(), given.nameAt(i).size()), given.valueAt(i).toByteArray());
  }
#else
  for (const auto& [name, value] : request.headers()) {
    headers.emplaceBack(name, value);
  }
#endif
  return headers;
}

void send(const demo::Reply& reply, bool withBody, QHttpServerResponder& responder) {
  const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
  const QByteArray body = withBody ? reply.body : QByteArray();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  QHttpHeaders headers;
  for (const auto& [name, value] : reply.headers) {
    headers.append(name, value);
  }
  responder.write(body, headers, status);
#else
  responder.writeStatusLine(status);
  for (const auto& [name, value] : reply.headers) {
    responder.writeHeader(name, value);
  }
  if (reply.status != 204) {
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
  }
  responder.writeBody(body);
#endif
}

}  // namespace

bool LoopbackPort::listen(quint16 port) {
  if (!m_listener->listen(QHostAddress(QHostAddress::LocalHost), port)) {
    return false;
  }
  m_address = QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener->serverPort()));
  return true;
}

QUrl LoopbackPort::address() const {
  return m_address;
}

void LoopbackPort::serve(Handler handler) {
  const auto answer = [this, handler = std::move(handler)](const QHttpServerRequest& request,
                                                           QHttpServerResponder& responder) {
    const demo::Request asked = requestFrom(request);
    send(handler(asked), asked.method != "HEAD", responder);
  };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
  m_server.setMissingHandler(&m_server, answer);
#else
  m_server.setMissingHandler([answer](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
    QHttpServerResponder kept(std::move(responder));
    answer(request, kept);
  });
#endif
  // bind() and not listen(), which Qt 6.8 no longer has; the server owns the listener from here on.
  m_server.bind(m_listener.release());
}

demo::Request LoopbackPort::requestFrom(const QHttpServerRequest& request) const {
  QUrl url = request.url();
  url.setScheme(m_address.scheme());
  url.setAuthority(m_address.authority());
  return {m_origin, methodName(request.method()), url, headersOf(request), request.body()};
}

}  // namespace usher::practice
