// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/profile_reader.h"

#include <QDir>
#include <QJsonArray>

#include "profile/profile_checks.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::profile {

namespace {

QString textOf(const QJsonObject& in, const QString& key) {
  return in.value(key).toString();
}

QUrl addressOf(const QJsonObject& in, const QString& key) {
  return QUrl(textOf(in, key));
}

LocalText localTextFrom(const QJsonValue& value) {
  if (value.isString()) {
    return LocalText({{QString(), value.toString()}});
  }
  QMap<QString, QString> byLanguage;
  const QJsonObject texts = value.toObject();
  for (auto text = texts.begin(); text != texts.end(); ++text) {
    byLanguage.insert(text.key().replace(u'-', u'_'), text.value().toString());
  }
  return LocalText(byLanguage);
}

Vendor vendorFrom(const QJsonObject& in, const QString& folder) {
  const QString logo = textOf(in, u"logo"_s);
  return {textOf(in, u"name"_s), textOf(in, u"supportEmail"_s), textOf(in, u"accent"_s),
          logo.isEmpty() ? logo : QDir(folder).filePath(logo), addressOf(in, u"website"_s)};
}

SignInClient signInFrom(const QJsonObject& in) {
  return {textOf(in, u"clientId"_s).toLower(), addressOf(in, u"redirectUri"_s),
          textOf(in, u"browser"_s) == u"system"_s ? BrowserChoice::System : BrowserChoice::Embedded};
}

WantedPermission permissionFrom(const QJsonObject& in) {
  return {textOf(in, u"resource"_s), textOf(in, u"scope"_s),
          textOf(in, u"kind"_s) == u"application"_s ? PermissionKind::Application : PermissionKind::Delegated,
          localTextFrom(in.value(u"why"_s))};
}

VendorApplication applicationFrom(const QJsonObject& in) {
  VendorApplication application{textOf(in, u"clientId"_s).toLower(), textOf(in, u"displayName"_s), {}, {}};
  for (const QJsonValue& permission : in.value(u"permissions"_s).toArray()) {
    application.permissions.append(permissionFrom(permission.toObject()));
  }
  const QJsonObject redirects = in.value(u"consentRedirects"_s).toObject();
  application.consentRedirects = {addressOf(redirects, u"embedded"_s), addressOf(redirects, u"ownBrowser"_s),
                                  addressOf(redirects, u"elsewhere"_s)};
  return application;
}

WantedProperties propertiesFrom(const QJsonObject& in) {
  return {in.value(u"assignmentRequired"_s).toBool(true), in.value(u"accountEnabled"_s).toBool(true),
          in.value(u"visibleToUsers"_s).toBool(true)};
}

Integration integrationFrom(const QJsonObject& in) {
  Integration integration;
  integration.id = textOf(in, u"id"_s);
  integration.tab = textOf(in, u"tab"_s);
  integration.name = textOf(in, u"name"_s);
  integration.description = localTextFrom(in.value(u"description"_s));
  integration.application = applicationFrom(in.value(u"application"_s).toObject());
  for (const QJsonValue& name : in.value(u"flow"_s).toArray()) {
    integration.flow.append(flowNameFrom(name.toString()).value_or(FlowName::Finish));
  }
  integration.properties = propertiesFrom(in.value(u"properties"_s).toObject());
  return integration;
}

}  // namespace

ProductProfile profileFrom(const QJsonObject& document, const QString& folder) {
  ProductProfile profile;
  profile.id = textOf(document, u"id"_s);
  profile.vendor = vendorFrom(document.value(u"vendor"_s).toObject(), folder);
  profile.cloud = cloudFrom(document.value(u"cloud"_s));
  profile.signIn = signInFrom(document.value(u"signIn"_s).toObject());
  profile.accounts = textOf(document, u"accounts"_s) == u"managed"_s ? Accounts::Managed : Accounts::Single;
  for (const QJsonValue& integration : document.value(u"integrations"_s).toArray()) {
    profile.integrations.append(integrationFrom(integration.toObject()));
  }
  return profile;
}

}  // namespace usher::profile
