// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/browser/web_profiles.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

namespace usher::browser {

namespace {

void lockDown(QWebEngineProfile& profile) {
  using Settings = QWebEngineSettings;
  Settings* settings = profile.settings();
  const Settings::WebAttribute off[] = {
      Settings::JavascriptCanOpenWindows,
      Settings::JavascriptCanAccessClipboard,
      Settings::JavascriptCanPaste,
      Settings::LocalContentCanAccessFileUrls,
      Settings::LocalContentCanAccessRemoteUrls,
      Settings::HyperlinkAuditingEnabled,
      Settings::PluginsEnabled,
      Settings::FullScreenSupportEnabled,
      Settings::ScreenCaptureEnabled,
      Settings::WebGLEnabled,
      Settings::PdfViewerEnabled,
      Settings::DnsPrefetchEnabled,
      Settings::AllowRunningInsecureContent,
      Settings::AllowGeolocationOnInsecureOrigins,
      Settings::AllowWindowActivationFromJavaScript,
      Settings::NavigateOnDropEnabled,
      // Usher says itself, in its own words, why a page does not come.
      Settings::ErrorPageEnabled,
  };
  for (const Settings::WebAttribute attribute : off) {
    settings->setAttribute(attribute, false);
  }
  settings->setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
  settings->setAttribute(Settings::FocusOnNavigationEnabled, true);
  settings->setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
  profile.setSpellCheckEnabled(false);
  profile.setHttpUserAgent(profile.httpUserAgent() + QStringLiteral(" Usher"));
}

}  // namespace

WebProfiles::WebProfiles() = default;
WebProfiles::~WebProfiles() = default;

QWebEngineProfile* WebProfiles::of(const QString& person) {
  auto& profile = m_profiles[person];
  if (!profile) {
    // Without a storage name the profile is off the record.
    profile = std::make_unique<QWebEngineProfile>();
    lockDown(*profile);
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
                     [](QWebEngineDownloadRequest* download) { download->cancel(); });
  }
  return profile.get();
}

void WebProfiles::forget(const QString& person) {
  m_profiles.erase(person);
}

}  // namespace usher::browser
