// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "profile/profile_checks.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QUuid>
#include <algorithm>

#include "base/loopback.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::profile {

namespace {

bool isOneOf(QChar c, QChar first, QChar last) {
  return c >= first && c <= last;
}
bool isDigit(QChar c) {
  return isOneOf(c, u'0', u'9');
}
bool isSmallLetter(QChar c) {
  return isOneOf(c, u'a', u'z');
}
bool isCapital(QChar c) {
  return isOneOf(c, u'A', u'Z');
}
bool isHexDigit(QChar c) {
  return isDigit(c) || isOneOf(c.toLower(), u'a', u'f');
}

template <typename Test>
bool consistsOf(const QString& text, Test test) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), test);
}

bool isGuid(const QString& text) {
  return text.size() == 36 && QUuid::fromString(text).toString(QUuid::WithoutBraces) == text.toLower();
}

bool isId(const QString& text) {
  return consistsOf(text, [](QChar c) { return isSmallLetter(c) || isDigit(c) || c == u'-'; });
}

bool isScope(const QString& text) {
  return consistsOf(text, [](QChar c) {
    return isSmallLetter(c) || isCapital(c) || isDigit(c) || c == u'.' || c == u'-' || c == u'_';
  });
}

bool isAccent(const QString& text) {
  return text.size() == 7 && text.front() == u'#' && consistsOf(text.mid(1), isHexDigit);
}

bool isMailAddress(const QString& text) {
  const QStringList parts = text.split(u'@');
  const auto isPlain = [](QChar c) { return c > u' ' && c < QChar(0x7F) && !u"<>()[],;:\\\"?&=%"_s.contains(c); };
  return parts.size() == 2 && consistsOf(parts.front(), isPlain) && consistsOf(parts.back(), isPlain) &&
         !parts.back().startsWith(u'.') && !parts.back().endsWith(u'.');
}

/// "de", "de_AT", "pt-BR".
bool isLanguage(const QString& text) {
  const bool hasRegion =
      text.size() == 5 && (text.at(2) == u'_' || text.at(2) == u'-') && consistsOf(text.mid(3), isCapital);
  return (text.size() == 2 || hasRegion) && consistsOf(text.left(2), isSmallLetter);
}

bool isAddress(const QUrl& url) {
  const bool isSafe = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopbackHost(url.host()));
  return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

QUrl urlFrom(const QJsonValue& value) {
  return QUrl(value.toString(), QUrl::StrictMode);
}

/// Runs the checks in the order of the document and keeps the first problem.
class FormChecks {
 public:
  explicit FormChecks(QString folder) : m_folder(std::move(folder)) {}

  std::optional<ProfileProblem> run(const QJsonObject& document) {
    require(isId(document.value(u"id"_s).toString()), u"id"_s, u"/id"_s, u"small letters, digits and hyphens"_s);
    checkVendor(document.value(u"vendor"_s).toObject());
    checkCloud(document.value(u"cloud"_s));
    checkSignIn(document.value(u"signIn"_s).toObject());
    const QJsonArray integrations = document.value(u"integrations"_s).toArray();
    for (qsizetype i = 0; i < integrations.size(); ++i) {
      checkIntegration(integrations.at(i).toObject(), deeper(u"/integrations"_s, i));
    }
    return m_first;
  }

 private:
  void require(bool holds, const QString& code, const QString& pointer, const QString& expected) {
    if (!holds && !m_first) {
      m_first = ProfileProblem{code, pointer, u"expected "_s + expected};
    }
  }

  void requireGuid(const QJsonObject& in, const QString& key, const QString& at) {
    require(isGuid(in.value(key).toString()), u"guid"_s, deeper(at, key),
            u"a GUID such as 6f3b0d0e-58a5-4c7b-9d2e-0c1a5d1f7e42"_s);
  }

  void requireAddress(const QJsonObject& in, const QString& key, const QString& at) {
    require(isAddress(urlFrom(in.value(key))), u"url"_s, deeper(at, key),
            u"an https address without user name or fragment (http only for this computer itself)"_s);
  }

  void requireLoopback(const QJsonObject& in, const QString& key, const QString& at) {
    const QUrl url = urlFrom(in.value(key));
    require(isAddress(url) && url.scheme() == u"http"_s && !url.hasQuery(), u"url"_s, deeper(at, key),
            u"an http address of this computer itself, such as http://localhost"_s);
  }

  void checkVendor(const QJsonObject& vendor) {
    require(isMailAddress(vendor.value(u"supportEmail"_s).toString()), u"email"_s, u"/vendor/supportEmail"_s,
            u"one mail address"_s);
    if (vendor.contains(u"website"_s)) {
      requireAddress(vendor, u"website"_s, u"/vendor"_s);
    }
    if (vendor.contains(u"accent"_s)) {
      require(isAccent(vendor.value(u"accent"_s).toString()), u"accent"_s, u"/vendor/accent"_s,
              u"a colour such as #0b6e6e"_s);
    }
    if (vendor.contains(u"logo"_s)) {
      require(isLogo(vendor.value(u"logo"_s).toString()), u"logo"_s, u"/vendor/logo"_s,
              u"the name of an .svg or .png file beside the profile, at most 256 kB"_s);
    }
  }

  bool isLogo(const QString& name) const {
    const QFileInfo file(QDir(m_folder), name);
    return !name.contains(u'/') && !name.contains(u'\\') && (name.endsWith(u".svg"_s) || name.endsWith(u".png"_s)) &&
           file.isFile() && file.size() <= 256 * 1024;
  }

  void checkCloud(const QJsonValue& cloud) {
    if (!cloud.isObject()) {
      return;
    }
    for (const QString& key : {u"authority"_s, u"graph"_s, u"portal"_s}) {
      const QUrl url = urlFrom(cloud.toObject().value(key));
      require(isAddress(url) && url.path().isEmpty() && !url.hasQuery(), u"url"_s, deeper(u"/cloud"_s, key),
              u"a bare https origin such as https://login.example.com, without a path (http only for this computer "
              u"itself)"_s);
    }
  }

  void checkSignIn(const QJsonObject& signIn) {
    requireGuid(signIn, u"clientId"_s, u"/signIn"_s);
    requireLoopback(signIn, u"redirectUri"_s, u"/signIn"_s);
  }

  void checkIntegration(const QJsonObject& integration, const QString& at) {
    const QString id = integration.value(u"id"_s).toString();
    require(isId(id), u"id"_s, deeper(at, u"id"_s), u"small letters, digits and hyphens"_s);
    require(!m_ids.contains(id), u"duplicate"_s, deeper(at, u"id"_s), u"an id that no other integration has"_s);
    m_ids.insert(id);
    checkText(integration.value(u"description"_s), deeper(at, u"description"_s));
    checkApplication(integration.value(u"application"_s).toObject(), deeper(at, u"application"_s));
    checkFlow(integration.value(u"flow"_s).toArray(), deeper(at, u"flow"_s));
  }

  void checkText(const QJsonValue& text, const QString& at) {
    const QStringList languages = text.toObject().keys();
    for (const QString& language : languages) {
      require(isLanguage(language), u"language"_s, deeper(at, language), u"a language such as en or de_AT"_s);
    }
  }

  void checkApplication(const QJsonObject& application, const QString& at) {
    requireGuid(application, u"clientId"_s, at);
    QSet<QString> seen;
    const QJsonArray permissions = application.value(u"permissions"_s).toArray();
    for (qsizetype i = 0; i < permissions.size(); ++i) {
      const QJsonObject permission = permissions.at(i).toObject();
      const QString scope = permission.value(u"scope"_s).toString();
      const QString here = deeper(deeper(at, u"permissions"_s), i);
      const QString key = permission.value(u"kind"_s).toString() + u' ' + scope.toLower();
      require(isScope(scope), u"scope"_s, deeper(here, u"scope"_s), u"a permission's name such as Mail.Read"_s);
      require(!seen.contains(key), u"duplicate"_s, deeper(here, u"scope"_s), u"each permission once"_s);
      seen.insert(key);
      checkText(permission.value(u"why"_s), deeper(here, u"why"_s));
    }
    checkRedirects(application.value(u"consentRedirects"_s).toObject(), deeper(at, u"consentRedirects"_s));
  }

  void checkRedirects(const QJsonObject& redirects, const QString& at) {
    requireAddress(redirects, u"embedded"_s, at);
    requireAddress(redirects, u"elsewhere"_s, at);
    if (redirects.contains(u"ownBrowser"_s)) {
      requireLoopback(redirects, u"ownBrowser"_s, at);
    }
  }

  void checkFlow(const QJsonArray& flow, const QString& at) {
    std::optional<FlowName> before;
    for (qsizetype i = 0; i < flow.size(); ++i) {
      const auto name = flowNameFrom(flow.at(i).toString());
      require(
          name && (!before || *before < *name), u"flow"_s, deeper(at, i),
          u"each step once, in the order sign-in organisation consent properties owners assignments enable finish"_s);
      before = name ? name : before;
    }
  }

  QString m_folder;
  QSet<QString> m_ids;
  std::optional<ProfileProblem> m_first;
};

ProfileProblem placeholderAt(const QString& pointer) {
  return {u"placeholder"_s, pointer,
          u"expected the client id of a registered app; this one is a placeholder, which works only in practice"_s};
}

Cloud cloudOf(const QString& authority, const QString& graph, const QString& portal) {
  const auto origin = [](const QString& host) { return QUrl(u"https://"_s + host); };
  return {origin(authority), origin(graph), origin(portal)};
}

}  // namespace

std::optional<ProfileProblem> formProblem(const QJsonObject& document, const QString& folder) {
  return FormChecks(folder).run(document);
}

std::optional<ProfileProblem> placeholderProblem(const QJsonObject& document) {
  if (isPlaceholderId(document.value(u"signIn"_s).toObject().value(u"clientId"_s).toString())) {
    return placeholderAt(u"/signIn/clientId"_s);
  }
  const QJsonArray integrations = document.value(u"integrations"_s).toArray();
  for (qsizetype i = 0; i < integrations.size(); ++i) {
    const QJsonObject application = integrations.at(i).toObject().value(u"application"_s).toObject();
    if (isPlaceholderId(application.value(u"clientId"_s).toString())) {
      return placeholderAt(deeper(u"/integrations"_s, i) + u"/application/clientId"_s);
    }
  }
  return {};
}

Cloud cloudFrom(const QJsonValue& value) {
  if (value.isObject()) {
    const QJsonObject own = value.toObject();
    return {urlFrom(own.value(u"authority"_s)), urlFrom(own.value(u"graph"_s)), urlFrom(own.value(u"portal"_s))};
  }
  const QString name = value.toString();
  // Microsoft Learn, "National clouds" and "Microsoft Graph national cloud deployments".
  if (name == u"usgov"_s) {
    return cloudOf(u"login.microsoftonline.us"_s, u"graph.microsoft.us"_s, u"entra.microsoft.us"_s);
  }
  if (name == u"usgov-dod"_s) {
    return cloudOf(u"login.microsoftonline.us"_s, u"dod-graph.microsoft.us"_s, u"entra.microsoft.us"_s);
  }
  if (name == u"china"_s) {
    return cloudOf(u"login.partner.microsoftonline.cn"_s, u"microsoftgraph.chinacloudapi.cn"_s,
                   u"entra.microsoftonline.cn"_s);
  }
  return cloudOf(u"login.microsoftonline.com"_s, u"graph.microsoft.com"_s, u"entra.microsoft.com"_s);
}

}  // namespace usher::profile
