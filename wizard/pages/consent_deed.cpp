// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/consent_deed.h"

namespace usher::pages {

ConsentDeed consentDeed(const flow::ConsentView& view) {
  using flow::ConsentState;
  switch (view.vendor.state) {
    case ConsentState::NotAsked:
    case ConsentState::Declined:
    case ConsentState::Drifted:
      return view.vendor.windowClosed ? ConsentDeed::CheckNow : ConsentDeed::Review;
    case ConsentState::NoRights:
      return ConsentDeed::CopyLink;
    case ConsentState::LinkSent:
    case ConsentState::Accepted:
    case ConsentState::BeingCopied:
    case ConsentState::NotDetected:
    case ConsentState::VouchedFor:
      return ConsentDeed::CheckNow;
    case ConsentState::Verified:
      return ConsentDeed::GoOn;
  }
  return ConsentDeed::Review;
}

}  // namespace usher::pages
