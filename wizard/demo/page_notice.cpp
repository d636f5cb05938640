// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/page_notice.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

QString errorDetails(const StsError& error, const StsMoment& moment) {
  return u"<p class=\"code\" id=\"code\">"_s +
         stsDescription(error, moment, u"\n"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
}

QString otherAccountLink(const VisitContext& visit) {
  return visit.ticket.isEmpty()
             ? QString()
             : pageLink(u"switch"_s, visit, u"switch"_s, u"Sign out and sign in with a different account"_s);
}

}  // namespace

Reply errorPage(const StsError& error, const StsMoment& moment, const VisitContext& visit) {
  const QString body =
      pageParagraph(u"This sign-in did not work."_s) + errorDetails(error, moment) + otherAccountLink(visit);
  // Entra shows its error pages with status 200.
  return pageReply({u"Sign-in error - Practice"_s, u"We cannot sign you in"_s, body, 200, visit.formTargets});
}

Reply blockedPage(const StsError& error, const StsMoment& moment, const VisitContext& visit) {
  const QString body =
      pageAccount(visit) +
      pageParagraph(
          u"Your organization lets you open this only from a device or browser that it manages. This browser cannot show that it is one."_s) +
      errorDetails(error, moment) + otherAccountLink(visit);
  return pageReply({u"You can't get there from here - Practice"_s, u"You can't get there from here"_s, body, 200,
                    visit.formTargets});
}

Reply noticePage(const QString& heading, const QString& text, int status) {
  return pageReply({heading + u" - Practice"_s, heading, pageParagraph(text), status});
}

Reply formPostPage(const QString& redirectUri, const NamedValues& values, const QStringList& formTargets) {
  QString body = u"<form method=\"post\" action=\""_s + redirectUri.toHtmlEscaped() + u"\">"_s;
  for (const auto& [name, value] : values) {
    body += u"<input type=\"hidden\" name=\""_s + name.toHtmlEscaped() + u"\" value=\""_s + value.toHtmlEscaped() +
            u"\">"_s;
  }
  body +=
      u"<div class=\"buttons\"><button type=\"submit\" class=\"primary\" autofocus>Continue</button></div></form>"_s;
  return pageReply({u"Continue - Practice"_s, u"Return to the application"_s, body, 200, formTargets});
}

}  // namespace usher::demo
