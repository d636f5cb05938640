// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/page_layout.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

const QString pageStyle =
    uR"(
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;align-items:flex-start;justify-content:center;padding:24px 16px;
background:#eef1f5;color:#1d2430;font:15px/1.45 "Segoe UI","Noto Sans","DejaVu Sans",sans-serif}
main{width:100%;max-width:460px;background:#fff;border:1px solid #d5dbe4;border-radius:6px;padding:22px 36px 18px}
main.wide{max-width:600px}
header{display:flex;align-items:center;justify-content:space-between;margin-bottom:16px;color:#5b6675;font-size:14px}
header b{border:1px solid #8a5a00;color:#6b4600;background:#fff6e0;border-radius:10px;padding:1px 10px;font-size:12px}
h1{font-size:23px;font-weight:600;line-height:1.25;margin:0 0 14px}
p{margin:0 0 14px}
ul{margin:0 0 18px;padding:0;list-style:none}
li{padding:7px 0;border-top:1px solid #e6eaf0}
li small{display:block;color:#5b6675;font-size:13px}
h2{font-size:14px;font-weight:600;margin:14px 0 6px;color:#5b6675}
label{display:block;margin:0 0 6px}
input[type=text],input[type=email],input[type=password]{width:100%;font:inherit;padding:8px 10px;margin-bottom:20px;
border:1px solid #7c8798;border-radius:4px}
input:focus,button:focus,a:focus{outline:2px solid #1b5fbf;outline-offset:2px}
.tick{display:flex;gap:10px;align-items:flex-start;margin-bottom:20px}
.tick input{margin:4px 0 0}
.buttons{position:sticky;bottom:0;background:#fff;padding:10px 0;display:flex;flex-direction:row-reverse;justify-content:flex-start;gap:10px;flex-wrap:wrap}
button{font:inherit;min-width:108px;padding:7px 16px;border-radius:4px;border:1px solid #aeb7c4;background:#f4f6f9;
color:#1d2430;cursor:pointer}
button.primary{background:#1b5fbf;border-color:#1b5fbf;color:#fff}
button.tile{display:block;width:100%;text-align:left;margin-bottom:8px;padding:11px 14px;background:#fff}
button.tile small{display:block;color:#5b6675}
.who{color:#3c4654;overflow-wrap:anywhere}
.error{color:#a01818}
.code{font-size:13px;color:#5b6675;overflow-wrap:anywhere}
a{color:#1b5fbf}
)"_s;

QByteArray contentPolicy(const QStringList& formTargets) {
  return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' " +
         formTargets.join(u' ').toLatin1();
}

}  // namespace

Reply pageReply(const PracticePage& page) {
  const QString html =
      u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
      "<title>"_s +
      page.title.toHtmlEscaped() + u"</title><style>"_s + pageStyle + u"</style></head><body><main"_s +
      (page.wide ? u" class=\"wide\""_s : QString()) +
      u"><header><span>Practice sign-in</span><b>Practice</b></header><h1>"_s + page.heading.toHtmlEscaped() +
      u"</h1>"_s + page.body + u"</main></body></html>\n"_s;
  Reply reply = Reply::html(page.status, html);
  reply.headers += {{"Content-Security-Policy", contentPolicy(page.formTargets).trimmed()},
                    {"Cache-Control", "no-store"},
                    {"Referrer-Policy", "no-referrer"},
                    {"X-Content-Type-Options", "nosniff"},
                    {"X-Frame-Options", "DENY"}};
  return reply;
}

QString pageButtons(const QList<PageButton>& buttons) {
  QString html = u"<div class=\"buttons\">"_s;
  for (const PageButton& button : buttons) {
    html += u"<button type=\"submit\" name=\"action\" id=\""_s + button.action + u"\" value=\""_s + button.action +
            u"\""_s + (button.primary ? u" class=\"primary\""_s : QString()) +
            (button.focused ? u" autofocus"_s : QString()) + (button.skipsChecks ? u" formnovalidate"_s : QString()) +
            u">"_s + button.label.toHtmlEscaped() + u"</button>"_s;
  }
  return html + u"</div>"_s;
}

QString pageForm(const QString& step, const VisitContext& visit, const QString& inner) {
  return u"<form method=\"post\" action=\"/common/signin/"_s + step +
         u"\" autocomplete=\"off\"><input type=\"hidden\" name=\"ticket\" value=\""_s + visit.ticket.toHtmlEscaped() +
         u"\">"_s + inner + u"</form>"_s;
}

QString pageLink(const QString& step, const VisitContext& visit, const QString& id, const QString& label,
                 bool focused) {
  return u"<p><a id=\""_s + id + (focused ? u"\" autofocus"_s : u"\""_s) + u" href=\"/common/signin/"_s + step +
         u"?ticket="_s + visit.ticket.toHtmlEscaped() + u"\">"_s + label.toHtmlEscaped() + u"</a></p>"_s;
}

QString pageError(const VisitContext& visit) {
  return visit.error.isEmpty()
             ? QString()
             : u"<p class=\"error\" id=\"error\" role=\"alert\">"_s + visit.error.toHtmlEscaped() + u"</p>"_s;
}

QString pageAccount(const VisitContext& visit) {
  return u"<p class=\"who\" id=\"account\">"_s + visit.account.toHtmlEscaped() + u"</p>"_s;
}

QString pageParagraph(const QString& text) {
  return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

}  // namespace usher::demo
