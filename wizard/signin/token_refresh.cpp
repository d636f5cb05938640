// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/token_refresh.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

bool isWorthASecondTry(const Failure& why) {
  using Kind = Failure::Kind;
  const bool isLost =
      why.kind == Kind::HostUnreachable || (why.kind == Kind::BadReply && why.code == u"connection-lost"_s);
  return !why.retryAfter && (isLost || why.kind == Kind::ServiceDown);
}

}  // namespace

TokenRefresh::TokenRefresh(AuthorizationSettings settings, Secret refreshToken, http::GuardedAccessManager& network,
                           Clock& clock, QObject* parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_refreshToken(std::move(refreshToken)),
      m_network(network),
      m_clock(clock) {}

TokenRefresh::~TokenRefresh() {
  m_pause.cancel();
}

Pending<TokenReply> TokenRefresh::start() {
  send();
  return m_outcome.pending();
}

void TokenRefresh::send() {
  m_flow = std::make_unique<AuthorizationFlow>(m_settings, m_network);
  whenDone(m_flow->refresh(m_refreshToken.duplicate()), this,
           [this](Result<TokenReply> reply) { answered(std::move(reply)); });
}

void TokenRefresh::answered(Result<TokenReply> reply) {
  if (reply || m_isSecondTry || !isWorthASecondTry(reply.error())) {
    return m_outcome.finish(std::move(reply));
  }
  m_isSecondTry = true;
  m_pause = m_clock.after(std::chrono::seconds(1));
  whenDone(m_pause, this, [this](const Result<void>& result) {
    if (result) {
      send();
    }
  });
}

}  // namespace usher::signin
