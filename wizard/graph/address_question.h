// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QStringList>
#include <utility>

#include "graph/address_match.h"

namespace usher::graph {

/// One request that asks for several people by one of their names. The addresses are comparable().
struct AddressQuestion {
  FoundBy by = FoundBy::UserName;
  QStringList addresses = {};
};

/// Somebody in an answer, with those names that were asked for, comparable().
struct NamedPerson {
  Person person;
  QStringList names;
};

/// `address` as it is compared: Graph's directory does not distinguish case.
QString comparable(const QString& address);

/// Those that Graph compares, and those that it never would: empty ones and those over 120 characters.
std::pair<QStringList, QStringList> splitByLength(const QStringList& addresses);

/// Questions about all of `addresses` by each of `names`, as few as Graph's limits allow: 15 alternatives, and an
/// address of at most 2,048 characters.
QList<AddressQuestion> questionsAbout(const QStringList& addresses, const QList<FoundBy>& names);
QList<AddressQuestion> halvesOf(const AddressQuestion& question);

QString pathOf(const AddressQuestion& question);
Result<QList<NamedPerson>> readNamed(const QJsonArray& items, FoundBy by);

}  // namespace usher::graph
