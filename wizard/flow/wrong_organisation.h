// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace usher::flow {

/// The organisation that was signed in to is not the account's: a clear stop.
struct WrongOrganisation {
  enum class Why {
    OtherThanRemembered,  ///< The account belongs to `other`.
    OfAnotherAccount,     ///< `other` is the account that has this organisation.
    PartnersOwn,          ///< It is the partner's own; `other` is the partner.
  };
  Why why = Why::OtherThanRemembered;
  QString signedInTo;  ///< Its name; empty where Microsoft told its id alone.
  QString other;       ///< A name, see Why.

  bool operator==(const WrongOrganisation&) const = default;
};

}  // namespace usher::flow
