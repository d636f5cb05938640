// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/consent_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"
#include "pages/configuration_words.h"
#include "pages/times.h"

namespace usher::pages {

struct ConsentWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::ConsentWords)
};

GrantWords grantWords(flow::GrantSeen seen, flow::ConsentState state) {
  switch (seen) {
    case flow::GrantSeen::NotLooked:
      return {};
    case flow::GrantSeen::Granted:
      //: Beside a permission that Microsoft Graph shows.
      return {ConsentWords::tr("given"), Tone::Good};
    case flow::GrantSeen::Missing:
      break;
  }
  switch (state) {
    case flow::ConsentState::Accepted:
    case flow::ConsentState::BeingCopied:
      //: Beside a permission that was accepted, and that Microsoft has not copied to the organisation yet.
      return {ConsentWords::tr("being copied")};
    case flow::ConsentState::NotAsked:
    case flow::ConsentState::LinkSent:
    case flow::ConsentState::Declined:
    case flow::ConsentState::NoRights:
      //: Beside a permission that nobody has accepted so far.
      return {ConsentWords::tr("not given yet")};
    case flow::ConsentState::Verified:
    case flow::ConsentState::Drifted:
    case flow::ConsentState::NotDetected:
    case flow::ConsentState::VouchedFor:
      break;
  }
  //: Beside a permission that Microsoft Graph does not show.
  return {ConsentWords::tr("not there"), Tone::Attention};
}

ConsentNotice consentNotice(const flow::ConsentView& view, const QDateTime& now) {
  if (view.dialog) {
    return configurationNotice(view, now);
  }
  const flow::ConsentProgress& progress = view.vendor;
  const QString vendor = shownText(view.vendorName, 60);
  const QString since = progress.since ? timeAgo(*progress.since, now) : QString();
  if (progress.isAtMicrosoft) {
    return {
        Tone::Neutral, ConsentWords::tr("Microsoft's page is open."),
        view.answerComesBack
            ? ConsentWords::tr("Go on there. Usher notices when you are done.")
            : ConsentWords::tr(
                  "Go on there. Your own browser cannot tell Usher how it ended: come back and press “Check now”.")};
  }
  if (progress.windowClosed && progress.state != flow::ConsentState::Verified) {
    return {Tone::Attention, ConsentWords::tr("Microsoft's page was closed before it answered."),
            ConsentWords::tr("If you accepted there, let Usher look. If not, review it again.")};
  }
  switch (progress.state) {
    case flow::ConsentState::NotAsked:
      return {};
    case flow::ConsentState::LinkSent:
      return {Tone::Neutral, ConsentWords::tr("You sent the link %1.").arg(since),
              ConsentWords::tr("When somebody has accepted, press “Check now”. You can close this window until then.")};
    case flow::ConsentState::Declined:
      return {Tone::Attention, ConsentWords::tr("The permissions were declined at Microsoft."),
              ConsentWords::tr("Nothing was given to %1. You can review them again, or ask a colleague.").arg(vendor)};
    case flow::ConsentState::NoRights:
      return {Tone::Attention, ConsentWords::tr("Your account may not accept these permissions."),
              view.onlyDelegated
                  ? ConsentWords::tr("Ask a Cloud Application Administrator of your organisation: send the link below.")
                  : ConsentWords::tr("Ask a Privileged Role Administrator of your organisation: send the link below.")};
    case flow::ConsentState::Accepted:
      return {Tone::Good, ConsentWords::tr("Microsoft says that the permissions were accepted."),
              progress.isLooking ? ConsentWords::tr("Usher now looks whether they are there.")
                                 : ConsentWords::tr("Usher has not looked yet whether they are there.")};
    case flow::ConsentState::BeingCopied:
      return {Tone::Good, ConsentWords::tr("Accepted. Microsoft is still copying %1 to your organisation.").arg(vendor),
              ConsentWords::tr(
                  "This can take up to 15 minutes. You can close this window; Usher looks again when you come back.")};
    case flow::ConsentState::Verified:
      return {Tone::Good, ConsentWords::tr("Accepted. Every permission is there."),
              progress.lookedAt ? ConsentWords::tr("Read back from Microsoft %1.").arg(timeAgo(*progress.lookedAt, now))
                                : QString()};
    case flow::ConsentState::Drifted:
      return {Tone::Attention, ConsentWords::tr("Permissions that were given before are gone."),
              ConsentWords::tr("Missing: %1. Somebody may have removed them. Review and accept again, or ask who did.")
                  .arg(shownText(progress.missing.join(QStringLiteral(", ")), 300))};
    case flow::ConsentState::NotDetected:
      return {Tone::Attention, ConsentWords::tr("Usher looked, and the permissions are not there."),
              ConsentWords::tr("If they were accepted a moment ago, check again in a few minutes.")};
    case flow::ConsentState::VouchedFor:
      return {Tone::Attention, ConsentWords::tr("You said %1 that they were accepted.").arg(since),
              ConsentWords::tr(
                  "Microsoft does not show it to Usher yet. Steps that rely on it stay closed until it does.")};
  }
  return {};
}

QString lookAgainText(const flow::ConsentView& view) {
  return view.dialog && view.dialog->userName.isEmpty() ? ConsentWords::tr("Sign in to look a&gain")
                                                        : ConsentWords::tr("Look a&gain");
}

QString consentBusyText(const flow::ConsentView& view) {
  if (view.vendor.isAtMicrosoft || view.owners.isAtMicrosoft) {
    return ConsentWords::tr("Waiting for Microsoft's page…");
  }
  if (view.vendor.isLooking && view.vendor.state == flow::ConsentState::BeingCopied) {
    const int minutes = static_cast<int>(view.vendor.waited.count() / 60);
    return minutes == 0 ? ConsentWords::tr("Microsoft is copying: up to 15 minutes")
                        : ConsentWords::tr("Microsoft is copying: %n minutes of up to 15", nullptr, minutes);
  }
  return ConsentWords::tr("Looking at Microsoft…");
}

QString consentVisitNote(const flow::ConsentView& view) {
  return view.answerComesBack ? QString()
                              : ConsentWords::tr(
                                    "Your own browser cannot tell Usher how it ended. When you are done "
                                    "there, say so here; Usher then looks at Microsoft.");
}

OwnersConsentLine ownersConsentLine(const flow::ConsentProgress& progress, const QDateTime& now) {
  using flow::ConsentState;
  QString text;
  QString detail;
  Tone tone = Tone::Attention;
  switch (progress.state) {
    case ConsentState::NotAsked:
    // Only the vendor's consent can be sent or vouched for.
    case ConsentState::LinkSent:
    case ConsentState::VouchedFor:
      text = ConsentWords::tr("Not allowed yet. Owners cannot use Usher, and the hand-over stays off.");
      tone = Tone::Neutral;
      break;
    case ConsentState::Declined:
      text = ConsentWords::tr("It was declined at Microsoft. Owners cannot use Usher.");
      break;
    case ConsentState::NoRights:
      // Usher's own permissions are all delegated.
      text = ConsentWords::tr("Your account may not allow this. A Cloud Application Administrator can.");
      break;
    case ConsentState::Accepted:
    case ConsentState::BeingCopied:
      text = ConsentWords::tr("Accepted. Microsoft is still copying it.");
      tone = Tone::Neutral;
      break;
    case ConsentState::Verified:
      text = ConsentWords::tr("Owners can use Usher here.");
      detail = progress.lookedAt
                   ? ConsentWords::tr("Read back from Microsoft %1.").arg(timeAgo(*progress.lookedAt, now))
                   : QString();
      tone = Tone::Good;
      break;
    case ConsentState::Drifted:
      text = ConsentWords::tr("It was allowed once, and is not any more.");
      break;
    case ConsentState::NotDetected:
      text = ConsentWords::tr("Usher looked, and it is not there.");
      break;
  }
  if (progress.windowClosed && progress.state != ConsentState::Verified) {
    text = ConsentWords::tr("Microsoft's page was closed before it answered.");
  }
  return {tone, text, detail};
}

}  // namespace usher::pages
