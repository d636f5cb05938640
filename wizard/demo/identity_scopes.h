// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include "demo/identity_error.h"
#include "demo/world.h"

namespace usher::demo {

/// What a `scope` parameter asks for.
struct ScopeRequest {
  QStringList basics;       ///< openid, profile, email, offline_access
  QStringList graph;        ///< Delegated permissions of Microsoft Graph, by value.
  bool everything = false;  ///< `{graph}/.default`: whatever the app registration lists.

  /// The Graph permissions asked for, those behind `.default` included.
  QStringList wanted(const Application& app) const { return everything ? app.delegatedScopes : graph; }
};

/// Reads a `scope` parameter; names are compared without case and given back as Graph writes them. A scope without
/// prefix is Graph's; `directory` is for the error text.
StsResult<ScopeRequest> scopesFrom(const QString& text, const World& world, const Application& app, const QUrl& graph,
                                   const QString& directory);

/// openid, profile, email, offline_access: they belong to sign-in itself.
bool isBasicScope(const QString& scope);

/// The permission of that value, or null.
const Permission* permissionNamed(const QList<Permission>& permissions, const QString& value);

}  // namespace usher::demo
