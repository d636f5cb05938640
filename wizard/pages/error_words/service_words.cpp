// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/error_words/service_words.h"

#include <algorithm>
#include <array>

#include "pages/error_words/browser_words.h"
#include "pages/error_words/sign_in_words.h"
#include "pages/failure_text.h"

namespace usher::pages {

namespace {

using Kind = Failure::Kind;

/// An error that means what a kind of failure means.
struct KindRow {
  const char* name;
  Weight weight;
  Kind kind;
};

constexpr std::array kindRows = std::to_array<KindRow>({
    // Graph (Microsoft Graph error responses; directory objects)
    {"Authorization_RequestDenied", Weight::Cause, Kind::Forbidden},
    {"accessDenied", Weight::Symptom, Kind::Forbidden},
    {"ErrorAccessDenied", Weight::Symptom, Kind::Forbidden},
    {"Request_ResourceNotFound", Weight::Cause, Kind::NotFound},
    {"Request_BadRequest", Weight::Vague, Kind::Rejected},
    {"InvalidAuthenticationToken", Weight::Cause, Kind::SignInNeeded},
    {"insufficient_claims", Weight::Cause, Kind::SignInNeeded},
    {"Directory_ConcurrencyViolation", Weight::Cause, Kind::Conflict},
    {"TooManyRequests", Weight::Cause, Kind::Throttled},
    {"activityLimitReached", Weight::Cause, Kind::Throttled},
    {"serviceNotAvailable", Weight::Symptom, Kind::ServiceDown},
    {"ServiceUnavailable", Weight::Symptom, Kind::ServiceDown},
    {"InternalServerError", Weight::Vague, Kind::ServiceDown},
    {"generalException", Weight::Vague, Kind::ServiceDown},
    {"UnknownError", Weight::Vague, Kind::ServiceDown},
    // OAuth
    {"invalid_grant", Weight::Protocol, Kind::SignInNeeded},
    {"access_denied", Weight::Protocol, Kind::Declined},
    {"temporarily_unavailable", Weight::Protocol, Kind::ServiceDown},
    {"server_error", Weight::Protocol, Kind::ServiceDown},
    {"slow_down", Weight::Protocol, Kind::Throttled},
    // HTTP
    {"HTTP 400", Weight::Vague, Kind::Rejected},
    {"HTTP 401", Weight::Vague, Kind::SignInNeeded},
    {"HTTP 403", Weight::Vague, Kind::Forbidden},
    {"HTTP 404", Weight::Vague, Kind::NotFound},
    {"HTTP 407", Weight::Cause, Kind::ProxyLoginNeeded},
    {"HTTP 408", Weight::Vague, Kind::TimedOut},
    {"HTTP 409", Weight::Vague, Kind::Conflict},
    {"HTTP 410", Weight::Vague, Kind::NotFound},
    {"HTTP 412", Weight::Vague, Kind::Conflict},
    {"HTTP 429", Weight::Vague, Kind::Throttled},
    {"HTTP 500", Weight::Vague, Kind::ServiceDown},
    {"HTTP 502", Weight::Vague, Kind::ServiceDown},
    {"HTTP 503", Weight::Vague, Kind::ServiceDown},
    {"HTTP 504", Weight::Vague, Kind::ServiceDown},
    {"HTTP 511", Weight::Cause, Kind::PortalInTheWay},
    // Sentences without a code
    {":still-copying", Weight::Cause, Kind::NotYetReplicated},
    {":groups-need-a-plan", Weight::Cause, Kind::LicenceMissing},
    {":clock", Weight::Cause, Kind::ClockWrong},
});

struct OwnRow {
  const char* name;
  Weight weight;
  ErrorRow row;
};

constexpr const char* asksWrongly =
    QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft does not accept the way in which the app asks.");
constexpr const char* sendToVendor = QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Send the details to the vendor.");
constexpr ErrorRow wrongQuestion = rows::vendors(FailureAction::None, asksWrongly, sendToVendor);
constexpr ErrorRow thereAlready = rows::yours(
    FailureAction::TryAgain, QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "What was to be added is there already."),
    QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Nothing is left to do. Read again to see it."));
constexpr ErrorRow onceMore =
    rows::yours(FailureAction::SignIn,
                QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Microsoft wants to see you at its own page once more."),
                QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in again and answer what the page asks."));

constexpr std::array ownGraphRows = std::to_array<OwnRow>({
    {"Request_MultipleObjectsWithSameKeyValue", Weight::Cause, thereAlready},
    {"ObjectConflict", Weight::Cause, thereAlready},
    {"Request_UnsupportedQuery", Weight::Cause, wrongQuestion},
    {"Authorization_IdentityNotFound", Weight::Cause,
     rows::yours(FailureAction::SwitchAccount,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "The organisation does not know who is asking."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Sign in with an account of this organisation."))},
    {"Authentication_RequestFromNonPremiumTenantOrB2CTenant", Weight::Cause,
     rows::administrators(
         MendingRole::LicenceAdministrator, FailureAction::None,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                           "This needs a Microsoft plan that your organisation does not have."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Do without this part, or ask for Microsoft Entra ID P1."))},
    {"MailboxNotEnabledForRESTAPI", Weight::Cause,
     rows::yours(FailureAction::None,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "This account has no mailbox at Microsoft."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Send the message with your own mail program."))},
    {"Directory_QuotaExceeded", Weight::Cause,
     rows::administrators(
         MendingRole::CloudApplicationAdministrator, FailureAction::SwitchAccount,
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "This account has made as much in the organisation as it may."),
         QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Have an administrator do it."))},
    {"NoBackingApplicationObject", Weight::Cause,
     rows::vendors(FailureAction::TryAgain,
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                     "Microsoft does not know the vendor's app, or not everywhere yet."),
                   QT_TRANSLATE_NOOP("usher::pages::ErrorWords",
                                     "Wait a few minutes. If it stays so, send the details to the vendor."))},
});

constexpr std::array ownOtherRows = std::to_array<OwnRow>({
    {"interaction_required", Weight::Protocol, onceMore},
    {"login_required", Weight::Protocol, onceMore},
    {"invalid_request", Weight::Protocol, wrongQuestion},
    {"invalid_client", Weight::Protocol, wrongQuestion},
    {"unauthorized_client", Weight::Protocol, wrongQuestion},
    {"unsupported_grant_type", Weight::Protocol, wrongQuestion},
    {"unsupported_response_type", Weight::Protocol, wrongQuestion},
    {"invalid_scope", Weight::Protocol, wrongQuestion},
    {"invalid_resource", Weight::Protocol, wrongQuestion},
    {":gone-already", Weight::Cause,
     rows::yours(FailureAction::TryAgain,
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "What was to be removed is gone already."),
                 QT_TRANSLATE_NOOP("usher::pages::ErrorWords", "Nothing is left to do. Read again to see it."))},
});

/// OAuth's words for what a number says more exactly.
struct NumberRow {
  const char* name;
  int number;
};

constexpr std::array numberRows = std::to_array<NumberRow>({{"consent_required", 65001}, {"invalid_tenant", 90002}});

template <typename Rows>
const auto* rowNamed(const Rows& rows, const QString& name) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
    return name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0;
  });
  return found == rows.end() ? nullptr : &*found;
}

std::optional<Kind> kindNamed(const QString& name) {
  for (int number = 0; number <= static_cast<int>(Kind::Bug); ++number) {
    if (kindName(static_cast<Kind>(number)) == name) {
      return static_cast<Kind>(number);
    }
  }
  return {};
}

}  // namespace

std::optional<ErrorMeaning> ownMeaningOfGraphCode(const QString& code) {
  const OwnRow* own = rowNamed(ownGraphRows, code);
  return own ? std::optional(meaningOf(own->row)) : std::nullopt;
}

std::optional<NamedError> namedError(const QString& name) {
  for (const OwnRow* own : {rowNamed(ownGraphRows, name), rowNamed(ownOtherRows, name)}) {
    if (own) {
      return NamedError{QLatin1String(own->name), own->weight, meaningOf(own->row)};
    }
  }
  if (const NumberRow* row = rowNamed(numberRows, name)) {
    return NamedError{QLatin1String(row->name), Weight::Protocol, *meaningOfAadsts(row->number)};
  }
  if (const KindRow* row = rowNamed(kindRows, name)) {
    return NamedError{QLatin1String(row->name), row->weight, meaningOf(Failure{.kind = row->kind})};
  }
  if (const auto meaning = meaningOfBrowserError(name)) {
    return NamedError{name, Weight::Cause, *meaning};
  }
  return {};
}

std::optional<NamedError> errorOfUshersOwn(const QString& name) {
  const auto kind = kindNamed(name);
  return kind ? std::optional(NamedError{name, Weight::Symptom, meaningOf(Failure{.kind = *kind})}) : std::nullopt;
}

const QList<KnownPhrase>& knownPhrases() {
  static const QList<KnownPhrase> phrases{
      {QStringLiteral("entry already exists"), QStringLiteral("Request_MultipleObjectsWithSameKeyValue")},
      {QStringLiteral("already exists on the object"), QStringLiteral("Request_MultipleObjectsWithSameKeyValue")},
      {QStringLiteral("object references already exist"), QStringLiteral("Request_MultipleObjectsWithSameKeyValue")},
      {QStringLiteral("object references do not exist"), QStringLiteral(":gone-already")},
      {QStringLiteral("being updated or deleted is not found"), QStringLiteral(":gone-already")},
      {QStringLiteral("not a valid reference update"), QStringLiteral(":still-copying")},
      {QStringLiteral("does not reference a valid application object"), QStringLiteral("NoBackingApplicationObject")},
      {QStringLiteral("insufficient privileges to complete the operation"),
       QStringLiteral("Authorization_RequestDenied")},
      {QStringLiteral("queried reference-property objects are not present"),
       QStringLiteral("Request_ResourceNotFound")},
      {QStringLiteral("the token is expired"), QStringLiteral("InvalidAuthenticationToken")},
      {QStringLiteral("due to your active directory plan level"), QStringLiteral(":groups-need-a-plan")},
      {QStringLiteral("need admin approval"), QStringLiteral("AADSTS90094")},
      {QStringLiteral("administratorgenehmigung erforderlich"), QStringLiteral("AADSTS90094")},
      {QStringLiteral("you can't get there from here"), QStringLiteral("AADSTS53000")},
      {QStringLiteral("you cannot access this right now"), QStringLiteral("AADSTS53003")},
      {QStringLiteral("selected user account does not exist in tenant"), QStringLiteral("AADSTS50020")},
      {QStringLiteral("proxy authentication required"), QStringLiteral("HTTP 407")},
      {QStringLiteral("your connection is not private"), QStringLiteral("ERR_CERT_AUTHORITY_INVALID")},
      {QStringLiteral("certificate is not yet valid"), QStringLiteral(":clock")},
      {QStringLiteral("your clock is ahead"), QStringLiteral(":clock")},
      {QStringLiteral("your clock is behind"), QStringLiteral(":clock")},
      {QStringLiteral("die uhr geht"), QStringLiteral(":clock")},
  };
  return phrases;
}

}  // namespace usher::pages
