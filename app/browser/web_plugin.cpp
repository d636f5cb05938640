// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/browser/web_plugin.h"

#include <qtwebenginecoreglobal.h>

#include <QWebEngineView>

#include "app/browser/guarded_page.h"

namespace usher::browser {

namespace {

class WebPage final : public Page {
 public:
  WebPage(QWidget* parent, QWebEngineProfile* profile, Observer& observer) : m_view(new QWebEngineView(parent)) {
    m_view->setObjectName(QStringLiteral("webView"));
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_page = new GuardedPage(profile, observer, m_view);
    m_view->setPage(m_page);
    QObject::connect(m_page, &QWebEnginePage::titleChanged, m_view,
                     [view = m_view.data()](const QString& title) { view->setAccessibleName(title); });
  }
  ~WebPage() override { delete m_view.data(); }

  QWidget* widget() override { return m_view; }
  void open(const QUrl& address) override { m_page->setUrl(address); }
  void reload() override { m_page->triggerAction(QWebEnginePage::Reload); }
  void look() override { m_page->look(); }

 private:
  QPointer<QWebEngineView> m_view;
  QPointer<GuardedPage> m_page;
};

}  // namespace

Page* WebPlugin::createPage(QWidget* parent, Observer* observer, const QString& person) {
  return new WebPage(parent, m_profiles.of(person), *observer);
}

void WebPlugin::forget(const QString& person) {
  m_profiles.forget(person);
}

QString WebPlugin::securityPatchVersion() const {
  return QString::fromLatin1(qWebEngineChromiumSecurityPatchVersion());
}

}  // namespace usher::browser
