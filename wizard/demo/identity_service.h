// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "demo/exchange.h"
#include "demo/identity_codes.h"
#include "demo/identity_consent.h"
#include "demo/identity_consent_stage.h"
#include "demo/identity_directory.h"
#include "demo/identity_journey.h"
#include "demo/identity_neighbour.h"
#include "demo/identity_tokens.h"
#include "demo/organisations.h"

namespace usher::demo {

/// The Microsoft identity platform as far as Usher and a browser meet it: discovery, sign-in pages, consent, tokens and
/// sign-out. Visits, codes and browser sessions live in memory; consents and tokens in the world
/// of the organisation that the person signs in to.
class IdentityService {
 public:
  /// All must outlive the service; `neighbour` gets to know who signs in at the other organisation.
  IdentityService(const Organisations& organisations, const Scenario& scenario, const Origins& origins,
                  const Clock& clock, NeighbourTenant& neighbour);

  /// Answers a request to the authority's origin.
  Reply handle(const Request& request);

 private:
  Reply answer(const Request& request);
  Reply answerTenant(const Request& request, const QString& tenant, const QString& rest);
  Reply discovery(const Request& request, const QString& tenant) const;

  const Organisations& m_organisations;
  const Origins& m_origins;
  const Clock& m_clock;
  AccountDirectory m_directory;
  ConsentBook m_consents;
  AuthorizationCodes m_codes;
  ConsentStage m_stage;
  SignInJourney m_journey;
  TokenEndpoint m_tokens;
};

}  // namespace usher::demo
