// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/configuration_words.h"

#include <QCoreApplication>

#include "base/foreign_text.h"
#include "pages/times.h"

namespace usher::pages {

struct ConfigurationWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::ConfigurationWords)
};

namespace {

QString sentences(const QStringList& parts) {
  QStringList said = parts;
  said.removeAll(QString());
  return said.join(QLatin1Char(' '));
}

ConsentNotice wrongOrganisationNotice(const flow::DialogView& dialog) {
  const flow::WrongOrganisation& wrong = *dialog.wrongOrganisation;
  const QString signedInTo = shownText(wrong.signedInTo, 80);
  const QString other = shownText(wrong.other, 80);
  const QString account = shownText(dialog.accountName, 80);
  switch (wrong.why) {
    case flow::WrongOrganisation::Why::OtherThanRemembered:
      return {
          Tone::Bad, ConfigurationWords::tr("%1 is not the organisation of this account.").arg(signedInTo),
          ConfigurationWords::tr("The account %1 belongs to %2. Nothing was asked for in %3. Sign in with an account "
                                 "of %2, or add an account of its own for %3.")
              .arg(account, other, signedInTo)};
    case flow::WrongOrganisation::Why::OfAnotherAccount:
      return {Tone::Bad, ConfigurationWords::tr("%1 belongs to another account, %2.").arg(signedInTo, other),
              ConfigurationWords::tr("Two accounts never share an organisation. Nothing was asked for. Sign in with an "
                                     "account of the customer %1, or close this and set up %2.")
                  .arg(account, other)};
    case flow::WrongOrganisation::Why::PartnersOwn:
      return {
          Tone::Bad, ConfigurationWords::tr("%1 is the organisation of the partner, %2.").arg(signedInTo, other),
          ConfigurationWords::tr("A customer's integration is not set up in the partner's own organisation. Nothing "
                                 "was asked for. Sign in with an administrator of the customer %1.")
              .arg(account)};
  }
  return {};
}

ConsentNotice acceptedNotice(const flow::ConsentView& view) {
  if (view.vendor.isLooking) {
    return {Tone::Good, ConfigurationWords::tr("Microsoft says that the permissions were accepted."),
            ConfigurationWords::tr("Usher now looks whether they are there.")};
  }
  const QString silent = silentAnswerText(view.dialog->silent, view.appName);
  const QString why = view.dialog->refusedToLook
                          ? ConfigurationWords::tr(
                                "Microsoft reported that the permissions were accepted. Usher was not allowed to look "
                                "whether they are there.")
                      : silent.isEmpty()
                          ? ConfigurationWords::tr("Usher has not looked yet whether the permissions are there.")
                          : QString();
  return {Tone::Good, ConfigurationWords::tr("Accepted, not verified."),
          sentences({why, silent, ConfigurationWords::tr("You can enable this integration all the same.")})};
}

ConsentNotice vouchedNotice(const flow::ConsentView& view, const QDateTime& now) {
  const QString who = shownText(view.dialog->vouchedBy, 60);
  const QString since = view.vendor.since ? clockTime(*view.vendor.since, now) : QString();
  return {
      Tone::Attention,
      who.isEmpty() ? ConfigurationWords::tr("You said %1 that it was accepted.").arg(since)
                    //: %1 is a person's name, %2 a time such as 12:04.
                    : ConfigurationWords::tr("Not detected. Vouched for by %1, %2.").arg(who, since),
      ConfigurationWords::tr("You can enable this integration. Usher keeps this apart from what it has seen itself, "
                             "and looks again when you come back.")};
}

}  // namespace

QString silentAnswerText(flow::SilentAnswer answer, const QString& appName) {
  const QString app = shownText(appName, 60);
  switch (answer) {
    case flow::SilentAnswer::NotAsked:
      break;
    case flow::SilentAnswer::MayUse:
      return ConfigurationWords::tr(
                 "Microsoft lets you use %1, so it was accepted. Whether every permission is there, "
                 "that does not show.")
          .arg(app);
    case flow::SilentAnswer::NotConsented:
      return ConfigurationWords::tr("Microsoft says that nobody has accepted %1 here yet.").arg(app);
    case flow::SilentAnswer::NotAssigned:
      return ConfigurationWords::tr(
                 "Microsoft knows %1 here and does not let you use it: you are not assigned. Whether "
                 "it was accepted, that does not show.")
          .arg(app);
    case flow::SilentAnswer::NobodySignedIn:
      return ConfigurationWords::tr(
          "You are not signed in at Microsoft any more, so it did not say. Sign in to look "
          "again.");
    case flow::SilentAnswer::MoreNeeded:
      return ConfigurationWords::tr(
          "Microsoft wants to check your sign-in further before it says. Sign in to look "
          "again.");
    case flow::SilentAnswer::Unclear:
      return ConfigurationWords::tr("What Microsoft answered was not clear.");
  }
  return {};
}

ConsentNotice configurationNotice(const flow::ConsentView& view, const QDateTime& now) {
  using flow::ConsentState;
  const flow::ConsentProgress& progress = view.vendor;
  const flow::DialogView& dialog = *view.dialog;
  const QString vendor = shownText(view.vendorName, 60);
  const QString silent = silentAnswerText(dialog.silent, view.appName);
  const QString looked = progress.lookedAt
                             //: %1 is a time such as "3 minutes ago" or "12:04".
                             ? ConfigurationWords::tr("Usher last looked %1, and did not see it accepted.")
                                   .arg(timeAgo(*progress.lookedAt, now))
                             : QString();
  if (dialog.wrongOrganisation) {
    return wrongOrganisationNotice(dialog);
  }
  if (progress.isAtMicrosoft) {
    return {Tone::Neutral, ConfigurationWords::tr("Microsoft's page is open."),
            view.answerComesBack
                ? ConfigurationWords::tr("Go on there. It closes by itself when you are done.")
                : ConfigurationWords::tr("Go on there. Your own browser cannot tell Usher how it ended: come back and "
                                         "press “Look again”.")};
  }
  if (progress.windowClosed && progress.state != ConsentState::Verified) {
    return {Tone::Attention, ConfigurationWords::tr("Microsoft's page was closed before it answered."),
            ConfigurationWords::tr("Nothing is taken for accepted. If you pressed “Accept” there, let Usher look.")};
  }
  switch (progress.state) {
    case ConsentState::NotAsked:
      return {};
    case ConsentState::LinkSent:
      return {Tone::Neutral,
              progress.since ? ConfigurationWords::tr("You sent the link %1.").arg(timeAgo(*progress.since, now))
                             : ConfigurationWords::tr("You sent the link."),
              sentences({looked.isEmpty() ? ConfigurationWords::tr("Usher has not looked yet.") : looked, silent,
                         ConfigurationWords::tr("You can close this dialog; Usher looks again when you come back.")})};
    case ConsentState::Declined:
      return {Tone::Attention, ConfigurationWords::tr("Office 365 consent was declined."),
              ConfigurationWords::tr("Nothing was given to %1. Authorise again, or ask the administrator who declined.")
                  .arg(vendor)};
    case ConsentState::NoRights:
      return {Tone::Attention,
              ConfigurationWords::tr("Office 365 consent failed because you do not have the access. Copy the following "
                                     "URL and send to an Office 365 administrator."),
              view.onlyDelegated ? ConfigurationWords::tr("A Cloud Application Administrator may accept.")
                                 : ConfigurationWords::tr("A Privileged Role Administrator may accept.")};
    case ConsentState::Accepted:
      return acceptedNotice(view);
    case ConsentState::BeingCopied:
      return {
          Tone::Good,
          ConfigurationWords::tr("Accepted. Microsoft is still copying %1 to the organisation.").arg(vendor),
          ConfigurationWords::tr("This can take up to 15 minutes. You can close this dialog; Usher looks again when "
                                 "you come back.")};
    case ConsentState::Verified:
      return {Tone::Good,
              ConfigurationWords::tr("Office 365 consent was successful! You can now enable this integration below."),
              progress.lookedAt ? ConfigurationWords::tr("Every permission is there, read back from Microsoft %1.")
                                      .arg(timeAgo(*progress.lookedAt, now))
                                : ConfigurationWords::tr("Every permission is there.")};
    case ConsentState::Drifted:
      return {
          Tone::Attention, ConfigurationWords::tr("The consent was there before, and is gone at Microsoft."),
          sentences({progress.missing.isEmpty() ? QString()
                                                : ConfigurationWords::tr("Missing: %1.")
                                                      .arg(shownText(progress.missing.join(QStringLiteral(", ")), 300)),
                     ConfigurationWords::tr("Somebody may have removed it. Authorise again, or ask who did.")})};
    case ConsentState::NotDetected:
      return {Tone::Attention, ConfigurationWords::tr("Usher looked, and did not detect the consent."),
              sentences({silent,
                         ConfigurationWords::tr("If it was accepted a moment ago, look again in a few minutes. If the "
                                                "administrator told you that it is done, say so here.")})};
    case ConsentState::VouchedFor:
      return vouchedNotice(view, now);
  }
  return {};
}

OpenLinkWords openLinkWords(const flow::OpenLink& link, const QDateTime& now) {
  const QString made = clockTime(link.made, now);
  OpenLinkWords words;
  //: About a link: %1 and %2 are times such as 12:04.
  words.text = link.sent ? ConfigurationWords::tr("Made %1, sent %2").arg(made, clockTime(*link.sent, now))
                         //: About a link: %1 is a time such as 12:04.
                         : ConfigurationWords::tr("Made %1, not sent yet").arg(made);
  const QString looked =
      link.looked ? ConfigurationWords::tr("Last looked %1.").arg(clockTime(*link.looked, now)) : QString();
  switch (link.end) {
    case state::LinkEnd::Open:
      words.icon = kit::Icon::Clock;
      words.detail = sentences({ConfigurationWords::tr("No answer has come to this Usher."), looked});
      break;
    case state::LinkEnd::Accepted:
      words.icon = kit::Icon::Check;
      words.tone = Tone::Good;
      words.detail = sentences({ConfigurationWords::tr("Accepted."), looked});
      break;
    case state::LinkEnd::Declined:
      words.icon = kit::Icon::Attention;
      words.tone = Tone::Attention;
      words.detail = ConfigurationWords::tr("Declined.");
      break;
    case state::LinkEnd::NoRights:
      words.icon = kit::Icon::Attention;
      words.tone = Tone::Attention;
      words.detail = ConfigurationWords::tr("Opened with an account that may not accept.");
      break;
  }
  return words;
}

}  // namespace usher::pages
