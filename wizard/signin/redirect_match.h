// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QUrl>

namespace usher::signin {

/// Whether `url` leads to the redirect address `registered`: scheme, host, port and path equal exactly, never by
/// prefix; an empty path equals "/". Query and fragment are not looked at; user info never matches.
bool isRedirectTo(const QUrl& url, const QUrl& registered);

/// Equality in a time that depends on the lengths only.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

}  // namespace usher::signin
