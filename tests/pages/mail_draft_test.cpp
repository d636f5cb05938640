// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/mail_draft.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QUrlQuery>
#include <optional>

#include "stub_desktop.h"
#include "support/await.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using pages::MailDraft;
using pages::MailWay;

namespace {

const QDateTime sentOn({2026, 3, 2}, {12, 4}, Qt::UTC);

QList<pages::ChosenPerson> people(int count) {
  QList<pages::ChosenPerson> people;
  for (int i = 0; i < count; ++i) {
    people.append({u"Person %1"_s.arg(i), u"person%1@contoso.com"_s.arg(i), {}});
  }
  return people;
}

/// Headers by name, unfolded, and the decoded body.
struct ReadMessage {
  QHash<QByteArray, QByteArray> headers;
  QString body;
};

ReadMessage readMessage(const QByteArray& file) {
  ReadMessage message;
  const qsizetype end = file.indexOf("\r\n\r\n");
  QByteArray head = file.left(end);
  for (const QByteArray& line : head.replace("\r\n ", " ").split('\n')) {
    const qsizetype colon = line.indexOf(':');
    message.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
  }
  message.body = QString::fromUtf8(QByteArray::fromBase64(file.mid(end)));
  return message;
}

QString decodedWords(const QByteArray& header) {
  QByteArray text;
  for (const QByteArray& word : header.split(' ')) {
    text += QByteArray::fromBase64(word.mid(10, word.size() - 12));
  }
  return QString::fromUtf8(text);
}

}  // namespace

TEST(MailDraft, MailtoCarriesEverythingEncoded) {
  const QUrl url = pages::mailtoUrl({{u"a+b@contoso.com"_s}, u"Tenant & more"_s, u"One\nTwo?\nÄ"_s});
  EXPECT_EQ(url.scheme(), u"mailto"_s);
  EXPECT_EQ(url.toEncoded(), "mailto:a%2Bb@contoso.com?subject=Tenant%20%26%20more&body=One%0D%0ATwo%3F%0D%0A%C3%84");
}

TEST(MailDraft, AnAddressCannotAddRecipientsOrHeaders) {
  const MailDraft draft{
      {u"evil@x.example,other@x.example\r\nBcc: me@x.example?cc=you@x.example"_s}, u"S\r\nBcc: x@x"_s, u"B"_s};
  const QByteArray url = pages::mailtoUrl(draft).toEncoded();
  EXPECT_FALSE(url.contains("cc=")) << url.constData();
  EXPECT_FALSE(url.left(url.indexOf('?')).contains(','));
  const auto message = readMessage(pages::emlFile(draft, sentOn));
  EXPECT_FALSE(message.headers.contains("bcc"));
  EXPECT_FALSE(message.headers.value("to").contains(','));
}

TEST(MailDraft, EmlIsAnUnsentMessageInUtf8) {
  const MailDraft draft{{u"hanna@contoso.com"_s, u"otto@contoso.com"_s},
                        u"Übergabe an die Eigentümer der Anwendung in Zürich und anderswo"_s,
                        u"Grüße\n\nan alle"_s};
  const QByteArray file = pages::emlFile(draft, sentOn);
  for (const QByteArray& line : file.split('\n')) {
    EXPECT_LE(line.size(), 79) << line.constData();
    EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
  }
  const auto message = readMessage(file);
  EXPECT_EQ(message.headers.value("x-unsent"), "1");
  EXPECT_EQ(message.headers.value("date"), "Mon, 02 Mar 2026 12:04:00 +0000");
  EXPECT_EQ(message.headers.value("to"), "hanna@contoso.com, otto@contoso.com");
  EXPECT_EQ(decodedWords(message.headers.value("subject")), draft.subject);
  EXPECT_EQ(message.headers.value("content-type"), "text/plain; charset=utf-8");
  EXPECT_EQ(message.body, u"Grüße\r\n\r\nan alle"_s);
}

pages::MailOutcome write(StubDesktop& desktop, const MailDraft& draft, const QString& fileName, const QDateTime& now) {
  return pages::writeMail(desktop, draft, fileName, now, qApp, [](const pages::MailOutcome&) {});
}

/// What is said at once, and what when the desktop has answered.
QList<MailWay> waysOf(StubDesktop& desktop, const MailDraft& draft) {
  std::optional<MailWay> later;
  QObject context;
  const auto atOnce = pages::writeMail(desktop, draft, QStringLiteral("mail"), sentOn, &context,
                                       [&](const pages::MailOutcome& better) { later = better.way; });
  eventually([&] { return later.has_value(); });
  return {atOnce.way, later.value_or(MailWay::None)};
}

TEST(MailDraft, AShortMessageOpensAsMailto) {
  StubDesktop desktop;
  const auto outcome = write(desktop, {{u"a@b.example"_s}, u"S"_s, u"B"_s}, u"mail"_s, sentOn);
  EXPECT_EQ(outcome.way, MailWay::Opened);
  ASSERT_EQ(desktop.opened.size(), 1);
  EXPECT_EQ(desktop.opened.first().scheme(), u"mailto"_s);
  EXPECT_TRUE(desktop.saved.isEmpty());
}

TEST(MailDraft, ALongMessageBecomesAFile) {
  StubDesktop desktop;
  const auto draft = pages::addressesMail(u"Contreli"_s, u"Contoso"_s, u"c@contreli.com"_s, people(60));
  const auto outcome = write(desktop, draft, u"people"_s, sentOn);
  EXPECT_EQ(outcome.way, MailWay::SavedAndOpened);
  EXPECT_TRUE(outcome.path.endsWith(u"people.eml"_s));
  EXPECT_TRUE(readMessage(desktop.saved.value(u"people.eml"_s)).body.contains(u"person59@contoso.com"_s));
  EXPECT_TRUE(desktop.opened.first().isLocalFile());
}

TEST(MailDraft, NoMailtoIsLongerThanMailProgramsTake) {
  for (int count = 0; count < 60; ++count) {
    StubDesktop desktop;
    write(desktop, pages::addressesMail(u"Contreli"_s, u"Contoso"_s, u"c@contreli.com"_s, people(count)), u"people"_s,
          sentOn);
    if (desktop.opened.first().scheme() == u"mailto"_s) {
      EXPECT_LE(desktop.opened.first().toEncoded().size(), 1900);
    }
  }
}

TEST(MailDraft, SaysWhenNoMailProgramOpens) {
  StubDesktop desktop;
  desktop.opens = false;
  EXPECT_EQ(waysOf(desktop, {{u"a@b.example"_s}, u"S"_s, u"B"_s}), (QList{MailWay::Opened, MailWay::NoProgram}));
  const MailDraft tooLong{{u"a@b.example"_s}, u"S"_s, QString(3000, u'x')};
  EXPECT_EQ(waysOf(desktop, tooLong), (QList{MailWay::SavedAndOpened, MailWay::Saved}));
  desktop.saves = false;
  const auto outcome = write(desktop, tooLong, u"mail"_s, sentOn);
  EXPECT_EQ(outcome.way, MailWay::NotSaved);
  EXPECT_FALSE(pages::mailOutcomeText(outcome).isEmpty());
}

TEST(MailDraft, TheOrganisationIsToldWithItsTenantId) {
  const auto draft = pages::organisationMail({.vendorName = u"Contreli"_s,
                                              .contactAddress = u"support-team@contreli.com"_s,
                                              .organisationName = u"Contoso Ltd"_s,
                                              .tenantId = u"6b8f1c2e"_s,
                                              .primaryDomain = u"contoso.com"_s,
                                              .domains = {u"contoso.com"_s, u"contoso.de"_s}});
  EXPECT_EQ(draft.to, QStringList{u"support-team@contreli.com"_s});
  for (const QString& part : {u"Contoso Ltd"_s, u"6b8f1c2e"_s, u"contoso.com, contoso.de"_s, u"link"_s}) {
    EXPECT_TRUE(draft.body.contains(part)) << qPrintable(part);
  }
}

TEST(MailDraft, TheLinkNamesTheRolesThatMayAccept) {
  const QUrl link(u"https://login.microsoftonline.com/x/v2.0/adminconsent?client_id=y"_s);
  const auto delegated = pages::consentLinkMail(u"Contreli"_s, u"Contoso"_s, link, true);
  EXPECT_TRUE(delegated.body.contains(u"Cloud Application Administrator"_s)) << qPrintable(delegated.body);
  EXPECT_TRUE(delegated.body.contains(link.toString()));
  const auto application = pages::consentLinkMail(u"Contreli"_s, u"Contoso"_s, link, false);
  EXPECT_TRUE(application.body.contains(u"Privileged Role Administrator"_s));
  EXPECT_FALSE(application.body.contains(u"Application Administrator"_s)) << qPrintable(application.body);
}

TEST(MailDraft, NamesWithPercentSignsStayTheirOwn) {
  const auto draft = pages::addressesMail(u"%2 %1"_s, u"%3"_s, u"c@contreli.com"_s, {{u"%1"_s, u"a@b.example"_s, {}}});
  EXPECT_TRUE(draft.body.contains(u"people of %3 may now use %2 %1"_s)) << qPrintable(draft.body);
  EXPECT_TRUE(draft.body.contains(u"%1 <a@b.example>"_s));
}

TEST(MailDraft, CsvIsWhatSpreadsheetsReadAndNeverAFormula) {
  const QByteArray csv = pages::peopleCsv({{u"Müller, \"Max\""_s, u"max@contoso.com"_s, u"Sales"_s},
                                           {u"=HYPERLINK(1)"_s, u"+evil@contoso.com"_s, u"@x"_s}});
  EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBF"));
  EXPECT_TRUE(csv.contains("\"Müller, \"\"Max\"\"\",\"max@contoso.com\",\"Sales\"\r\n")) << csv.constData();
  EXPECT_TRUE(csv.contains("\"'=HYPERLINK(1)\",\"'+evil@contoso.com\",\"'@x\"\r\n")) << csv.constData();
}

}  // namespace usher::test
