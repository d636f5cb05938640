// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/mail_draft.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

#include "base/foreign_text.h"
#include "pages/csv.h"

namespace usher::pages {

struct MailWords {
  Q_DECLARE_TR_FUNCTIONS(usher::pages::MailWords)
};

namespace {

/// An address fit for a header and a mailto: nothing that could end it or start another.
QString plainAddress(const QString& address) {
  static const QRegularExpression unfit(QStringLiteral("[\\s<>,;:\"()\\[\\]\\\\]"));
  QString plain = shownText(address, 254);
  return plain.remove(unfit);
}

QStringList plainAddresses(const QStringList& addresses) {
  QStringList plain;
  for (const QString& address : addresses) {
    if (const QString one = plainAddress(address); !one.isEmpty()) {
      plain.append(one);
    }
  }
  return plain;
}

QString withCrLf(QString text) {
  text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
  return text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
}

/// RFC 2047: encoded words of at most 75 characters, folded.
QByteArray encodedHeader(const QString& text) {
  const bool isPlain =
      std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
  if (isPlain && text.size() <= 60) {
    return text.toLatin1();
  }
  QByteArrayList words;
  QString part;
  const auto flush = [&] {
    words.append("=?UTF-8?B?" + part.toUtf8().toBase64() + "?=");
    part.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QString character = text.mid(i, text.at(i).isHighSurrogate() ? 2 : 1);
    i += character.size() - 1;
    if ((part + character).toUtf8().size() > 42) {
      flush();
    }
    part += character;
  }
  flush();
  return words.join("\r\n ");
}

QByteArray base64Lines(const QByteArray& bytes) {
  const QByteArray encoded = bytes.toBase64();
  QByteArray lines;
  for (qsizetype i = 0; i < encoded.size(); i += 76) {
    lines += encoded.mid(i, 76) + "\r\n";
  }
  return lines;
}

}  // namespace

QUrl mailtoUrl(const MailDraft& draft) {
  const auto encoded = [](const QString& text, const QByteArray& kept = {}) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
  };
  QStringList to;
  for (const QString& address : plainAddresses(draft.to)) {
    to.append(encoded(address, "@"));
  }
  return QUrl(QStringLiteral("mailto:%1?subject=%2&body=%3")
                  .arg(to.join(QLatin1Char(',')), encoded(draft.subject), encoded(withCrLf(draft.body))),
              QUrl::StrictMode);
}

QByteArray emlFile(const MailDraft& draft, const QDateTime& date) {
  QByteArray file;
  file += "X-Unsent: 1\r\n";
  file += "Date: " + QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
          " +0000\r\n";
  file += "To: " + plainAddresses(draft.to).join(QStringLiteral(",\r\n ")).toUtf8() + "\r\n";
  file += "Subject: " + encodedHeader(shownText(draft.subject, 200)) + "\r\n";
  file += "MIME-Version: 1.0\r\n";
  file += "Content-Type: text/plain; charset=utf-8\r\n";
  file += "Content-Transfer-Encoding: base64\r\n\r\n";
  return file + base64Lines(withCrLf(draft.body).toUtf8());
}

QString mailAsText(const MailDraft& draft) {
  return MailWords::tr("To: %1\nSubject: %2\n\n%3")
      .arg(plainAddresses(draft.to).join(QStringLiteral(", ")), draft.subject, draft.body);
}

MailOutcome writeMail(Desktop& desktop, const MailDraft& draft, const QString& fileName, const QDateTime& now,
                      QObject* context, std::function<void(const MailOutcome&)> correct) {
  QUrl address = mailtoUrl(draft);
  MailOutcome opened{MailWay::Opened, {}}, failed{MailWay::NoProgram, {}};
  if (address.toEncoded().size() > longestMailto) {
    const auto path = desktop.save(fileName + QStringLiteral(".eml"), emlFile(draft, now));
    if (!path) {
      return {MailWay::NotSaved, {}};
    }
    address = QUrl::fromLocalFile(*path);
    opened = {MailWay::SavedAndOpened, *path};
    failed = {MailWay::Saved, *path};
  }
  whenDone(desktop.open(address), context, [failed, correct = std::move(correct)](const Result<void>& result) {
    if (!result) {
      correct(failed);
    }
  });
  return opened;
}

QString mailOutcomeText(const MailOutcome& outcome) {
  const QString path = QDir::toNativeSeparators(outcome.path);
  switch (outcome.way) {
    case MailWay::None:
      return {};
    case MailWay::Opened:
      return MailWords::tr("Your mail program opens with the message. Send it there.");
    case MailWay::SavedAndOpened:
      return MailWords::tr("The message is too long for a link, so it was saved as %1 and opened. Send it from there.")
          .arg(path);
    case MailWay::Saved:
      return MailWords::tr("The message was saved as %1. Open it with your mail program and send it.").arg(path);
    case MailWay::NoProgram:
      return MailWords::tr("No mail program opened. Copy the message and paste it into your mail.");
    case MailWay::NotSaved:
      return MailWords::tr("The message could not be saved. Copy it and paste it into your mail.");
  }
  return {};
}

MailDraft organisationMail(const OrganisationNews& news) {
  const QString organisation = shownText(news.organisationName);
  const QString domain = shownText(news.primaryDomain);
  QStringList facts;
  if (!organisation.isEmpty()) {
    facts.append(MailWords::tr("Organisation: %1").arg(organisation));
  }
  facts.append(MailWords::tr("Tenant ID: %1").arg(news.tenantId));
  if (!domain.isEmpty()) {
    facts.append(MailWords::tr("Primary domain: %1").arg(domain));
  }
  if (news.domains.size() > 1) {
    facts.append(MailWords::tr("All domains: %1").arg(news.domains.join(QStringLiteral(", "))));
  }
  return {.to = {news.contactAddress},
          .subject = MailWords::tr("Microsoft 365 tenant ID of %1").arg(organisation.isEmpty() ? domain : organisation),
          .body = MailWords::tr("Hello,\n\n"
                                "we want to connect our Microsoft 365 to %1. This is our organisation:\n\n"
                                "%2\n\n"
                                "Send us the link with which we approve %1 as an enterprise application.\n\n"
                                "Kind regards")
                      .arg(shownText(news.vendorName), facts.join(QLatin1Char('\n')))};
}

MailDraft consentLinkMail(const QString& vendorName, const QString& organisationName, const QUrl& link,
                          bool onlyDelegated) {
  const QString vendor = shownText(vendorName);
  const QString role =
      onlyDelegated ? MailWords::tr("Cloud Application Administrator") : MailWords::tr("Privileged Role Administrator");
  return {
      .to = {},
      .subject = MailWords::tr("Approve %1 for our organisation").arg(vendor),
      .body = MailWords::tr("Hello,\n\n"
                            "%1 wants to use %2 with Microsoft 365. An administrator must accept its permissions once. "
                            "This page at Microsoft lists them:\n\n"
                            "%3\n\n"
                            "Sign in as %4, read the list, and press \"Accept\". Then tell me.\n\n"
                            "Kind regards")
                  .arg(shownText(organisationName), vendor, QString::fromLatin1(link.toEncoded()), role)};
}

MailDraft handOverMail(const QStringList& to, const QString& vendorName, const QString& organisationName) {
  const QString vendor = shownText(vendorName);
  return {.to = to,
          .subject = MailWords::tr("You now look after %1").arg(vendor),
          .body = MailWords::tr(
                      "Hello,\n\n"
                      "%1 is connected to the Microsoft 365 of %2, and you are an owner of it: you choose who may "
                      "use %1. You need no administrator rights for that.\n\n"
                      "1. Open Usher and choose \"I manage who may use %1\".\n"
                      "2. Sign in with your work account.\n"
                      "3. Under \"Users and groups\", choose the people.\n"
                      "4. Under \"Finish\", send their addresses to %1.\n\n"
                      "Choosing somebody gives %1 no access to their mailbox yet. %1 writes to each of them, and "
                      "they connect their mailbox themselves.\n\n"
                      "Kind regards")
                      .arg(vendor, shownText(organisationName))};
}

MailDraft addressesMail(const QString& vendorName, const QString& organisationName, const QString& contactAddress,
                        const QList<ChosenPerson>& people) {
  QStringList lines;
  for (const ChosenPerson& person : people) {
    lines.append(QStringLiteral("%1 <%2>").arg(shownText(person.name, 120), plainAddress(person.address)));
  }
  const QString vendor = shownText(vendorName);
  const QString organisation = shownText(organisationName);
  return {.to = {contactAddress},
          .subject = MailWords::tr("%n people of %1 may use %2", nullptr, static_cast<int>(people.size()))
                         .arg(organisation, vendor),
          .body = MailWords::tr("Hello,\n\n"
                                "these people of %1 may now use %2:\n\n"
                                "%3\n\n"
                                "Write to them to complete the process.\n\n"
                                "Kind regards")
                      .arg(organisation, vendor, lines.join(QLatin1Char('\n')))};
}

QByteArray peopleCsv(const QList<ChosenPerson>& people) {
  QList<QStringList> rows{
      {MailWords::tr("Name"), MailWords::tr("E-mail address"), MailWords::tr("Chosen through group")}};
  for (const ChosenPerson& person : people) {
    rows.append({person.name, person.address, person.viaGroup});
  }
  return csvText(rows);
}

}  // namespace usher::pages
