// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/configuration_mail.h"

#include <QCoreApplication>

#include "base/foreign_text.h"

namespace usher::pages {

struct ConfigurationMail {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::ConfigurationMail)
};

namespace {

QString leastRole(const flow::ConsentView& view) {
  return view.onlyDelegated ? ConfigurationMail::tr("Cloud Application Administrator")
                            : ConfigurationMail::tr("Privileged Role Administrator");
}

}  // namespace

MailDraft configurationMail(const flow::ConsentView& view) {
  const QString vendor = shownText(view.vendorName, 60);
  const QString app = shownText(view.appName, 60);
  const QString integration = view.dialog ? shownText(view.dialog->integrationName, 60) : QString();
  const QString organisation =
      shownText(view.organisationName.isEmpty() && view.dialog ? view.dialog->accountName : view.organisationName, 120);
  return {.to = {},
          //: Subject of a message to an administrator. %1 an app, %2 an organisation.
          .subject = ConfigurationMail::tr("Approve %1 for %2").arg(app, organisation),
          //: A message to an administrator. %1 vendor, %2 integration, %3 organisation, %4 link, %5 role, %6 app.
          .body = ConfigurationMail::tr(
                      "Hello,\n\n"
                      "the integration \"%2\" of %1 needs the consent of an Office 365 administrator of "
                      "%3, once. This page at Microsoft asks for it:\n\n"
                      "%4\n\n"
                      "What you will see:\n"
                      "1. Microsoft's sign-in page. Sign in with an account that is at least %5.\n"
                      "2. The permissions that %6 asks for. Read them and press \"Accept\", or \"Cancel\" "
                      "if you do not agree.\n"
                      "3. The login page of %1. You need no account there: close the page.\n\n"
                      "If you use Usher for this account yourself, open Setup there and paste the link "
                      "under \"I have received a link\".\n\n"
                      "Then tell me whether you accepted.\n\n"
                      "Kind regards")
                      .arg(vendor, integration, organisation, QString::fromLatin1(view.linkForOthers.toEncoded()),
                           leastRole(view), app)};
}

QString whatTheAdministratorSees(const flow::ConsentView& view) {
  const QString vendor = shownText(view.vendorName, 60);
  //: %1 the vendor, %2 a role at Microsoft.
  return ConfigurationMail::tr(
             "The administrator signs in at Microsoft with an account that is at least %2, reads the "
             "permissions and presses “Accept”. Then the login page of %1 appears; they need no "
             "account there and close it. Ask them to tell you.")
      .arg(vendor, leastRole(view));
}

}  // namespace usher::pages
