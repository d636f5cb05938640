// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "app/browser/browser_contract.h"
#include "app/browser/web_profiles.h"

namespace usher::browser {

/// The plugin: QtWebEngine behind the contract.
class WebPlugin final : public QObject, public Plugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID UsherBrowserPlugin_iid)
  Q_INTERFACES(usher::browser::Plugin)

 public:
  Page* createPage(QWidget* parent, Observer* observer, const QString& person) override;
  void forget(const QString& person) override;
  QString securityPatchVersion() const override;

 private:
  WebProfiles m_profiles;
};

}  // namespace usher::browser
