// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/consent_deed.h"

namespace usher::pages {

ConsentDeed consentDeed(const flow::ConsentView& view) {
  using flow::ConsentState;
  if (view.dialog && view.dialog->wrongOrganisation) {
    return ConsentDeed::SwitchAccount;
  }
  switch (view.vendor.state) {
    case ConsentState::NotAsked:
    case ConsentState::Declined:
    case ConsentState::Drifted:
      return view.vendor.windowClosed ? ConsentDeed::CheckNow : ConsentDeed::Review;
    case ConsentState::NoRights:
      return ConsentDeed::CopyLink;
    case ConsentState::Accepted:
      // Looking was refused, or Microsoft could be asked silently only: looking again would tell no more.
      return view.dialog && (view.dialog->refusedToLook || view.dialog->silent == flow::SilentAnswer::MayUse)
                 ? ConsentDeed::GoOn
                 : ConsentDeed::CheckNow;
    case ConsentState::VouchedFor:
      return view.dialog ? ConsentDeed::GoOn : ConsentDeed::CheckNow;
    case ConsentState::LinkSent:
    case ConsentState::BeingCopied:
    case ConsentState::NotDetected:
      return ConsentDeed::CheckNow;
    case ConsentState::Verified:
      return ConsentDeed::GoOn;
  }
  return ConsentDeed::Review;
}

}  // namespace usher::pages
