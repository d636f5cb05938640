// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QUrl>
#include <optional>

namespace usher::profile {

/// A text of the vendor, in one or several languages.
class LocalText {
 public:
  LocalText() = default;
  explicit LocalText(QMap<QString, QString> byLanguage) : m_byLanguage(std::move(byLanguage)) {}

  /// The text in `language` ("de", "de_AT"), else in English, else in whichever there is. Key "" is a plain string.
  QString in(const QString& language) const;
  bool isEmpty() const { return m_byLanguage.isEmpty(); }

 private:
  QMap<QString, QString> m_byLanguage;
};

/// Who sells the product. `accent` is "#rrggbb" or empty; `logo` a file beside the profile, or a resource path.
struct Vendor {
  QString name, supportEmail, accent, logo;
  QUrl website;
};

/// The three bare origins of a Microsoft cloud (or of a server that plays one), without path.
struct Cloud {
  QUrl authority, graph, portal;

  bool isLoopback() const;
  bool operator==(const Cloud&) const = default;
};

enum class BrowserChoice { Embedded, System };

/// Usher's own public client registration.
struct SignInClient {
  QString clientId;
  QUrl redirectUri;
  BrowserChoice browser = BrowserChoice::Embedded;
};

enum class PermissionKind { Delegated, Application };

/// One permission the vendor's app asks for. `resource` is "graph".
struct WantedPermission {
  QString resource, scope;
  PermissionKind kind = PermissionKind::Delegated;
  LocalText why;
};

/// Where Microsoft sends the administrator after consent; all registered on the vendor's app. `ownBrowser` may be
/// empty.
struct ConsentRedirects {
  QUrl embedded, ownBrowser, elsewhere;
};

/// The vendor's app registration.
struct VendorApplication {
  QString clientId, displayName;
  QList<WantedPermission> permissions;
  ConsentRedirects consentRedirects;

  bool hasApplicationPermissions() const;
};

/// What the enterprise app's switches shall be.
struct WantedProperties {
  bool assignmentRequired = true, accountEnabled = true, visibleToUsers = true;

  bool operator==(const WantedProperties&) const = default;
};

enum class FlowName { SignIn, Organisation, Consent, Properties, Owners, Assignments, Enable, Finish };

/// The name as the profile spells it, "sign-in" and so on.
QString flowNameText(FlowName name);
std::optional<FlowName> flowNameFrom(const QString& text);

/// An entry of the vendor's catalogue.
struct Integration {
  QString id, tab, name;
  LocalText description;
  VendorApplication application;
  QList<FlowName> flow;
  WantedProperties properties;
};

enum class Accounts { Single, Managed };

/// A vendor's description of its product, checked. See design section 4 and profile.schema.json.
struct ProductProfile {
  QString id;
  Vendor vendor;
  Cloud cloud;
  SignInClient signIn;
  Accounts accounts = Accounts::Single;
  QList<Integration> integrations;

  /// Whether any client id is a placeholder (00000000-0000-0000-0000-...), which works only in practice.
  bool hasPlaceholderIds() const;
};

/// Whether `guid` is a placeholder.
bool isPlaceholderId(const QString& guid);

}  // namespace usher::profile
