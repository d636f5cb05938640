// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>

namespace usher::signin {

/// The scopes of `wanted` that `granted` lacks. Names are compared without regard to case, "{graph}/X" equals "X", and
/// the OpenID Connect scopes, which an answer need not repeat, are never missing.
QStringList missingScopes(const QStringList& wanted, const QStringList& granted, const QUrl& graph);

/// The scopes to ask for so that a token has all of `left` and `right`: unprefixed, each once, those of OpenID Connect
/// always among them.
QStringList joinedScopes(const QStringList& left, const QStringList& right, const QUrl& graph);

}  // namespace usher::signin
