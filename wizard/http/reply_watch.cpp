// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "http/reply_watch.h"

#include <algorithm>

namespace usher::http {

void ReplyWatch::Since::restart() {
  monotonic.start();
  wall = QDateTime::currentDateTimeUtc();
}

bool ReplyWatch::Since::isOver(std::chrono::milliseconds limit) const {
  return monotonic.elapsed() >= limit.count() || wall.msecsTo(QDateTime::currentDateTimeUtc()) >= limit.count();
}

ReplyWatch::ReplyWatch(QNetworkReply& reply, WireLimits limits) : QObject(&reply), m_reply(reply), m_limits(limits) {
  m_start.restart();
  m_lastSign.restart();
  const auto sign = [this] { m_lastSign.restart(); };
  connect(&reply, &QNetworkReply::readyRead, this, sign);
  connect(&reply, &QNetworkReply::uploadProgress, this, sign);
  connect(&reply, &QNetworkReply::encrypted, this, sign);
  connect(&reply, &QNetworkReply::metaDataChanged, this, sign);
  connect(&reply, &QNetworkReply::metaDataChanged, this, &ReplyWatch::checkSize);
  connect(&reply, &QNetworkReply::readyRead, this, &ReplyWatch::checkSize);
  connect(&reply, &QNetworkReply::finished, &m_timer, &QTimer::stop);
  connect(&m_timer, &QTimer::timeout, this, &ReplyWatch::checkTime);
  using std::chrono::milliseconds;
  m_timer.start(std::clamp(std::min(limits.silence, limits.total) / 10, milliseconds(10), milliseconds(500)));
}

void ReplyWatch::checkSize() {
  const qint64 promised = m_reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
  if (std::max(promised, m_reply.bytesAvailable()) > m_limits.bytes) {
    stop("size");
  }
}

void ReplyWatch::checkTime() {
  checkSize();
  if (m_start.isOver(m_limits.total) || m_lastSign.isOver(m_limits.silence)) {
    return stop("time");
  }
  if (!m_isSlow && m_start.isOver(m_limits.slow)) {
    m_isSlow = true;
    Q_EMIT slow();
  }
}

void ReplyWatch::stop(const char* limit) {
  if (m_reply.isRunning()) {
    m_timer.stop();
    m_reply.setProperty("usherLimit", QString::fromLatin1(limit));
    m_reply.abort();
  }
}

}  // namespace usher::http
