// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace usher {

/// `text` without what looks like a secret or a person: JWTs, code=, state=, refresh and access tokens, passwords,
/// mail addresses. The second net behind typed log fields; used by the message handler and the report for support.
QString redacted(const QString& text);

/// The path of `url` for a log line: ids, domains, names in quotes and addresses become "{id}", the query is left out.
QString loggedPath(const QUrl& url);

}  // namespace usher
