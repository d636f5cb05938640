// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFile>

#include "browser_fixture.h"
#include "support/await.h"

namespace usher::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Keeps what is opened in other programs.
class OtherPrograms final : public QObject {
  Q_OBJECT

 public:
  OtherPrograms() {
    for (const QString& scheme : schemes) {
      QDesktopServices::setUrlHandler(scheme, this, "take");
    }
  }
  ~OtherPrograms() override {
    for (const QString& scheme : schemes) {
      QDesktopServices::unsetUrlHandler(scheme);
    }
  }
  Q_INVOKABLE void take(const QUrl& address) { opened.append(address); }

  QList<QUrl> opened;

 private:
  const QStringList schemes{u"mailto"_s, u"ms-word"_s, u"http"_s, u"https"_s, u"file"_s};
};

QByteArray hostilePage() {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/tests/browser/hostile_page.html"));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

QStringList filesBelow(const QString& folder) {
  QStringList files;
  for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
    files.append(it.next());
  }
  return files;
}

class HostilePage : public BrowserTest {
 protected:
  HostilePage() {
    // A camera that there is, so that only Usher can refuse it.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--use-fake-device-for-media-stream");
    const QByteArray attached = "Content-Disposition: attachment; filename=file.bin";
    site.put("/hostile", {.body = hostilePage()});
    site.put("/popup", {.body = "<title>Popup</title>"});
    site.put("/file.bin", {.body = "bytes", .type = "application/octet-stream", .headers = {attached}});
    site.put("/attached", {.body = "bytes", .type = "application/octet-stream", .headers = {attached}});
    site.put("/paper.pdf", {.body = "%PDF-1.4\n%%EOF\n", .type = "application/pdf"});
    site.put("/worker.js", {.body = "self.onfetch = () => {};", .type = "text/javascript"});
    site.put("/calm", {.body = "<title>Calm</title>Calm"});
  }
  ~HostilePage() override { qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS"); }

  void expectNothingGot(const char* when) {
    ASSERT_TRUE(eventually([&] { return site.report().value(u"when"_s) == QLatin1String(when); }, 60s));
    const QJsonObject& found = site.report();
    EXPECT_EQ(found.value(u"bridge"_s), u"undefined"_s);
    for (const char* refused : {"camera", "screen", "place", "clipboard", "full screen"}) {
      EXPECT_TRUE(QStringList({u"refused"_s, u"silent"_s}).contains(found.value(QLatin1String(refused)).toString()))
          << refused << ": " << qPrintable(found.value(QLatin1String(refused)).toString());
    }
    EXPECT_EQ(found.value(u"notifications"_s), u"denied"_s);
    EXPECT_EQ(found.value(u"paste"_s), u"false"_s);
    EXPECT_EQ(found.value(u"file"_s), u"picked 0"_s);
    EXPECT_NE(found.value(u"folder"_s).toString().left(8), u"[object "_s);
    EXPECT_EQ(found.value(u"webgl"_s), u"null"_s);
    EXPECT_EQ(found.value(u"dialogs"_s), u"0"_s);
  }

  OtherPrograms m_others;
};

}  // namespace

TEST_F(HostilePage, OpensNothingByItselfOrByHandAndTheWindowLives) {
  const auto answer = open(u"/hostile"_s);
  const auto windows = [] {
    int shown = 0;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
      shown += window->isVisible() ? 1 : 0;
    }
    return shown;
  };
  expectNothingGot("by itself");
  EXPECT_EQ(windows(), 1);
  pressEnter();
  expectNothingGot("by hand");
  EXPECT_EQ(windows(), 1);
  EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
  EXPECT_TRUE(m_others.opened.isEmpty());
  EXPECT_FALSE(site.asked().contains("/popup"));
  for (const QString& file : filesBelow(home.path())) {
    EXPECT_FALSE(file.contains(u"file"_s) || file.contains(u"paper"_s) || file.contains(u"attached"_s))
        << qPrintable(file);
  }
  EXPECT_EQ(page().title, u"Hostile"_s);
  EXPECT_FALSE(answer.isFinished());
  open(u"/calm"_s);
  EXPECT_TRUE(showsTitle(u"Calm"_s)) << "a page that wants to stay cannot";
}

TEST_F(HostilePage, DialogsWithoutEndDoNotReachTheWindow) {
  site.put("/dialogs",
           {.body = "<title>Dialogs</title><script>setInterval(() => { for (;;) { alert(1); } }, 1)</script>"});
  open(u"/dialogs"_s);
  ASSERT_TRUE(eventually([&] { return page().title == u"Dialogs"_s; }));
  open(u"/calm"_s);
  EXPECT_TRUE(showsTitle(u"Calm"_s));
}

}  // namespace usher::test

#include "hostile_page_test.moc"
