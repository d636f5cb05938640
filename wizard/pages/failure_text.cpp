// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/failure_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "base/foreign_text.h"

namespace usher::pages {

struct FailureWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::FailureWords)

 public:
  static QString keptHere() { return tr("Everything that was finished before is kept."); }
  static QString nothingWritten() { return tr("Nothing was changed at Microsoft."); }
  static QString you() { return tr("You can put this right yourself."); }
  static QString network() { return tr("Whoever looks after your network can help."); }
  static QString administrator() { return tr("An administrator of your organisation can help."); }
  static QString vendor() { return tr("The vendor of the product can help."); }
  static QString microsoft() { return tr("Only Microsoft can put this right."); }

  static FailureText wrongAccount(const QString& code);
  static FailureText blockedBrowser(const QString& code);
  static FailureText badInput(const QString& code);
  static FailureText rejected(const QString& code);
  static FailureText neededConsent(const QString& code);
};

namespace {

FailureText withAction(FailureText text, FailureAction action) {
  text.action = action;
  switch (action) {
    case FailureAction::None:
      break;
    case FailureAction::TryAgain:
      text.actionText = FailureWords::tr("Try again");
      break;
    case FailureAction::SignIn:
      text.actionText = FailureWords::tr("Sign in again");
      break;
    case FailureAction::SwitchAccount:
      text.actionText = FailureWords::tr("Switch account");
      break;
    case FailureAction::UseOwnBrowser:
      text.actionText = FailureWords::tr("Use my own browser");
      break;
    case FailureAction::GoToPermissions:
      text.actionText = FailureWords::tr("Go to Permissions");
      break;
  }
  return text;
}

}  // namespace

FailureText FailureWords::wrongAccount(const QString& code) {
  FailureText text{.advice = tr("Sign in with your work account at the organisation you want to connect."),
                   .whoCanMend = you(),
                   .saved = nothingWritten()};
  if (code == QLatin1String("personal")) {
    text.headline = tr("This is a personal Microsoft account. Only a work account belongs to an organisation.");
  } else if (code == QLatin1String("other-person")) {
    text.headline = tr("Somebody else signed in at Microsoft's page than the person signed in here.");
    text.advice = tr("Pick the same account again, or switch to the other one.");
  } else if (code == QLatin1String("guest")) {
    text.headline = tr("This account is a guest in the organisation. Guests cannot do this.");
  } else {
    text.headline = tr("This account belongs to another organisation.");
  }
  return withAction(text, FailureAction::SwitchAccount);
}

FailureText FailureWords::blockedBrowser(const QString& code) {
  FailureText text{.saved = keptHere()};
  if (code == QLatin1String("no-browser") || code == QLatin1String("no-port")) {
    text.headline = code == QLatin1String("no-browser") ? tr("Your own browser could not be opened.")
                                                        : tr("Your own browser could not be connected with Usher.");
    text.advice = tr("Use the built-in window instead, or choose a default browser in the settings of your computer.");
    text.whoCanMend = you();
    return withAction(text, FailureAction::TryAgain);
  }
  text.headline = tr("Microsoft's page does not go on in the built-in window.");
  text.advice =
      tr("Your organisation may demand a browser it knows, a managed device or a passkey. Your own browser can offer "
         "them.");
  text.whoCanMend = you();
  return withAction(text, FailureAction::UseOwnBrowser);
}

FailureText FailureWords::badInput(const QString& code) {
  FailureText text{.headline = tr("Something that was given to Usher does not fit."),
                   .advice = tr("The details name the place. Correct it there, or ask whoever gave you the file."),
                   .whoCanMend = vendor(),
                   .saved = nothingWritten()};
  if (code == QLatin1String("redirect")) {
    text.headline = tr("The return address in the product profile does not fit this browser.");
    text.advice = tr("Tell the vendor. Until then, try the other way to sign in.");
    text.whoCanMend = vendor();
  } else if (code == QLatin1String("tenant")) {
    text.headline = tr("This is not a tenant ID or a domain.");
    text.advice = tr("Check what you entered and try again.");
    text.whoCanMend = you();
  }
  return text;
}

FailureText FailureWords::rejected(const QString& code) {
  FailureText text{.headline = tr("Microsoft refused this."),
                   .advice = tr("Try again. If it is refused again, give the details below to the vendor."),
                   .whoCanMend = vendor(),
                   .saved = keptHere()};
  const auto says = [&](const QString& headline, const QString& advice, const QString& whoCanMend) {
    text.headline = headline;
    text.advice = advice;
    text.whoCanMend = whoCanMend;
  };
  if (code == QLatin1String("AADSTS700016") || code == QLatin1String("AADSTS50001")) {
    says(tr("Microsoft does not know this app in your organisation."),
         tr("Check that you signed in to the right organisation, then give the permissions again."), you());
  } else if (code == QLatin1String("AADSTS50011") || code == QLatin1String("AADSTS500113") ||
             code == QLatin1String("AADSTS900971") || code == QLatin1String("AADSTS50194") ||
             code == QLatin1String("AADSTS7000218") || code == QLatin1String("AADSTS700025")) {
    says(tr("The app is registered at Microsoft in a way that does not work."),
         tr("Only the vendor can change that. Send them the details below."), vendor());
  } else if (code == QLatin1String("AADSTS90002") || code == QLatin1String("AADSTS900023")) {
    says(tr("Microsoft knows no organisation of this name."), tr("Check the spelling of the domain."), you());
  } else if (code == QLatin1String("AADSTS50057") || code == QLatin1String("AADSTS50053")) {
    says(tr("This account is disabled or locked at Microsoft."),
         tr("Use another account, or ask an administrator to unlock this one."), administrator());
  } else if (code == QLatin1String("AADSTS50105")) {
    says(tr("This account is not assigned to the app."),
         tr("Ask an owner of the app to add you under \"Users and groups\"."), administrator());
  } else if (code == QLatin1String("AADSTS650052")) {
    says(tr("Your organisation lacks a Microsoft service that this app needs."),
         tr("Ask your administrator which Microsoft 365 services are switched on."), administrator());
  } else if (code == QLatin1String("AADSTS90038")) {
    says(tr("Your organisation lives in another Microsoft cloud than the one this product uses."),
         tr("Ask the vendor for a version for your cloud."), vendor());
  }
  return withAction(text, FailureAction::TryAgain);
}

FailureText FailureWords::neededConsent(const QString& code) {
  FailureText text{
      .headline = tr("An administrator has not allowed this yet."),
      .advice = tr("An administrator opens Usher and presses \"Let owners use Usher here\" under Permissions."),
      .whoCanMend = administrator(),
      .saved = keptHere()};
  if (code == QLatin1String("AADSTS90094") || code == QLatin1String("AADSTS90095")) {
    text.headline = tr("Microsoft asks for an administrator's approval.");
  }
  return withAction(text, FailureAction::TryAgain);
}

FailureText describe(const Failure& failure) {
  using Kind = Failure::Kind;
  switch (failure.kind) {
    case Kind::Cancelled:
      return withAction({.headline = FailureWords::tr("Stopped."),
                         .advice = FailureWords::tr("You can start again at any time."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::Offline:
      return withAction({.headline = FailureWords::tr("This computer is not connected to the internet."),
                         .advice = FailureWords::tr("Connect it, then try again."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::HostUnreachable:
      return withAction(
          {.headline = FailureWords::tr("Microsoft's service does not answer from this network."),
           .advice = FailureWords::tr("Try again in a minute. If it stays so, a firewall may stand in the way."),
           .whoCanMend = FailureWords::network(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::NotSecure:
      return withAction(
          {.headline = FailureWords::tr("The connection to Microsoft is not secure, so Usher did not use it."),
           .advice = FailureWords::tr("Something between this computer and Microsoft shows a certificate that this "
                                      "computer does not trust."),
           .whoCanMend = FailureWords::network(),
           .saved = FailureWords::nothingWritten()},
          FailureAction::TryAgain);
    case Kind::ProxyLoginNeeded:
      return withAction(
          {.headline = FailureWords::tr("The proxy of your network asks for a user name and password."),
           .advice = FailureWords::tr("Sign in to the proxy in the network settings of this computer, then try again."),
           .whoCanMend = FailureWords::network(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::PortalInTheWay:
      return withAction(
          {.headline = FailureWords::tr("The network answers with its own page instead of Microsoft."),
           .advice = FailureWords::tr("Open any page in your browser, sign in to the network there, then try again."),
           .whoCanMend = FailureWords::you(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::TimedOut:
      return withAction({.headline = FailureWords::tr("Microsoft took too long to answer."),
                         .advice = FailureWords::tr("Try again. Usher first looks at what was done already."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::SignInNeeded:
      return withAction({.headline = FailureWords::tr("Your sign-in has ended."),
                         .advice = FailureWords::tr("Sign in again, and Usher goes on where you were."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::SignIn);
    case Kind::ConsentNeeded:
      return FailureWords::neededConsent(failure.code);
    case Kind::Declined:
      return withAction({.headline = FailureWords::tr("You declined at Microsoft's page."),
                         .advice = FailureWords::tr("Without it, this step cannot go on. You can look at it again."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::nothingWritten()},
                        FailureAction::TryAgain);
    case Kind::WrongAccount:
      return FailureWords::wrongAccount(failure.code);
    case Kind::BrowserBlocked:
      return FailureWords::blockedBrowser(failure.code);
    case Kind::Forbidden:
      return withAction({.headline = FailureWords::tr("This account may not do that."),
                         .advice = FailureWords::tr(
                             "Sign in with an account that may, or ask an administrator of your organisation."),
                         .whoCanMend = FailureWords::administrator(),
                         .saved = FailureWords::nothingWritten()},
                        FailureAction::SwitchAccount);
    case Kind::NotFound:
      return withAction({.headline = FailureWords::tr("Microsoft does not find this in your organisation."),
                         .advice = FailureWords::tr("It may have been deleted. Try again, or go back to Permissions."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::NotYetReplicated:
      return withAction(
          {.headline = FailureWords::tr("Microsoft is still copying the last change to your organisation."),
           .advice =
               FailureWords::tr("This can take up to 15 minutes. You can close this window; Usher looks again when "
                                "you come back."),
           .whoCanMend = FailureWords::you(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::Conflict:
      return withAction(
          {.headline = FailureWords::tr("Somebody else changed this at the same time."),
           .advice = FailureWords::tr("Read it again, look at what is there now, and repeat what is still needed."),
           .whoCanMend = FailureWords::you(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::Throttled:
      return withAction({.headline = FailureWords::tr("Microsoft asks for a pause because there were many requests."),
                         .advice = failure.retryAfter
                                       ? FailureWords::tr("Try again in %n seconds.", nullptr,
                                                          qMax(1, static_cast<int>(failure.retryAfter->count() / 1000)))
                                       : FailureWords::tr("Wait a few minutes, then try again."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::LicenceMissing:
      return {.headline = FailureWords::tr("Groups need a Microsoft plan that your organisation does not have."),
              .advice = FailureWords::tr("Choose the people one by one instead, or ask for Microsoft Entra ID P1."),
              .whoCanMend = FailureWords::administrator(),
              .saved = FailureWords::keptHere()};
    case Kind::Rejected:
      return FailureWords::rejected(failure.code);
    case Kind::ServiceDown:
      return withAction({.headline = FailureWords::tr("Microsoft's service has a fault at the moment."),
                         .advice = FailureWords::tr("Try again in a few minutes."),
                         .whoCanMend = FailureWords::microsoft(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::BadReply:
      return withAction({.headline = FailureWords::tr("Microsoft's answer cannot be understood."),
                         .advice = FailureWords::tr(
                             "Try again. If it happens again, something in the network may change what is sent."),
                         .whoCanMend = FailureWords::network(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::UnexpectedRedirect:
      return withAction(
          {.headline = FailureWords::tr("Usher was sent to another address, and did not follow."),
           .advice = FailureWords::tr("Try again from another network. Something here diverts the connection."),
           .whoCanMend = FailureWords::network(),
           .saved = FailureWords::nothingWritten()},
          FailureAction::TryAgain);
    case Kind::ClockWrong:
      return withAction(
          {.headline = FailureWords::tr("The clock of this computer is wrong."),
           .advice = FailureWords::tr("Set date and time in the settings of this computer, then try again."),
           .whoCanMend = FailureWords::you(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::VaultLocked:
      if (failure.code == QLatin1String("denied")) {
        return withAction(
            {.headline = FailureWords::tr("The password store of this computer refuses Usher."),
             .advice = FailureWords::tr(
                 "Allow Usher there to stay signed in. Without it, your sign-in lasts until you close Usher."),
             .turn = Turn::You,
             .saved = FailureWords::keptHere()},
            FailureAction::TryAgain);
      }
      return withAction({.headline = FailureWords::tr("The password store of this computer is locked."),
                         .advice = FailureWords::tr(
                             "Unlock it to stay signed in. Without it, your sign-in lasts until you close Usher."),
                         .whoCanMend = FailureWords::you(),
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::VaultMissing:
      return {.headline = FailureWords::tr("This computer has no password store."),
              .advice = FailureWords::tr("Your sign-in lasts until you close Usher. Nothing is written to the disk."),
              .whoCanMend = FailureWords::administrator(),
              .saved = FailureWords::keptHere()};
    case Kind::VaultSilent:
      return withAction(
          {.headline = FailureWords::tr("The password store of this computer does not answer."),
           .advice = FailureWords::tr("Your sign-in lasts until you close Usher. Restarting the computer may help."),
           .whoCanMend = FailureWords::you(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::Storage:
      return withAction(
          {.headline = FailureWords::tr("Usher cannot read or write its file on this computer."),
           .advice = FailureWords::tr("Check that your folder can be written to, then try again."),
           .whoCanMend = FailureWords::you(),
           .saved = FailureWords::tr("What was done at Microsoft stands. Usher reads it again next time.")},
          FailureAction::TryAgain);
    case Kind::DiskFull:
      return withAction(
          {.headline = FailureWords::tr("The disk of this computer is full."),
           .advice = FailureWords::tr("Make room, then try again."),
           .whoCanMend = FailureWords::you(),
           .saved = FailureWords::tr("What was done at Microsoft stands. Usher reads it again next time.")},
          FailureAction::TryAgain);
    case Kind::BadInput:
      return FailureWords::badInput(failure.code);
    case Kind::Bug:
      return withAction(
          {.headline = FailureWords::tr("Usher made a mistake."),
           .advice = FailureWords::tr("Try again. If it happens again, send the details below to the vendor."),
           .whoCanMend = FailureWords::vendor(),
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
  }
  return {};
}

/// Whether `detail` is what Microsoft wrote; else it is Usher's, the computer's or the network's.
static bool isInMicrosoftsWords(Failure::Kind kind) {
  using Kind = Failure::Kind;
  switch (kind) {
    case Kind::SignInNeeded:
    case Kind::ConsentNeeded:
    case Kind::Declined:
    case Kind::WrongAccount:
    case Kind::BrowserBlocked:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::NotYetReplicated:
    case Kind::Conflict:
    case Kind::Throttled:
    case Kind::LicenceMissing:
    case Kind::Rejected:
    case Kind::ServiceDown:
      return true;
    case Kind::Cancelled:
    case Kind::Offline:
    case Kind::HostUnreachable:
    case Kind::NotSecure:
    case Kind::ProxyLoginNeeded:
    case Kind::PortalInTheWay:
    case Kind::TimedOut:
    case Kind::BadReply:
    case Kind::UnexpectedRedirect:
    case Kind::ClockWrong:
    case Kind::VaultLocked:
    case Kind::VaultMissing:
    case Kind::VaultSilent:
    case Kind::Storage:
    case Kind::DiskFull:
    case Kind::BadInput:
    case Kind::Bug:
      return false;
  }
  return false;
}

QString failureDetails(const Failure& failure) {
  QStringList lines;
  //: Details of a failure, for a support desk. %1 is a technical word.
  lines.append(FailureWords::tr("Code: %1")
                   .arg(failure.code.isEmpty()
                            ? kindName(failure.kind)
                            : QStringLiteral("%1, %2").arg(kindName(failure.kind), shownText(failure.code, 80))));
  if (failure.httpStatus != 0) {
    lines.append(FailureWords::tr("HTTP status: %1").arg(failure.httpStatus));
  }
  if (!failure.requestId.isEmpty()) {
    lines.append(FailureWords::tr("Request ID: %1").arg(shownText(failure.requestId, 80)));
  }
  if (failure.time.isValid()) {
    lines.append(FailureWords::tr("Time: %1").arg(failure.time.toUTC().toString(Qt::ISODate)));
  }
  if (!failure.detail.isEmpty()) {
    lines.append(
        (isInMicrosoftsWords(failure.kind) ? FailureWords::tr("Microsoft's words: %1") : FailureWords::tr("Cause: %1"))
            .arg(shownText(failure.detail, 600)));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace usher::pages
