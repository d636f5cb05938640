// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/consent_ledger.h"

#include <algorithm>

#include "flow/set_up.h"
#include "flow/steps/consent_facts.h"
#include "signin/consent_request.h"
#include "state/account_book.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOpen(const state::ConsentLink& link) {
  return link.end == state::LinkEnd::Open;
}

/// How a link ends whose answer left the consent so; nothing where that says nothing about it.
std::optional<state::LinkEnd> endBy(ConsentState state) {
  switch (state) {
    case ConsentState::Accepted:
    case ConsentState::Verified:
      return state::LinkEnd::Accepted;
    case ConsentState::Declined:
      return state::LinkEnd::Declined;
    case ConsentState::NoRights:
      return state::LinkEnd::NoRights;
    case ConsentState::NotAsked:
    case ConsentState::LinkSent:
    case ConsentState::BeingCopied:
    case ConsentState::Drifted:
    case ConsentState::NotDetected:
    case ConsentState::VouchedFor:
      return {};
  }
  return {};
}

state::AccountBook& bookOf(const SetUp& setUp) {
  return setUp.parts().store.accounts();
}

}  // namespace

ConsentLedger::ConsentLedger(SetUp& setUp, ConsentWatch& watch, QObject* parent) : QObject(parent), m_setUp(setUp) {
  connect(&watch, &ConsentWatch::settled, this, &ConsentLedger::settled);
  connect(&watch, &ConsentWatch::looked, this, &ConsentLedger::looked);
  refresh();
}

void ConsentLedger::refresh() {
  auto links = bookOf(m_setUp).links(m_setUp.key()).value_or(QList<state::ConsentLink>());
  if (links != m_links) {
    m_links = std::move(links);
    Q_EMIT changed();
  }
}

std::optional<state::ConsentLink> ConsentLedger::newestOpen() const {
  const auto found = std::find_if(m_links.begin(), m_links.end(), isOpen);
  return found == m_links.end() ? std::nullopt : std::optional(*found);
}

QUrl ConsentLedger::newestAddress() const {
  const auto link = newestOpen();
  if (!link || link->setUp.tenant.isEmpty()) {
    return {};
  }
  const auto& parts = m_setUp.parts();
  return signin::ConsentRequest{link->setUp.tenant, parts.integration.application.clientId, link->state,
                                QUrl(link->redirect, QUrl::StrictMode)}
      .address(parts.profile.cloud);
}

void ConsentLedger::makeLink() {
  const auto& redirect = m_setUp.parts().integration.application.consentRedirects.elsewhere;
  state::ConsentLink link;
  link.setUp = m_setUp.key();
  link.state = signin::freshState();
  link.redirect = redirect.toString(QUrl::FullyEncoded);
  link.made = m_setUp.parts().clock.now();
  const auto added = bookOf(m_setUp).addLink(link);
  if (!added) {
    return m_setUp.noteStorageFailure(added.error());
  }
  m_setUp.note(u"link-made"_s, {{u"link"_s, added->id}});
  refresh();
}

void ConsentLedger::markNewestSent() {
  const auto link = newestOpen();
  if (!link) {
    return;
  }
  written(bookOf(m_setUp).markLinkSent(link->id, m_setUp.parts().clock.now()));
  m_setUp.note(u"link-sent"_s, {{u"link"_s, link->id}});
  refresh();
}

void ConsentLedger::expectAnswerTo(const QString& state) {
  const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const state::ConsentLink& link) {
    return !state.isEmpty() && link.state == state;
  });
  m_answered = found == m_links.end() ? QString() : found->id;
}

void ConsentLedger::settled(ConsentState before, ConsentState now) {
  // The person's own words have entries of their own.
  if (before != now && now != ConsentState::LinkSent && now != ConsentState::VouchedFor) {
    m_setUp.note(u"consent"_s, {{u"state"_s, consentStateName(now)}});
  }
  const QList<state::ConsentLink> links = m_links;
  for (const state::ConsentLink& link : links) {
    // Once Graph shows the consent, there is nothing left to ask anybody for.
    const bool isSettled = now == ConsentState::Verified && isOpen(link);
    const auto how = isSettled || link.id == m_answered ? endBy(now) : std::nullopt;
    if (how && link.end != *how) {
      end(link, *how);
    }
  }
  refresh();
  // Whoever has no rights is told to copy a URL: there must be one.
  if (now == ConsentState::NoRights && !newestOpen() && !m_setUp.key().tenant.isEmpty()) {
    makeLink();
  }
}

void ConsentLedger::looked() {
  recordLook(m_setUp, facts::consent);
  if (!m_setUp.key().tenant.isEmpty()) {
    written(bookOf(m_setUp).markLooked(m_setUp.key(), m_setUp.parts().clock.now()));
  }
  refresh();
}

void ConsentLedger::end(const state::ConsentLink& link, state::LinkEnd how) {
  written(bookOf(m_setUp).endLink(link.id, how, m_setUp.parts().clock.now()));
}

void ConsentLedger::written(const Result<void>& result) {
  if (!result) {
    m_setUp.noteStorageFailure(result.error());
  }
}

}  // namespace usher::flow
