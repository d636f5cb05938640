// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include "profile/product_profile.h"
#include "signin/scopes.h"
#include "support/practice_visitor.h"

namespace usher::test {

/// An access token that `person` gets for Usher's client with these scopes at the sign-in pages of the profile's cloud,
/// accepting what they ask; empty when that failed.
QByteArray accessTokenOf(const PracticePerson& person, const profile::ProductProfile& profile,
                         const QStringList& scopes = signin::scopes::administrator());

}  // namespace usher::test
