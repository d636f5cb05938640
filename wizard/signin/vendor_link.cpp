// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/foreign_text.h"
#include "signin/consent_request.h"
#include "signin/endpoints.h"
#include "signin/form_query.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

constexpr qsizetype longestLink = 8192;
constexpr qsizetype longestState = 1024;

/// The three parts of a link, exactly as it was written.
struct LinkParts {
  QString origin, path, query;
};

using LinkParameters = QList<std::pair<QString, QString>>;

tl::unexpected<Failure> wrongLink(const QString& code, const QString& value) {
  return fail(Failure::Kind::BadInput, code, shownText(value));
}

/// What a mail program adds to a long address: brackets around it, and line breaks within.
QString withoutMailWrapping(const QString& pasted) {
  QString link;
  for (const QString& line : pasted.split(u'\n')) {
    link += line.trimmed();
  }
  if (link.startsWith(u'<') && link.endsWith(u'>')) {
    link = link.mid(1, link.size() - 2).trimmed();
  }
  return link;
}

bool isPlainAscii(const QString& text) {
  return std::all_of(text.begin(), text.end(),
                     [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F && !u"\\<>\"`{}|^"_s.contains(c); });
}

Result<LinkParts> splitLink(const QString& link) {
  const qsizetype schemeEnd = link.indexOf(u"://"_s);
  if (link.isEmpty() || link.size() > longestLink || !isPlainAscii(link) || schemeEnd <= 0) {
    return wrongLink(u"not-a-link"_s, link);
  }
  if (link.contains(u'#')) {
    return wrongLink(u"parameter"_s, link.mid(link.indexOf(u'#')));
  }
  const qsizetype queryStart = link.indexOf(u'?');
  const QString before = queryStart < 0 ? link : link.left(queryStart);
  const qsizetype pathStart = before.indexOf(u'/', schemeEnd + 3);
  LinkParts parts;
  // The scheme's case is a mail program's doing and means nothing; the rest has to be as Microsoft spells it.
  parts.origin = link.left(schemeEnd).toLower() + before.mid(schemeEnd, pathStart < 0 ? -1 : pathStart - schemeEnd);
  parts.path = pathStart < 0 ? QString() : before.mid(pathStart);
  parts.query = queryStart < 0 ? QString() : link.mid(queryStart + 1);
  return parts;
}

Result<QString> tenantInPath(const QString& path) {
  const QStringList segments = path.split(u'/');
  const bool isV1 = segments.size() == 3 && segments[2] == u"adminconsent"_s;
  const bool isV2 = segments.size() == 4 && segments[2] == u"v2.0"_s && segments[3] == u"adminconsent"_s;
  if (!segments[0].isEmpty() || !(isV1 || isV2) || path.contains(u'%')) {
    return wrongLink(u"path"_s, path);
  }
  return segments[1];
}

bool isTenantOf(const QString& tenant, const LinkExpectation& expectation) {
  return (!tenant.isEmpty() && tenant.compare(expectation.tenantId, Qt::CaseInsensitive) == 0) ||
         (isDomainName(tenant) && expectation.verifiedDomains.contains(tenant, Qt::CaseInsensitive));
}

/// A name in another case, or an encoded one, is a second spelling that Microsoft may read where we do not.
bool isDisguised(const QString& name) {
  static const QStringList known{u"client_id"_s, u"scope"_s, u"redirect_uri"_s, u"state"_s};
  return known.contains(name, Qt::CaseInsensitive) && !known.contains(name);
}

bool isPlainName(const QString& name) {
  return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || u"_.-"_s.contains(c); });
}

Result<LinkParameters> linkParameters(const QString& query) {
  QStringList seen;
  for (const QString& part : query.split(u'&', Qt::SkipEmptyParts)) {
    const QString name = part.section(u'=', 0, 0);
    if (!isPlainName(name) || isDisguised(name) || seen.contains(name)) {
      return wrongLink(u"parameter"_s, name);
    }
    seen.append(name);
  }
  const auto parameters = formParameters(query.toLatin1());
  if (!parameters) {
    return wrongLink(u"parameter"_s, query);
  }
  return *parameters;
}

std::optional<QString> valueOf(const LinkParameters& parameters, const QString& name) {
  const auto found = std::find_if(parameters.begin(), parameters.end(),
                                  [&](const auto& parameter) { return parameter.first == name; });
  return found == parameters.end() ? std::nullopt : std::optional(found->second);
}

bool hasControlCharacter(const QString& text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The profile's own redirect that `text` spells, or nothing.
std::optional<QUrl> knownRedirect(const QString& text, const profile::ConsentRedirects& redirects) {
  for (const QUrl& redirect : {redirects.embedded, redirects.ownBrowser, redirects.elsewhere}) {
    const QString spelled = redirect.toString(QUrl::FullyEncoded);
    const bool hasNoPath = redirect.path().isEmpty() && !redirect.hasQuery();
    if (!redirect.isEmpty() && (text == spelled || (hasNoPath && text == spelled + u'/'))) {
      return redirect;
    }
  }
  return std::nullopt;
}

Result<VendorLink> readLinkParameters(const LinkParameters& parameters, const LinkExpectation& expectation) {
  const QString client = valueOf(parameters, u"client_id"_s).value_or(QString());
  if (client.isEmpty() || client.compare(expectation.application.clientId, Qt::CaseInsensitive) != 0) {
    return wrongLink(u"client"_s, client);
  }
  const auto scope = valueOf(parameters, u"scope"_s);
  if (scope && *scope != originText(expectation.cloud.graph) + u"/.default"_s) {
    return wrongLink(u"scope"_s, *scope);
  }
  VendorLink link;
  if (const auto redirect = valueOf(parameters, u"redirect_uri"_s)) {
    const auto known = knownRedirect(*redirect, expectation.application.consentRedirects);
    if (!known) {
      return wrongLink(u"redirect"_s, *redirect);
    }
    link.redirectUri = *known;
  }
  link.state = valueOf(parameters, u"state"_s).value_or(QString());
  if (link.state.size() > longestState || hasControlCharacter(link.state)) {
    return wrongLink(u"state"_s, link.state);
  }
  return link;
}

}  // namespace

Result<VendorLink> readVendorLink(const QString& pasted, const LinkExpectation& expectation) {
  const auto parts = splitLink(withoutMailWrapping(pasted));
  if (!parts) {
    return fail(parts.error());
  }
  if (parts->origin != originText(expectation.cloud.authority)) {
    return wrongLink(u"host"_s, parts->origin);
  }
  const auto tenant = tenantInPath(parts->path);
  if (!tenant) {
    return fail(tenant.error());
  }
  if (!isTenantOf(*tenant, expectation)) {
    return wrongLink(u"tenant"_s, *tenant);
  }
  const auto parameters = linkParameters(parts->query);
  if (!parameters) {
    return fail(parameters.error());
  }
  return readLinkParameters(*parameters, expectation);
}

}  // namespace usher::signin
