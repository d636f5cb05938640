// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "demo/graph_call.h"

namespace usher::demo {

// The calls that Graph answers, one function each; graph_routes.cpp says at which address. Token, path and scopes have
// been checked; each write checks roles and ownership itself, because it knows its target.

Outcome<Reply> getMe(GraphCall& call);
Outcome<Reply> listMyMemberships(GraphCall& call);
Outcome<Reply> listMyTransitiveMemberships(GraphCall& call);
Outcome<Reply> listMyDirectoryRoles(GraphCall& call);
Outcome<Reply> listMyOwnedObjects(GraphCall& call);
Outcome<Reply> listMyOwnedServicePrincipals(GraphCall& call);
Outcome<Reply> sendMail(GraphCall& call);

Outcome<Reply> listOrganization(GraphCall& call);
Outcome<Reply> getOrganization(GraphCall& call);
Outcome<Reply> listSubscribedSkus(GraphCall& call);
Outcome<Reply> listDirectoryRoles(GraphCall& call);

Outcome<Reply> listUsers(GraphCall& call);
Outcome<Reply> countUsers(GraphCall& call);
Outcome<Reply> getUser(GraphCall& call);

Outcome<Reply> listGroups(GraphCall& call);
Outcome<Reply> countGroups(GraphCall& call);
Outcome<Reply> getGroup(GraphCall& call);
Outcome<Reply> listMembers(GraphCall& call);
Outcome<Reply> countMembers(GraphCall& call);
Outcome<Reply> countTransitiveMembers(GraphCall& call);

Outcome<Reply> getDirectoryObject(GraphCall& call);
Outcome<Reply> getObjectsByIds(GraphCall& call);
Outcome<Reply> listDeletedServicePrincipals(GraphCall& call);
Outcome<Reply> getDeletedItem(GraphCall& call);
Outcome<Reply> restoreDeletedItem(GraphCall& call);
Outcome<Reply> purgeDeletedItem(GraphCall& call);

Outcome<Reply> listServicePrincipals(GraphCall& call);
Outcome<Reply> countServicePrincipals(GraphCall& call);
Outcome<Reply> getServicePrincipal(GraphCall& call);
Outcome<Reply> createServicePrincipal(GraphCall& call);
Outcome<Reply> updateServicePrincipal(GraphCall& call);
Outcome<Reply> deleteServicePrincipal(GraphCall& call);

Outcome<Reply> listOwners(GraphCall& call);
Outcome<Reply> listOwningUsers(GraphCall& call);
Outcome<Reply> addOwner(GraphCall& call);
Outcome<Reply> removeOwner(GraphCall& call);

Outcome<Reply> listAssignedTo(GraphCall& call);
Outcome<Reply> countAssignedTo(GraphCall& call);
Outcome<Reply> getAssignedTo(GraphCall& call);
Outcome<Reply> assignTo(GraphCall& call);
Outcome<Reply> unassign(GraphCall& call);
Outcome<Reply> listMyAssignments(GraphCall& call);
Outcome<Reply> listUserAssignments(GraphCall& call);
Outcome<Reply> listGroupAssignments(GraphCall& call);
Outcome<Reply> listApplicationPermissions(GraphCall& call);
Outcome<Reply> getApplicationPermission(GraphCall& call);
Outcome<Reply> revokeApplicationPermission(GraphCall& call);
Outcome<Reply> assignUser(GraphCall& call);
Outcome<Reply> assignGroup(GraphCall& call);

Outcome<Reply> listGrants(GraphCall& call);
Outcome<Reply> listGrantsOfClient(GraphCall& call);
Outcome<Reply> getGrant(GraphCall& call);
Outcome<Reply> createGrant(GraphCall& call);
Outcome<Reply> updateGrant(GraphCall& call);
Outcome<Reply> deleteGrant(GraphCall& call);

}  // namespace usher::demo
