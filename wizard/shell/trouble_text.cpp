// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/trouble_text.h"

#include <QCoreApplication>
#include <QHash>

namespace usher::shell {

namespace {

/// The words, in the context that translators know them by.
class TroubleWords {
  Q_DECLARE_TR_FUNCTIONS(usher::shell::BrowserPane)

 public:
  static TroubleText lostPage(const QString& trouble);
  static TroubleText unfitBrowser(const QString& trouble);
  static QString ofPage(const QString& trouble);
  static QString ofError(const QString& trouble);
};

TroubleText TroubleWords::lostPage(const QString& trouble) {
  if (trouble == QLatin1String("crashed")) {
    return {.headline = tr("Microsoft's page stopped working"),
            .text = tr("Nothing is lost, and Usher is still at this step. Load the page again, or go on in your own "
                       "browser."),
            .again = tr("&Load it again"),
            .ownBrowserFirst = false};
  }
  if (trouble == QLatin1String("unreachable")) {
    return {.headline = tr("Microsoft's page cannot be reached"),
            .text = tr("Check that this computer is online, then load the page again. Usher stays at this step."),
            .again = tr("&Load it again"),
            .ownBrowserFirst = false};
  }
  if (trouble == QLatin1String("certificate")) {
    return {
        .headline = tr("This connection is not safe"),
        .text = tr("What answers here cannot prove that it is Microsoft's page, so Usher shows and sends nothing. A "
                   "proxy of your network can be the reason. Ask the people who look after the network."),
        .again = tr("&Try again"),
        .ownBrowserFirst = false};
  }
  if (trouble == QLatin1String("proxy")) {
    return {.headline = tr("The proxy of your network did not let you through"),
            .text = tr("Try again, and enter what your network gave you for its proxy. Your own browser may know it "
                       "already."),
            .again = tr("&Try again"),
            .ownBrowserFirst = false};
  }
  if (trouble == QLatin1String("blank")) {
    return {.headline = tr("Microsoft's page stays empty"),
            .text = tr("The built-in window gets nothing to show. Your own browser may get further."),
            .again = tr("&Load it again")};
  }
  return {};
}

TroubleText TroubleWords::unfitBrowser(const QString& trouble) {
  if (trouble == QLatin1String("too-old")) {
    return {.headline = tr("The built-in window is out of date"),
            .text = tr("It lacks security fixes, and you are about to sign in with an account that may change your "
                       "organisation. Your own browser is kept up to date."),
            .again = tr("Go on &here all the same")};
  }
  if (trouble == QLatin1String("unprotected")) {
    return {.headline = tr("The built-in window cannot be used here"),
            .text = tr("This computer does not let it lock its pages in, and Usher shows none without that. Use your "
                       "own browser.")};
  }
  if (trouble == QLatin1String("missing")) {
    return {.headline = tr("The built-in window cannot be opened"),
            .text = tr("A part of Usher is missing or does not fit this computer. Use your own browser; everything "
                       "else stays as it is.")};
  }
  return {};
}

QString TroubleWords::ofPage(const QString& trouble) {
  if (trouble == QLatin1String("passkey")) {
    return tr("Microsoft asks for a passkey, which the built-in window cannot use.");
  }
  if (trouble == QLatin1String("own-certificate")) {
    return tr("Microsoft asks for a certificate of yours, which the built-in window cannot use.");
  }
  if (trouble == QLatin1String("popup")) {
    return tr("The page wants to open another window, which the built-in one does not do.");
  }
  if (trouble == QLatin1String("refused")) {
    return tr("The page leads to an address that the built-in window does not open.");
  }
  if (trouble == QLatin1String("slow")) {
    return tr("Microsoft's page takes longer than usual.");
  }
  return trouble == QLatin1String("server-error") ? tr("Microsoft's page reports a fault of its own.") : QString();
}

QString TroubleWords::ofError(const QString& trouble) {
  if (trouble == QLatin1String("AADSTS53003")) {
    return tr("A rule of your organisation does not allow sign-in in the built-in window.");
  }
  if (trouble == QLatin1String("AADSTS53000") || trouble == QLatin1String("AADSTS53001")) {
    return tr(
        "Your organisation allows sign-in only on devices it manages, and the built-in window cannot show that this is "
        "one.");
  }
  if (trouble == QLatin1String("AADSTS50097") || trouble == QLatin1String("AADSTS50155")) {
    return tr("Your organisation wants to know the device, and the built-in window cannot tell it.");
  }
  return tr("Microsoft's page does not go on in the built-in window.");
}

}  // namespace

TroubleText troubleText(const QString& trouble) {
  for (TroubleText instead : {TroubleWords::lostPage(trouble), TroubleWords::unfitBrowser(trouble)}) {
    if (!instead.headline.isEmpty()) {
      return instead;
    }
  }
  const QString ofPage = TroubleWords::ofPage(trouble);
  return {.text = (ofPage.isEmpty() ? TroubleWords::ofError(trouble) : ofPage) + QLatin1Char(' ') +
                  QCoreApplication::translate("usher::shell::BrowserPane", "Your own browser may get further.")};
}

}  // namespace usher::shell
