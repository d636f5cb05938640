// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_words/sign_in_words.h"

#include <algorithm>
#include <array>

namespace usher::pages {

namespace {

struct AadstsRow {
  std::array<int, 4> numbers;
  ErrorRow row;
};

constexpr std::array aadstsRows = std::to_array<AadstsRow>({
    // The account
    {{16000},
     rows::yours(FailureAction::SwitchAccount,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "This account does not belong to the organisation."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "Switch to a work account of the organisation you want to connect."))},
    {{50020},
     rows::yours(
         FailureAction::SwitchAccount,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "This account comes from elsewhere and is not even a guest in the organisation."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in with an account that the organisation gave you."))},
    {{90072},
     rows::yours(FailureAction::SwitchAccount,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "This account of another organisation has never been invited to this one."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in with an account of this organisation."))},
    {{50034},
     rows::yours(
         FailureAction::SwitchAccount,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft knows no account of this name."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Check the spelling of the address and sign in again."))},
    {{50053},
     rows::yours(FailureAction::TryAgain,
                 QT_TRANSLATE_NOOP(
                     "usher::pages::ErrorWords",
                     "This account is locked for a while after wrong passwords, or the network you are in is barred."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "Wait half an hour, then sign in from the network you usually use."))},
    {{50055},
     rows::yours(
         FailureAction::SignIn,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The password of this account has expired."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in again and choose a new one at Microsoft's page."))},
    {{50057},
     rows::administrators(
         MendingRole::UserAdministrator, FailureAction::SwitchAccount,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "This account is disabled in the organisation."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Use another account, or have this one enabled."))},
    {{50126},
     rows::yours(FailureAction::SignIn,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The user name or the password is wrong."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "Type both again. Microsoft's page helps when the password is forgotten."))},
    {{50105},
     rows::owners(FailureAction::SwitchAccount,
                  QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "This account is not assigned to the app."),
                  QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                    "Ask an owner of the app to add you under \"Users and groups\"."))},

    // The sign-in
    {{50058},
     rows::yours(FailureAction::SignIn,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Nobody is signed in at Microsoft in this browser."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in, and what you began goes on."))},
    {{50059},
     rows::yours(
         FailureAction::SignIn,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft cannot tell which organisation is meant."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in with the whole address of your work account."))},
    {{50072, 50079},
     rows::yours(FailureAction::SignIn,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "This account needs a second way to show that it is you, and has none yet."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "Sign in again and set it up as Microsoft's page says, with your phone or a key."))},
    {{50074, 50076, 50078},
     rows::yours(
         FailureAction::SignIn,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft wants you to confirm this sign-in a second time."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in again and confirm with your phone, app or key."))},
    {{50140},
     rows::yours(FailureAction::SignIn,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "The sign-in stopped at Microsoft's question \"Stay signed in?\"."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in again and answer it, with yes or no."))},
    {{50158},
     rows::yours(
         FailureAction::SignIn,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Your organisation asks for one more check at another service."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in again and finish that check."))},
    {{50173},
     rows::yours(FailureAction::SignIn,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "Your earlier sign-in was ended from elsewhere, for example by a new password."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in again, and Usher goes on where you were."))},
    {{70008, 700082, 70043},
     rows::yours(FailureAction::SignIn,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Your sign-in is too old to be used any longer."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in again, and Usher goes on where you were."))},
    {{501481, 54005, 70000},
     rows::yours(FailureAction::SignIn,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The sign-in got out of step and cannot be finished."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Begin the sign-in once more, in one window only."))},

    // Rules of the organisation
    {{50097, 50155, 50129},
     rows::rules(MendingRole::ConditionalAccessAdministrator, FailureAction::UseOwnBrowser,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Your organisation lets in only devices that it knows."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "Use your own browser on a computer that your organisation manages."))},
    {{50131, 53003},
     rows::rules(
         MendingRole::ConditionalAccessAdministrator, FailureAction::UseOwnBrowser,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "A rule of your organisation does not allow this sign-in."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Try your own browser. If it is stopped there too, ask what the rule wants."))},
    {{53000, 53001},
     rows::rules(
         MendingRole::ConditionalAccessAdministrator, FailureAction::UseOwnBrowser,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "This computer is not managed, or is not as your organisation wants it to be."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in on a managed computer, there in your own browser."))},
    {{530032, 530035},
     rows::rules(
         MendingRole::SecurityAdministrator, FailureAction::UseOwnBrowser,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The security settings of your organisation stop this sign-in."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Sign in with your own browser and do what Microsoft's page asks for there."))},
    {{500011},
     rows::vendors(
         FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "The app asks for a service that is not set up in this organisation."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Check that this is the right organisation. If it is, send the details to the vendor."))},
    {{500021, 500212, 500213},
     rows::rules(MendingRole::SecurityAdministrator, FailureAction::SwitchAccount,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "A rule stops accounts of one organisation from signing in to the other."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "Use an account that belongs to the organisation you want to connect."))},

    // Permissions
    {{65001},
     rows::administrators(
         MendingRole::CloudApplicationAdministrator, FailureAction::TryAgain,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "A permission has not been given in your organisation yet."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "An administrator opens Usher and gives it under \"Permissions\"."))},
    {{65004},
     rows::yours(FailureAction::TryAgain,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                   "\"Cancel\" was pressed at Microsoft's page, so nothing was given."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Look at it again when you are ready to accept."))},
    {{90093, 90094, 90095},
     rows::administrators(
         MendingRole::CloudApplicationAdministrator, FailureAction::TryAgain,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft asks for an administrator's approval."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "An administrator opens Usher and accepts under \"Permissions\". Then try again."))},
    {{90099},
     rows::administrators(
         MendingRole::CloudApplicationAdministrator, FailureAction::SwitchAccount,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "A partner's account may not give permissions for its customer."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "An administrator of the organisation itself must accept."))},
    {{650052},
     rows::administrators(
         MendingRole::LicenceAdministrator, FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Your organisation lacks a Microsoft service that the app needs."),
         QT_TRANSLATE_NOOP(
             "usher::pages::ErrorWords",
             "Ask which Microsoft plans your organisation has, and compare with what the vendor demands."))},

    // The app, its vendor
    {{50001},
     rows::vendors(
         FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The app asks for a service that does not exist here."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Send the details to the vendor."))},
    {{50011},
     rows::vendors(
         FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "The address that the app returns to is not registered at Microsoft."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Send the details to the vendor, who can add the address."))},
    {{500113, 900971},
     rows::vendors(
         FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The vendor registered no address for the app to return to."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Send the details to the vendor. What you accepted just now may be valid all the same."))},
    {{50194},
     rows::vendors(
         FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The app is registered for the vendor's own organisation only."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Send the details to the vendor, who must open it to others."))},
    {{65002},
     rows::vendors(FailureAction::None,
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                     "Microsoft does not let the app that signs in use this service."),
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                     "Send the details to the vendor, who must sign in with another app."))},
    {{650056},
     rows::vendors(FailureAction::None,
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The app is only half set up at Microsoft."),
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                     "Send the details to the vendor, who must name what it needs."))},
    {{700011, 700016},
     rows::yours(
         FailureAction::GoToPermissions,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft does not know this app in your organisation."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Check that this is the right organisation, then give the permissions again."))},
    {{7000112, 70001},
     rows::administrators(
         MendingRole::CloudApplicationAdministrator, FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Nobody may sign in to this app at the moment."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Have \"Enabled for users to sign-in?\" set to Yes under \"Properties\"."))},
    {{7000218, 700025},
     rows::vendors(
         FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "The app that signs in is registered as another kind of program."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "Send the details to the vendor: it belongs under \"Mobile and desktop applications\"."))},

    // Microsoft
    {{90002, 900023, 900021},
     rows::yours(FailureAction::TryAgain,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft knows no organisation of this name."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Check the spelling of the domain."))},
    {{90033, 90024, 50196, 90055},
     rows::microsofts(FailureAction::TryAgain,
                      QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                        "Microsoft's sign-in is overloaded or out of order for a moment."),
                      QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Wait a few minutes, then try again."))},
    {{90038},
     rows::vendors(FailureAction::None,
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                     "Your organisation lives in another Microsoft cloud than the app."),
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Ask the vendor for a version for your cloud."))},
});

}  // namespace

std::optional<ErrorMeaning> meaningOfAadsts(int number) {
  const auto found = std::find_if(aadstsRows.begin(), aadstsRows.end(), [&](const AadstsRow& entry) {
    return number > 0 && std::find(entry.numbers.begin(), entry.numbers.end(), number) != entry.numbers.end();
  });
  return found == aadstsRows.end() ? std::nullopt : std::optional(meaningOf(found->row));
}

ErrorMeaning meaningOfUnknownAadsts() {
  return meaningOf(
      {Turn::Unknown, MendingRole::None, FailureAction::TryAgain,
       QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft refused this, for a reason that Usher does not know."),
       QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                         "Read what Microsoft's page says about it; its address stands in the details.")});
}

int aadstsNumberOf(const QString& code) {
  const QLatin1String start("AADSTS");
  return code.startsWith(start) ? QStringView(code).mid(start.size()).toInt() : 0;
}

QString lookUpAddress(int number) {
  return QStringLiteral("https://login.microsoftonline.com/error?code=%1").arg(number);
}

}  // namespace usher::pages
