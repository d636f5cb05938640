// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/scope_set.h"

#include "signin/endpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

QString unprefixed(const QString& scope, const QUrl& graph) {
  const QString prefix = originText(graph) + u'/';
  return scope.startsWith(prefix, Qt::CaseInsensitive) ? scope.mid(prefix.size()) : scope;
}

bool isOpenIdScope(const QString& scope) {
  static const QStringList names{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
  return names.contains(scope, Qt::CaseInsensitive);
}

void addOnce(QStringList& scopes, const QString& scope) {
  if (!scope.isEmpty() && !scopes.contains(scope, Qt::CaseInsensitive)) {
    scopes.append(scope);
  }
}

}  // namespace

QStringList missingScopes(const QStringList& wanted, const QStringList& granted, const QUrl& graph) {
  QStringList have;
  for (const QString& scope : granted) {
    addOnce(have, unprefixed(scope, graph));
  }
  QStringList missing;
  for (const QString& scope : wanted) {
    const QString plain = unprefixed(scope, graph);
    if (!isOpenIdScope(plain) && !have.contains(plain, Qt::CaseInsensitive)) {
      addOnce(missing, plain);
    }
  }
  return missing;
}

QStringList joinedScopes(const QStringList& left, const QStringList& right, const QUrl& graph) {
  QStringList joined{u"openid"_s, u"profile"_s, u"offline_access"_s};
  for (const QString& scope : left + right) {
    const QString plain = unprefixed(scope, graph);
    if (plain.compare(u"email"_s, Qt::CaseInsensitive) != 0) {
      addOnce(joined, plain);
    }
  }
  return joined;
}

}  // namespace usher::signin
