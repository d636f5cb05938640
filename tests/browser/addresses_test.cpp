// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "browser_fixture.h"
#include "support/await.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class Addresses : public BrowserTest {
 protected:
  Site other;
};

}  // namespace

TEST_F(Addresses, TheRedirectIsCaughtBeforeAnyRequestForIt) {
  redirect = other.url(u"/done"_s);
  site.redirect("/authorize", other.url(u"/done?code=1&state=2"_s).toEncoded());
  const auto answer = await(open(u"/authorize"_s));
  ASSERT_TRUE(answer);
  EXPECT_EQ(*answer, other.url(u"/done?code=1&state=2"_s));
  EXPECT_TRUE(other.asked().isEmpty());
}

TEST_F(Addresses, ARealPageGoesNowhereElse) {
  const QByteArray port = QByteArray::number(site.url({}).port());
  // Whether the person is asked, and about which host; each is another one, for the question stays.
  const std::pair<QByteArray, QString> addresses[] = {
      {other.url(u"/x"_s).toEncoded(), {}},
      {"http://user@127.0.0.1:" + port + "/x", {}},
      {"http://localhost:" + port + "/x", {}},
      {"http://login.microsoftonline.com/x", {}},
      {"https://user@sts.contoso.example/adfs", {}},
      {"https://[::1]/x", {}},
      {"data:text/html,<title>Data</title>", {}},
      {"file:///etc/passwd", {}},
      {"ms-word:ofe|u|https://evil.example/x.docx", {}},
      {"view-source:" + site.url(u"/x"_s).toEncoded(), {}},
      {"filesystem:" + site.url(u"/temporary/x"_s).toEncoded(), {}},
      {"https://login.microsoftonline.com.evil.example/x", u"login.microsoftonline.com.evil.example"_s},
      {"https://xn--microsftonline-0zl.example/x", u"xn--microsftonline-0zl.example"_s},
      {"https://login.microsoft\xD0\xBEnline.example/x", u"login.xn--microsoftnline-3zl.example"_s},
      {"https://sts.contoso.example:8443/adfs", u"sts.contoso.example:8443"_s},
  };
  QByteArray list;
  for (const auto& [address, host] : addresses) {
    list += "'" + address + "', ";
  }
  site.put("/go", {.body = "<title>Wait</title><meta charset=utf-8>"
                           "<button id=go onfocus=\"document.title = 'Go'\" autofocus>Go</button><script>"
                           "const addresses = [" +
                           list +
                           "]; let next = 0;"
                           "document.getElementById('go').onclick = () => { location.href = addresses[next++];"
                           "  setTimeout(() => fetch('/went'), 50); };</script>"});
  open(u"/go"_s);
  ASSERT_TRUE(showsTitle(u"Go"_s));
  qsizetype went = 0;
  QString asked;
  for (const auto& [address, host] : addresses) {
    pressEnter();
    ++went;
    asked = host.isEmpty() ? asked : host;
    ASSERT_TRUE(eventually([&] { return site.asked().count("/went") == went && page().askedHost == asked; }))
        << address.constData() << qPrintable(page().askedHost);
    EXPECT_TRUE(getsTrouble(host.isEmpty() ? u"refused"_s : QString())) << address.constData();
    EXPECT_EQ(page().title, u"Go"_s) << address.constData();
    EXPECT_EQ(page().host, u"127.0.0.1:"_s + QString::fromLatin1(port)) << address.constData();
  }
  EXPECT_TRUE(other.asked().isEmpty());
  EXPECT_FALSE(site.asked().contains("/x"));
}

TEST_F(Addresses, ARedirectByTheServerGoesNowhereElse) {
  site.redirect("/go", other.url(u"/x"_s).toEncoded());
  open(u"/go"_s);
  EXPECT_TRUE(getsTrouble(u"refused"_s));
  site.redirect("/federated", "https://sts.contoso.example/adfs");
  open(u"/federated"_s);
  EXPECT_TRUE(eventually([&] { return page().askedHost == u"sts.contoso.example"_s; }));
  EXPECT_TRUE(other.asked().isEmpty());
}

TEST_F(Addresses, FramesShowThePagesOwnWordsAndHostsOnly) {
  const QByteArray tell = "<script>parent.postMessage('%1', '*')</script>";
  const auto telling = [&](const char* name) { return QByteArray(tell).replace("%1", name); };
  site.put("/own", {.body = telling("own")});
  other.put("/foreign", {.body = telling("foreign")});
  site.redirect("/onward", other.url(u"/foreign"_s).toEncoded());
  site.put("/frames", {.body = "<title>Frames</title>Frames<script>"
                               "const told = [];"
                               "const report = () => fetch('/report',"
                               "  { method: 'POST', body: JSON.stringify({ told: told.sort().join(' ') }) });"
                               "onmessage = (message) => {"
                               "  told.push(message.data);"
                               "  if (told.length === 2) { setTimeout(report, 500); }"
                               "};"
                               "const blob = URL.createObjectURL(new Blob([`" +
                               telling("blob").replace("</script>", "<\\/script>") +
                               "`], { type: 'text/html' }));"
                               "const srcdoc = document.createElement('iframe');"
                               "srcdoc.srcdoc = `" +
                               telling("srcdoc").replace("</script>", "<\\/script>") +
                               "`;"
                               "const frames = ['/own', '/onward', blob, 'about:blank', 'file:///etc/passwd', '" +
                               other.url(u"/foreign"_s).toEncoded() +
                               "', 'https://evil.example/', 'view-source:/own',"
                               "  'data:text/html,' + encodeURIComponent(`" +
                               telling("data").replace("</script>", "<\\/script>") +
                               "`)];"
                               "onload = () => {"
                               "  document.body.append(srcdoc);"
                               "  for (const address of frames) {"
                               "    const frame = document.createElement('iframe');"
                               "    frame.src = address;"
                               "    document.body.append(frame);"
                               "  }"
                               "  setTimeout(() => fetch('/report',"
                               "    { method: 'POST', body: JSON.stringify({ told: told.sort().join(' ') }) }), 1500);"
                               "};</script>"});
  open(u"/frames"_s);
  ASSERT_TRUE(eventually([&] { return !site.report().isEmpty(); }));
  EXPECT_EQ(site.report().value(u"told"_s).toString().toStdString(), "own srcdoc")
      << site.asked().join(' ').constData();
  EXPECT_TRUE(other.asked().isEmpty());
  EXPECT_EQ(page().title, u"Frames"_s);
}

}  // namespace usher::test
