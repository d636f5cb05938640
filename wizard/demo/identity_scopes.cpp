// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/identity_scopes.h"

#include <algorithm>

#include "demo/identity_errors.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::demo {

namespace {

void addScope(QStringList& list, const QString& scope) {
  if (!list.contains(scope)) {
    list.append(scope);
  }
}

}  // namespace

bool isBasicScope(const QString& scope) {
  static const QStringList basics{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
  return basics.contains(scope);
}

const Permission* permissionNamed(const QList<Permission>& permissions, const QString& value) {
  const auto found = std::find_if(permissions.begin(), permissions.end(), [&](const Permission& permission) {
    return permission.value.compare(value, Qt::CaseInsensitive) == 0;
  });
  return found == permissions.end() ? nullptr : &*found;
}

StsResult<ScopeRequest> scopesFrom(const QString& text, const World& world, const Application& app, const QUrl& graph,
                                   const QString& directory) {
  const QString prefix = graph.toString(QUrl::StripTrailingSlash) + u'/';
  ScopeRequest request;
  for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
    const QString scope = part.startsWith(prefix, Qt::CaseInsensitive) ? part.mid(prefix.size()) : part;
    if (scope.compare(u".default"_s, Qt::CaseInsensitive) == 0) {
      request.everything = true;
    } else if (isBasicScope(scope.toLower())) {
      addScope(request.basics, scope.toLower());
    } else if (scope.contains(u"://"_s)) {
      return tl::unexpected(sts::unknownResource(scope.left(scope.lastIndexOf(u'/')), directory));
    } else if (const Permission* permission = permissionNamed(world.graphScopes, scope)) {
      addScope(request.graph, permission->value);
    } else {
      return tl::unexpected(sts::unknownScope(app.displayName, scope));
    }
  }
  if (request.everything && !request.graph.isEmpty()) {
    return tl::unexpected(sts::defaultScopeMixed(text));
  }
  return request;
}

}  // namespace usher::demo
