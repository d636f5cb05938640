// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QStringList>
#include <optional>

#include "flow/steps/removal_view.h"
#include "signin/account.h"

namespace usher::flow {

/// Gone, whoever removed it.
bool isAway(RemovalOutcome outcome);

/// Chosen, or taken along by what is chosen.
bool isWanted(const RemovalRow& row);

/// Marks what is chosen and what goes along with it; what `choice` does not tell is chosen by nature: all of it, but
/// only the vendor's side of a managed account. Gives whether grants are to be removed one by one.
bool applyChoice(QList<RemovalRow>& rows, const QHash<RemovalItem, bool>& choice, bool isManaged);

/// What is to be sent for the chosen rows, in this order: who is assigned goes before the permissions, and Usher's own
/// rights last of all. What goes along needs no request of its own.
QList<RemovalItem> itemsToSend(const QList<RemovalRow>& rows);

/// The role that may remove it with the least other rights (Entra built-in roles; application permissions of Graph are
/// kept to the greater one).
DirectoryRole leastRoleToRemove(RemovalItem item);

/// The account's roles are known, and none of them may remove an enterprise app.
bool lacksRoleToRemove(const std::optional<signin::Account>& account);

/// The names of the facts that are no longer so once an item is gone.
QStringList factsThatGo(RemovalItem item);

/// The item's name in an account's history.
QString itemName(RemovalItem item);

}  // namespace usher::flow
