// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/rights.h"
#include "pages/mail_draft.h"

namespace usher::pages {

/// The least that a step needs: "Needs at least: …".
QString needsText(const flow::StepRights& rights);

/// Whether this account has it, or that this cannot be seen.
QString holdsText(const flow::StepRights& rights);

/// What the message to somebody who can names.
struct RightsNews {
  QString vendorName, appName, organisationName, tenantId;
  QUrl consentLink;  ///< The page at which the permissions are accepted; for that step only.
};

/// A message to somebody who can do the step; the person chooses to whom.
MailDraft rightsMail(const flow::StepRights& rights, const RightsNews& news);

}  // namespace usher::pages
