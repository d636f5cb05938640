// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/consent_step.h"
#include "pages/mail_draft.h"

namespace usher::pages {

/// To an administrator elsewhere: the link, what they will see behind it, and that they need no account of the
/// vendor's.
MailDraft configurationMail(const flow::ConsentView& view);

/// The same for the page, a line each.
QString whatTheAdministratorSees(const flow::ConsentView& view);

}  // namespace usher::pages
