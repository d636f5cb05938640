// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/html_form.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

QRegularExpression htmlPattern(const QString& pattern) {
  return QRegularExpression(pattern,
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

QString unescaped(QString text) {
  return text.replace(u"&lt;"_s, u"<"_s)
      .replace(u"&gt;"_s, u">"_s)
      .replace(u"&quot;"_s, u"\""_s)
      .replace(u"&#39;"_s, u"'"_s)
      .replace(u"&amp;"_s, u"&"_s);
}

QString plainText(QString html) {
  html.remove(htmlPattern(u"<style.*?</style>"_s));
  html.replace(htmlPattern(u"<[^>]*>"_s), u" "_s);
  return unescaped(html).simplified();
}

QString attribute(const QString& tag, const QString& name) {
  const auto match = htmlPattern(u"\\s%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))"_s.arg(name)).match(tag);
  return unescaped(match.captured(1) + match.captured(2) + match.captured(3));
}

QString firstInside(const QString& html, const QString& tag) {
  return plainText(htmlPattern(u"<%1[^>]*>(.*?)</%1>"_s.arg(tag)).match(html).captured(1));
}

HtmlForm parsedForm(const QRegularExpressionMatch& match) {
  HtmlForm form;
  form.action = attribute(match.captured(1), u"action"_s);
  auto tags = htmlPattern(u"<(input|button)(\\s[^>]*)>"_s).globalMatch(match.captured(2));
  while (tags.hasNext()) {
    const auto tag = tags.next();
    const QString inner = tag.captured(2);
    form.controls.append({tag.captured(1).toLower(), attribute(inner, u"type"_s).toLower(), attribute(inner, u"name"_s),
                          attribute(inner, u"value"_s)});
  }
  return form;
}

}  // namespace

const HtmlControl* HtmlForm::named(const QString& name) const {
  const auto found =
      std::find_if(controls.begin(), controls.end(), [&](const HtmlControl& control) { return control.name == name; });
  return found == controls.end() ? nullptr : &*found;
}

const HtmlControl* HtmlForm::button(const QString& value) const {
  const auto found = std::find_if(controls.begin(), controls.end(), [&](const HtmlControl& control) {
    return control.tag == u"button"_s && control.value == value;
  });
  return found == controls.end() ? nullptr : &*found;
}

const HtmlLink* HtmlPage::link(const QString& id) const {
  const auto found = std::find_if(links.begin(), links.end(), [&](const HtmlLink& one) { return one.id == id; });
  return found == links.end() ? nullptr : &*found;
}

HtmlPage parsedPage(const QString& html) {
  HtmlPage page;
  page.title = firstInside(html, u"title"_s);
  page.heading = firstInside(html, u"h1"_s);
  page.text = plainText(html);
  const auto form = htmlPattern(u"<form(\\s[^>]*)>(.*?)</form>"_s).match(html);
  if (form.hasMatch()) {
    page.form = parsedForm(form);
  }
  auto links = htmlPattern(u"<a(\\s[^>]*)>(.*?)</a>"_s).globalMatch(html);
  while (links.hasNext()) {
    const auto link = links.next();
    page.links.append(
        {attribute(link.captured(1), u"id"_s), attribute(link.captured(1), u"href"_s), plainText(link.captured(2))});
  }
  return page;
}

}  // namespace usher::test
