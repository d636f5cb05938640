// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/failure_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>

#include "base/foreign_text.h"
#include "flow/earlier_runs.h"
#include "flow/run_book.h"
#include "pages/error_words/service_words.h"
#include "pages/error_words/sign_in_words.h"

namespace usher::pages {

struct FailureWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::FailureWords)

 public:
  static QString keptHere() { return tr("Everything that was finished before is kept."); }
  static QString nothingWritten() { return tr("Nothing was changed at Microsoft."); }

  static FailureText offline(const QString& code);
  static FailureText unreachable(const QString& code);
  static FailureText notSecure(const QString& code);
  static FailureText wrongAccount(const QString& code);
  static FailureText blockedBrowser(const QString& code);
  static FailureText badInput(const QString& code);
  static FailureText conflict(const QString& code);
  static FailureText rejected();
  static FailureText neededConsent();
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

FailureText FailureWords::offline(const QString& code) {
  FailureText text{.headline = tr("This computer is not connected to the internet."),
                   .advice = tr("Connect it, then try again."),
                   .turn = Turn::You,
                   .saved = keptHere()};
  if (code == QLatin1String("name")) {
    text.headline = tr("There is no internet, or the name look-up of this network fails.");
    text.advice = tr("Check that other pages open in your browser, then try again.");
  }
  return withAction(text, FailureAction::TryAgain);
}

FailureText FailureWords::unreachable(const QString& code) {
  FailureText text{.headline = tr("Microsoft's service does not answer from this network."),
                   .advice = tr("Try again in a minute. If it stays so, a firewall may stand in the way."),
                   .turn = Turn::Network,
                   .saved = keptHere()};
  if (code == QLatin1String("proxy")) {
    text.headline = tr("The proxy of your network does not lead to Microsoft.");
    text.advice = tr("Try again in a minute. If it stays so, the proxy has to let Microsoft's addresses through.");
  }
  return withAction(text, FailureAction::TryAgain);
}

FailureText FailureWords::notSecure(const QString& code) {
  FailureText text{.headline = tr("The connection to Microsoft is not secure, so Usher did not use it."),
                   .advice = tr("Something between this computer and Microsoft shows a certificate that this computer "
                                "does not trust."),
                   .turn = Turn::Network,
                   .saved = nothingWritten()};
  if (code == QLatin1String("protocol")) {
    text.advice = tr("Something between this computer and Microsoft offers only encryption that is too old.");
  } else if (code == QLatin1String("expired") || code == QLatin1String("not-yet-valid")) {
    text.advice = tr("The certificate that came is not valid today. Check the date of this computer first.");
  } else if (code == QLatin1String("wrong-name")) {
    text.advice = tr("Something else answers in Microsoft's place: the certificate that came is another's.");
  }
  return withAction(text, FailureAction::TryAgain);
}

FailureText FailureWords::wrongAccount(const QString& code) {
  FailureText text{.advice = tr("Sign in with your work account at the organisation you want to connect."),
                   .turn = Turn::You,
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
    text.turn = Turn::You;
    return withAction(text, FailureAction::TryAgain);
  }
  text.headline = tr("Microsoft's page does not go on in the built-in window.");
  text.advice =
      tr("Your organisation may demand a browser it knows, a managed device or a passkey. Your own browser can offer "
         "them.");
  text.turn = Turn::You;
  return withAction(text, FailureAction::UseOwnBrowser);
}

FailureText FailureWords::badInput(const QString& code) {
  FailureText text{.headline = tr("Something that was given to Usher does not fit."),
                   .advice = tr("The details name the place. Correct it there, or ask whoever gave you the file."),
                   .turn = Turn::Vendor,
                   .saved = nothingWritten()};
  if (code == QLatin1String("redirect")) {
    text.headline = tr("The return address in the product profile does not fit this browser.");
    text.advice = tr("Tell the vendor. Until then, try the other way to sign in.");
    text.turn = Turn::Vendor;
  } else if (code == QLatin1String("tenant")) {
    text.headline = tr("This is not a tenant ID or a domain.");
    text.advice = tr("Check what you entered and try again.");
    text.turn = Turn::You;
  }
  return text;
}

FailureText FailureWords::conflict(const QString& code) {
  FailureText text{.headline = tr("Somebody else changed this at the same time."),
                   .advice = tr("Read it again, look at what is there now, and repeat what is still needed."),
                   .turn = Turn::You,
                   .saved = keptHere()};
  if (code == flow::unfinishedRunCode) {
    text.headline = tr("An earlier run is not finished.");
    text.advice = tr("Go on with it on its page, or leave the rest of it there. Then do this again.");
    text.saved = nothingWritten();
  } else if (code == flow::runElsewhereCode) {
    text.headline = tr("Another Usher did part of this run meanwhile.");
    text.advice = tr("Wait until it has ended, then try again. Usher first looks at what was done already.");
  }
  return withAction(text, FailureAction::TryAgain);
}

FailureText FailureWords::rejected() {
  return withAction({.headline = tr("Microsoft refused this."),
                     .advice = tr("Try again. If it is refused again, give the details below to the vendor."),
                     .turn = Turn::Vendor,
                     .saved = keptHere()},
                    FailureAction::TryAgain);
}

FailureText FailureWords::neededConsent() {
  return withAction(
      {.headline = tr("An administrator has not allowed this yet."),
       .advice = tr("An administrator opens Usher and presses \"Let owners use Usher here\" under Permissions."),
       .turn = Turn::Administrator,
       .role = MendingRole::CloudApplicationAdministrator,
       .saved = keptHere()},
      FailureAction::TryAgain);
}

static FailureText ofKind(const Failure& failure) {
  using Kind = Failure::Kind;
  switch (failure.kind) {
    case Kind::Cancelled:
      return withAction({.headline = FailureWords::tr("Stopped."),
                         .advice = FailureWords::tr("You can start again at any time."),
                         .turn = Turn::You,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::Offline:
      return FailureWords::offline(failure.code);
    case Kind::HostUnreachable:
      return FailureWords::unreachable(failure.code);
    case Kind::NotSecure:
      return FailureWords::notSecure(failure.code);
    case Kind::ProxyLoginNeeded:
      return withAction({.headline = FailureWords::tr("The proxy of your network asks for a user name and password."),
                         .advice = FailureWords::tr("Try again, and enter what your network gave you for its proxy."),
                         .turn = Turn::Network,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::PortalInTheWay:
      return withAction(
          {.headline = FailureWords::tr("The network answers with its own page instead of Microsoft."),
           .advice = FailureWords::tr("Open any page in your browser, sign in to the network there, then try again."),
           .turn = Turn::You,
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::TimedOut:
      return withAction({.headline = FailureWords::tr("Microsoft took too long to answer."),
                         .advice = FailureWords::tr("Try again. Usher first looks at what was done already."),
                         .turn = Turn::You,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::SignInNeeded:
      return withAction({.headline = failure.code == QLatin1String("claims")
                                         ? FailureWords::tr("Your organisation asks you to confirm that it is you.")
                                         : FailureWords::tr("Your sign-in has ended."),
                         .advice = FailureWords::tr("Sign in again, and Usher goes on where you were."),
                         .turn = Turn::You,
                         .saved = FailureWords::keptHere()},
                        FailureAction::SignIn);
    case Kind::ConsentNeeded:
      return FailureWords::neededConsent();
    case Kind::Declined:
      return withAction({.headline = FailureWords::tr("You declined at Microsoft's page."),
                         .advice = FailureWords::tr("Without it, this step cannot go on. You can look at it again."),
                         .turn = Turn::You,
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
                         .turn = Turn::Administrator,
                         .role = MendingRole::CloudApplicationAdministrator,
                         .saved = FailureWords::nothingWritten()},
                        FailureAction::SwitchAccount);
    case Kind::NotFound:
      return withAction({.headline = FailureWords::tr("Microsoft does not find this in your organisation."),
                         .advice = FailureWords::tr("It may have been deleted. Try again, or go back to Permissions."),
                         .turn = Turn::You,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::NotYetReplicated:
      return withAction(
          {.headline = FailureWords::tr("Microsoft is still copying the last change to your organisation."),
           .advice =
               FailureWords::tr("This can take up to 15 minutes. You can close this window; Usher looks again when "
                                "you come back."),
           .turn = Turn::Microsoft,
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::Conflict:
      return FailureWords::conflict(failure.code);
    case Kind::Throttled:
      return withAction({.headline = FailureWords::tr("Microsoft asks for a pause because there were many requests."),
                         .advice = failure.retryAfter
                                       ? FailureWords::tr("Try again in %n seconds.", nullptr,
                                                          qMax(1, static_cast<int>(failure.retryAfter->count() / 1000)))
                                       : FailureWords::tr("Wait a few minutes, then try again."),
                         .turn = Turn::Microsoft,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::LicenceMissing:
      return {.headline = FailureWords::tr("Groups need a Microsoft plan that your organisation does not have."),
              .advice = FailureWords::tr("Choose the people one by one instead, or ask for Microsoft Entra ID P1."),
              .turn = Turn::Administrator,
              .role = MendingRole::LicenceAdministrator,
              .saved = FailureWords::keptHere()};
    case Kind::Rejected:
      return FailureWords::rejected();
    case Kind::ServiceDown:
      return withAction({.headline = FailureWords::tr("Microsoft's service has a fault at the moment."),
                         .advice = FailureWords::tr("Try again in a few minutes."),
                         .turn = Turn::Microsoft,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::BadReply:
      return withAction({.headline = FailureWords::tr("Microsoft's answer cannot be understood."),
                         .advice = FailureWords::tr(
                             "Try again. If it happens again, something in the network may change what is sent."),
                         .turn = Turn::Network,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::UnexpectedRedirect:
      return withAction(
          {.headline = FailureWords::tr("Usher was sent to another address, and did not follow."),
           .advice = FailureWords::tr("Try again from another network. Something here diverts the connection."),
           .turn = Turn::Network,
           .saved = FailureWords::nothingWritten()},
          FailureAction::TryAgain);
    case Kind::ClockWrong:
      return withAction(
          {.headline = FailureWords::tr("The clock of this computer is wrong."),
           .advice = FailureWords::tr("Set date and time in the settings of this computer, then try again."),
           .turn = Turn::You,
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
                         .turn = Turn::You,
                         .saved = FailureWords::keptHere()},
                        FailureAction::TryAgain);
    case Kind::VaultMissing:
      return {.headline = FailureWords::tr("This computer has no password store."),
              .advice = FailureWords::tr("Your sign-in lasts until you close Usher. Nothing is written to the disk."),
              .turn = Turn::Administrator,
              .saved = FailureWords::keptHere()};
    case Kind::VaultSilent:
      return withAction(
          {.headline = FailureWords::tr("The password store of this computer does not answer."),
           .advice = FailureWords::tr("Your sign-in lasts until you close Usher. Restarting the computer may help."),
           .turn = Turn::You,
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
    case Kind::Storage:
      return withAction(
          {.headline = FailureWords::tr("Usher cannot read or write its file on this computer."),
           .advice = FailureWords::tr("Check that your folder can be written to, then try again."),
           .turn = Turn::You,
           .saved = FailureWords::tr("What was done at Microsoft stands. Usher reads it again next time.")},
          FailureAction::TryAgain);
    case Kind::DiskFull:
      return withAction(
          {.headline = FailureWords::tr("The disk of this computer is full."),
           .advice = FailureWords::tr("Make room, then try again."),
           .turn = Turn::You,
           .saved = FailureWords::tr("What was done at Microsoft stands. Usher reads it again next time.")},
          FailureAction::TryAgain);
    case Kind::BadInput:
      return FailureWords::badInput(failure.code);
    case Kind::Bug:
      return withAction(
          {.headline = FailureWords::tr("Usher made a mistake."),
           .advice = FailureWords::tr("Try again. If it happens again, send the details below to the vendor."),
           .turn = Turn::Vendor,
           .saved = FailureWords::keptHere()},
          FailureAction::TryAgain);
  }
  return {};
}

bool isOfTheNetwork(Failure::Kind kind) {
  using Kind = Failure::Kind;
  static const QList<Kind> kinds{Kind::Offline,          Kind::HostUnreachable, Kind::NotSecure,
                                 Kind::ProxyLoginNeeded, Kind::TimedOut,        Kind::PortalInTheWay,
                                 Kind::BadReply,         Kind::ClockWrong,      Kind::UnexpectedRedirect};
  return kinds.contains(kind);
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

/// What the code says, where that is more than the kind.
static std::optional<ErrorMeaning> meaningOfCode(const Failure& failure) {
  using Kind = Failure::Kind;
  if (!isInMicrosoftsWords(failure.kind)) {
    return {};
  }
  if (const int number = aadstsNumberOf(failure.code); number != 0) {
    const auto known = meaningOfAadsts(number);
    return known || failure.kind != Kind::Rejected ? known : meaningOfUnknownAadsts();
  }
  const bool mayBeOwn =
      failure.kind == Kind::Rejected || failure.kind == Kind::Forbidden || failure.kind == Kind::NotFound;
  return mayBeOwn ? ownMeaningOfGraphCode(failure.code) : std::nullopt;
}

FailureText describe(const Failure& failure) {
  FailureText text = ofKind(failure);
  if (const auto meaning = meaningOfCode(failure)) {
    text.headline = meaning->happened;
    text.advice = meaning->advice;
    text.turn = meaning->turn;
    text.role = meaning->role;
    text.actionText.clear();
    text = withAction(text, meaning->action);
  }
  return text;
}

ErrorMeaning meaningOf(const Failure& failure) {
  const FailureText text = describe(failure);
  return {text.headline, text.advice, text.turn, text.role, text.action};
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
  if (const int number = aadstsNumberOf(failure.code); number != 0) {
    //: %1 is an address.
    lines.append(FailureWords::tr("Microsoft about this code: %1").arg(lookUpAddress(number)));
  }
  if (!failure.detail.isEmpty()) {
    const bool isMicrosofts = isInMicrosoftsWords(failure.kind) && failure.code != flow::unfinishedRunCode;
    lines.append((isMicrosofts ? FailureWords::tr("Microsoft's words: %1") : FailureWords::tr("Cause: %1"))
                     .arg(shownText(failure.detail, 600)));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace usher::pages
