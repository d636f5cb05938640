// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "demo/world.h"

namespace usher::demo {

// What is in a world, member by member: `fields(visitor, value)` calls the visitor with each name and member.

// `is<V, T>`: V is T or const T, so that each list below serves the writer and the reader.
template <typename V, typename T>
concept is = std::is_same_v<std::remove_const_t<V>, T>;

template <typename Visitor, is<User> V>
void fields(Visitor& visit, V& user) {
  visit("id", user.id);
  visit("displayName", user.displayName);
  visit("givenName", user.givenName);
  visit("surname", user.surname);
  visit("userPrincipalName", user.userPrincipalName);
  visit("mail", user.mail);
  visit("proxyAddresses", user.proxyAddresses);
  visit("otherMails", user.otherMails);
  visit("userType", user.userType);
  visit("accountEnabled", user.accountEnabled);
  visit("roles", user.roles);
  visit("password", user.password);
  visit("mfaNumber", user.mfaNumber);
  visit("account", user.account);
  visit("jobTitle", user.jobTitle);
  visit("department", user.department);
}

template <typename Visitor, is<Group> V>
void fields(Visitor& visit, V& group) {
  visit("id", group.id);
  visit("displayName", group.displayName);
  visit("description", group.description);
  visit("mail", group.mail);
  visit("membershipRule", group.membershipRule);
  visit("securityEnabled", group.securityEnabled);
  visit("mailEnabled", group.mailEnabled);
  visit("groupTypes", group.groupTypes);
  visit("memberIds", group.memberIds);
}

template <typename Visitor, is<Permission> V>
void fields(Visitor& visit, V& permission) {
  visit("id", permission.id);
  visit("value", permission.value);
  visit("displayName", permission.displayName);
  visit("description", permission.description);
  visit("userDisplayName", permission.userDisplayName);
  visit("userDescription", permission.userDescription);
  visit("adminConsentNeeded", permission.adminConsentNeeded);
}

template <typename Visitor, is<AppRole> V>
void fields(Visitor& visit, V& role) {
  visit("id", role.id);
  visit("value", role.value);
  visit("displayName", role.displayName);
  visit("allowedMemberTypes", role.allowedMemberTypes);
  visit("enabled", role.enabled);
}

template <typename Visitor, is<Application> V>
void fields(Visitor& visit, V& application) {
  visit("appId", application.appId);
  visit("displayName", application.displayName);
  visit("publisherTenant", application.publisherTenant);
  visit("redirectUris", application.redirectUris);
  visit("delegatedScopes", application.delegatedScopes);
  visit("applicationPermissions", application.applicationPermissions);
  visit("appRoles", application.appRoles);
  visit("publicClient", application.publicClient);
  visit("emitsDirectoryRoles", application.emitsDirectoryRoles);
}

template <typename Visitor, is<ServicePrincipal> V>
void fields(Visitor& visit, V& principal) {
  visit("id", principal.id);
  visit("appId", principal.appId);
  visit("displayName", principal.displayName);
  visit("notes", principal.notes);
  visit("accountEnabled", principal.accountEnabled);
  visit("appRoleAssignmentRequired", principal.appRoleAssignmentRequired);
  visit("tags", principal.tags);
  visit("ownerIds", principal.ownerIds);
  visit("visibleFrom", principal.visibleFrom);
  visit("deleted", principal.deleted);
  visit("visibleUntil", principal.visibleUntil);
}

template <typename Visitor, is<Grant> V>
void fields(Visitor& visit, V& grant) {
  visit("id", grant.id);
  visit("clientId", grant.clientId);
  visit("principalId", grant.principalId);
  visit("resourceId", grant.resourceId);
  visit("scopes", grant.scopes);
  visit("visibleFrom", grant.visibleFrom);
  visit("visibleUntil", grant.visibleUntil);
}

template <typename Visitor, is<Assignment> V>
void fields(Visitor& visit, V& assignment) {
  visit("id", assignment.id);
  visit("principalId", assignment.principalId);
  visit("principalType", assignment.principalType);
  visit("resourceId", assignment.resourceId);
  visit("appRoleId", assignment.appRoleId);
  visit("created", assignment.created);
  visit("visibleFrom", assignment.visibleFrom);
  visit("visibleUntil", assignment.visibleUntil);
}

template <typename Visitor, is<IssuedToken> V>
void fields(Visitor& visit, V& token) {
  visit("clientId", token.clientId);
  visit("userId", token.userId);
  visit("tenantId", token.tenantId);
  visit("scopes", token.scopes);
  visit("expires", token.expires);
}

template <typename Visitor, is<World> V>
void fields(Visitor& visit, V& world) {
  visit("tenantId", world.tenantId);
  visit("displayName", world.displayName);
  visit("initialDomain", world.initialDomain);
  visit("defaultDomain", world.defaultDomain);
  visit("verifiedDomains", world.verifiedDomains);
  visit("isPartner", world.isPartner);
  visit("users", world.users);
  visit("groups", world.groups);
  visit("applications", world.applications);
  visit("servicePrincipals", world.servicePrincipals);
  visit("deletedServicePrincipals", world.deletedServicePrincipals);
  visit("grants", world.grants);
  visit("assignments", world.assignments);
  visit("graphScopes", world.graphScopes);
  visit("graphAppRoles", world.graphAppRoles);
  visit("graphServicePrincipalId", world.graphServicePrincipalId);
  visit("hasEntraPremium", world.hasEntraPremium);
  visit("accessTokens", world.accessTokens);
  visit("refreshTokens", world.refreshTokens);
  visit("staleServicePrincipals", world.staleServicePrincipals);
  visit("staleGrants", world.staleGrants);
  visit("staleAssignments", world.staleAssignments);
  visit("generatedPeople", world.generatedPeople);
  visit("nextId", world.nextId);
}

}  // namespace usher::demo
