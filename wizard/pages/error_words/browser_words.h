// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/error_words/error_row.h"

namespace usher::pages {

/// What a browser's name for a network error means ("ERR_CERT_DATE_INVALID" of Chromium's net_error_list.h,
/// "SEC_ERROR_UNKNOWN_ISSUER" of Firefox): the same as the failure that Usher reports for it. A name of a known family
/// gets the family's meaning.
std::optional<ErrorMeaning> meaningOfBrowserError(const QString& name);

}  // namespace usher::pages
