// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "form_visitor.h"

#include <QNetworkReply>

#include "support/html_form.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

namespace {

constexpr int mostSteps = 20;

QByteArray encodedForm(const QMap<QString, QString>& fields) {
  QByteArray body;
  for (auto field = fields.begin(); field != fields.end(); ++field) {
    body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(field.key()) + '=' +
            QUrl::toPercentEncoding(field.value());
  }
  return body;
}

QByteArray filledForm(const HtmlForm& form, const QMap<QString, QString>& answers) {
  QMap<QString, QString> fields;
  for (const HtmlControl& control : form.controls) {
    if (!control.name.isEmpty()) {
      fields.insert(control.name, answers.value(control.name, control.value));
    }
  }
  return encodedForm(fields);
}

QNetworkRequest formRequest(const QUrl& url) {
  QNetworkRequest request(url);
  request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
  return request;
}

QUrl originOf(const QUrl& url) {
  return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

}  // namespace

FormVisitor::FormVisitor(QObject* parent) : QObject(parent) {
  m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Pending<QUrl> FormVisitor::visit(const QUrl& url) {
  const auto visit = std::make_shared<Visit>();
  visit->origin = originOf(url);
  open(visit, url);
  return visit->done.pending();
}

Pending<int> FormVisitor::load(const QUrl& url) {
  Completion<int> done;
  QNetworkReply* reply = m_network.get(QNetworkRequest(url));
  connect(reply, &QNetworkReply::finished, this, [reply, done] {
    reply->deleteLater();
    done.finish(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
  });
  return done.pending();
}

Pending<QByteArray> FormVisitor::post(const QUrl& url, const QMap<QString, QString>& form) {
  Completion<QByteArray> done;
  QNetworkReply* reply = m_network.post(formRequest(url), encodedForm(form));
  connect(reply, &QNetworkReply::finished, this, [reply, done] {
    reply->deleteLater();
    done.finish(reply->readAll());
  });
  return done.pending();
}

void FormVisitor::goOn() {
  pausesAfter = -1;
  if (const auto next = std::exchange(m_paused, nullptr)) {
    next();
  }
}

void FormVisitor::open(std::shared_ptr<Visit> visit, const QUrl& url, const QByteArray& form) {
  if (visit->steps == pausesAfter) {
    m_paused = [this, visit, url, form] { open(visit, url, form); };
    return;
  }
  if (++visit->steps > mostSteps) {
    visit->done.finish(fail(Failure::Kind::Bug, u"pages go round in circles"_s));
    return;
  }
  QNetworkReply* reply = form.isEmpty() ? m_network.get(QNetworkRequest(url)) : m_network.post(formRequest(url), form);
  connect(reply, &QNetworkReply::finished, this, [this, visit, reply] { arrived(visit, reply); });
}

void FormVisitor::arrived(std::shared_ptr<Visit> visit, QNetworkReply* reply) {
  reply->deleteLater();
  const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (status == 0) {
    visit->done.finish(fail(Failure::Kind::HostUnreachable, {}, reply->errorString()));
    return;
  }
  if (status >= 300 && status < 400) {
    const QUrl target = reply->url().resolved(QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode));
    if (originOf(target) == visit->origin) {
      open(visit, target);
    } else {
      visit->done.finish(target);
    }
    return;
  }
  shown(visit, reply->url(), QString::fromUtf8(reply->readAll()));
}

void FormVisitor::shown(std::shared_ptr<Visit> visit, const QUrl& address, const QString& html) {
  const HtmlPage page = parsedPage(html);
  m_headings.append(page.heading);
  if (!page.links.isEmpty() && page.heading == leavesAt) {
    open(visit, address.resolved(QUrl(page.links.first().href)));
  } else if (page.form) {
    open(visit, address.resolved(QUrl(page.form->action)), filledForm(*page.form, answers));
  } else {
    visit->done.finish(fail(Failure::Kind::Rejected, u"page"_s, page.text));
  }
}

}  // namespace usher::test
