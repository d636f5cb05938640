// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/practice_visitor.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

#include "support/await.h"
#include "support/html_form.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

constexpr int mostSteps = 20;

QUrl originOf(const QUrl& url) {
  return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// What the person types or presses on a page.
struct Filled {
  QByteArray form;
  QString link;
};

QByteArray posted(const HtmlForm& form, const QMap<QString, QString>& answers, const QString& button) {
  QByteArray body;
  const auto add = [&body](const QString& name, const QString& value) {
    body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
  };
  for (const HtmlControl& control : form.controls) {
    if (control.tag == u"input"_s && (control.type != u"checkbox"_s || answers.contains(control.name))) {
      add(control.name, answers.value(control.name, control.value));
    }
  }
  if (const HtmlControl* pressed = form.button(button)) {
    add(pressed->name, pressed->value);
  }
  return body;
}

Filled answeredConsent(const HtmlForm& form, Choice choice) {
  QMap<QString, QString> answers;
  if (choice == Choice::AcceptForOrganisation && form.named(u"organisation"_s) != nullptr) {
    answers.insert(u"organisation"_s, u"yes"_s);
  }
  const bool accepts = choice == Choice::Accept || choice == Choice::AcceptForOrganisation;
  return {posted(form, answers, accepts ? u"accept"_s : u"cancel"_s), {}};
}

/// Nothing when the page leads no further.
std::optional<Filled> answered(const HtmlPage& page, const PracticePerson& person, Choice choice) {
  if (page.form) {
    const HtmlForm& form = *page.form;
    if (form.named(u"loginfmt"_s) != nullptr) {
      return Filled{posted(form, {{u"loginfmt"_s, person.userName}}, u"next"_s), {}};
    }
    if (form.named(u"passwd"_s) != nullptr) {
      return Filled{posted(form, {{u"passwd"_s, person.password}}, u"signin"_s), {}};
    }
    if (form.named(u"otc"_s) != nullptr) {
      return Filled{posted(form, {{u"otc"_s, person.number}}, u"verify"_s), {}};
    }
    if (form.named(u"tile"_s) != nullptr) {
      const HtmlControl* own = form.button(person.userName);
      return Filled{posted(form, {}, own == nullptr ? QString() : person.userName), {}};
    }
    if (form.button(u"accept"_s) != nullptr) {
      return answeredConsent(form, choice);
    }
    if (form.button(u"no"_s) != nullptr) {
      return Filled{posted(form, {}, u"no"_s), {}};
    }
  }
  const HtmlLink* leave = page.link(u"leave"_s);
  const bool leaves = leave != nullptr && (choice == Choice::Leave || choice == Choice::Cancel);
  return leaves ? std::optional(Filled{{}, leave->href}) : std::nullopt;
}

bool isDecision(const HtmlPage& page) {
  return page.link(u"leave"_s) != nullptr || (page.form && page.form->button(u"accept"_s) != nullptr);
}

}  // namespace

PracticeVisitor::PracticeVisitor(QObject* parent) : QObject(parent) {
  m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Pending<QUrl> PracticeVisitor::visit(const QUrl& url, const PracticePerson& person, Choice choice) {
  const auto visit = std::make_shared<Visit>();
  visit->origin = originOf(url);
  visit->person = person;
  visit->choice = choice;
  open(visit, url);
  return visit->done.pending();
}

Pending<QUrl> PracticeVisitor::visitAndReturn(const QUrl& url, const PracticePerson& person, Choice choice) {
  return chained(visit(url, person, choice), this, [this](const QUrl& target) {
    Completion<QUrl> done;
    const QString host = target.host();
    if (host != u"localhost"_s && host != u"127.0.0.1"_s) {
      done.finish(target);
      return done.pending();
    }
    QNetworkRequest request(target);
    request.setRawHeader("User-Agent", m_userAgent);
    QNetworkReply* reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [reply, done, target] {
      reply->deleteLater();
      done.finish(target);
    });
    return done.pending();
  });
}

QUrl PracticeVisitor::signInAndAccept(const QUrl& url, const PracticePerson& person, Choice choice) {
  return await(visit(url, person, choice)).value_or(QUrl());
}

void PracticeVisitor::open(std::shared_ptr<Visit> visit, const QUrl& url, const QByteArray& form) {
  if (++visit->steps > mostSteps) {
    visit->done.finish(fail(Failure::Kind::Bug, u"pages go round in circles"_s));
    return;
  }
  QNetworkRequest request(url);
  request.setRawHeader("User-Agent", m_userAgent);
  request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
  QNetworkReply* reply = form.isEmpty() ? m_network.get(request) : m_network.post(request, form);
  connect(reply, &QNetworkReply::finished, this, [this, visit, reply] { arrived(visit, reply); });
}

void PracticeVisitor::arrived(std::shared_ptr<Visit> visit, QNetworkReply* reply) {
  reply->deleteLater();
  const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (status == 0) {
    visit->done.finish(fail(Failure::Kind::HostUnreachable, {}, reply->errorString()));
    return;
  }
  if (status >= 300 && status < 400) {
    const QUrl target = reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode));
    // The application's own address may be on this origin too: it is where the code or the answer goes.
    if (originOf(target) == visit->origin && !target.path().endsWith(u"/nativeclient"_s)) {
      open(visit, target);
    } else {
      visit->done.finish(target);
    }
    return;
  }
  shown(visit, reply->url(), QString::fromUtf8(reply->readAll()));
}

void PracticeVisitor::shown(std::shared_ptr<Visit> visit, const QUrl& address, const QString& html) {
  const HtmlPage page = parsedPage(html);
  m_lastPage = html;
  m_headings.append(page.heading);
  if (visit->choice == Choice::Ignore || (visit->choice == Choice::Stop && isDecision(page))) {
    visit->done.finish(fail(Failure::Kind::Cancelled));
    return;
  }
  // An error on the page means that the same answer would fail again.
  const auto number = QRegularExpression(u"AADSTS\\d+"_s).match(page.text);
  const std::optional<Filled> next = number.hasMatch() ? std::nullopt : answered(page, visit->person, visit->choice);
  if (!next) {
    visit->done.finish(fail(Failure::Kind::BrowserBlocked, number.captured(), page.heading));
    return;
  }
  if (!next->link.isEmpty()) {
    open(visit, address.resolved(QUrl(next->link)));
    return;
  }
  open(visit, address.resolved(QUrl(page.form->action)), next->form);
}

}  // namespace usher::test
