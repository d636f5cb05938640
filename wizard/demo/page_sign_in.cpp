// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/page_sign_in.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

QString labelledField(const QString& name, const QString& type, const QString& label, const QString& value) {
  return u"<label for=\""_s + name + u"\">"_s + label.toHtmlEscaped() + u"</label><input id=\""_s + name +
         u"\" name=\""_s + name + u"\" type=\""_s + type + u"\" value=\""_s + value.toHtmlEscaped() +
         u"\" required autofocus>"_s;
}

}  // namespace

Reply accountPage(const VisitContext& visit, const QString& typed) {
  const QString inner =
      pageParagraph(u"to continue to %1"_s.arg(visit.application)) + pageError(visit) +
      labelledField(u"loginfmt"_s, u"text"_s, u"E-mail address of your work or school account"_s, typed) +
      pageButtons({{u"next"_s, u"Next"_s}, {u"cancel"_s, u"Cancel"_s, false, false, true}});
  return pageReply(
      {u"Sign in - Practice"_s, u"Sign in"_s, pageForm(u"account"_s, visit, inner), 200, visit.formTargets});
}

Reply pickerPage(const VisitContext& visit, const QList<Account>& accounts) {
  QString inner = pageParagraph(u"to continue to %1"_s.arg(visit.application)) + pageError(visit);
  for (const Account& account : accounts) {
    inner += u"<button type=\"submit\" class=\"tile\" name=\"tile\" value=\""_s + account.login.toHtmlEscaped() +
             u"\""_s + (account.login == accounts.first().login ? u" autofocus"_s : QString()) + u">"_s +
             account.name.toHtmlEscaped() + u"<small>"_s + account.login.toHtmlEscaped() +
             u" - signed in</small></button>"_s;
  }
  inner +=
      u"<button type=\"submit\" class=\"tile\" name=\"tile\" value=\"\" id=\"other\">Use another account</button>"_s;
  return pageReply({u"Pick an account - Practice"_s, u"Pick an account"_s, pageForm(u"pick"_s, visit, inner), 200,
                    visit.formTargets});
}

Reply passwordPage(const VisitContext& visit) {
  const QString inner = pageAccount(visit) + pageError(visit) +
                        labelledField(u"passwd"_s, u"password"_s, u"Password"_s, {}) +
                        pageButtons({{u"signin"_s, u"Sign in"_s}, {u"back"_s, u"Back"_s, false, false, true}});
  return pageReply({u"Enter password - Practice"_s, u"Enter password"_s, pageForm(u"password"_s, visit, inner), 200,
                    visit.formTargets});
}

Reply codePage(const VisitContext& visit) {
  const QString inner =
      pageAccount(visit) +
      pageParagraph(u"Open your authenticator app: it shows a number for this sign-in. Type that number here."_s) +
      pageError(visit) + labelledField(u"otc"_s, u"text"_s, u"Number"_s, {}) +
      pageButtons({{u"verify"_s, u"Verify"_s}, {u"cancel"_s, u"Cancel"_s, false, false, true}});
  return pageReply({u"Enter the number shown - Practice"_s, u"Enter the number shown"_s,
                    pageForm(u"code"_s, visit, inner), 200, visit.formTargets});
}

Reply staySignedInPage(const VisitContext& visit) {
  const QString inner = pageAccount(visit) + pageParagraph(u"This browser then asks less often for your password."_s) +
                        pageButtons({{u"yes"_s, u"Yes"_s, true, true}, {u"no"_s, u"No"_s, false}});
  return pageReply({u"Stay signed in? - Practice"_s, u"Stay signed in?"_s, pageForm(u"stay"_s, visit, inner), 200,
                    visit.formTargets});
}

}  // namespace usher::demo
