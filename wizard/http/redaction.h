// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::http {

/// `text` without what looks like a secret or a person: JWTs, code=, state=, refresh and access tokens, passwords,
/// mail addresses. The second net behind typed log fields; used by the message handler and by the Details fold.
QString redacted(const QString& text);

}  // namespace usher::http
