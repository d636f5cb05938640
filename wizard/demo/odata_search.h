// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "demo/graph_problem.h"
#include "demo/graph_schema.h"

namespace usher::demo {

/// A $search over one entity type: quoted "property:text" clauses joined by AND and OR (AND binds tighter). Names and
/// descriptions are matched by the beginnings of their words in any order, other properties by how they begin.
class ODataSearch {
 public:
  /// A property and what it shall begin with; of the words of a name, each has to be the beginning of one.
  struct Clause {
    Property property;
    QString text;
    QStringList words;
  };

  static Outcome<ODataSearch> parse(const QString& text, const EntityType& type);

  bool accepts(const Item& item) const;
  /// One of these lists has to hold, all of it.
  const QList<QList<Clause>>& alternatives() const { return m_alternatives; }

 private:
  static bool matches(const Clause& clause, const Item& item);

  QList<QList<Clause>> m_alternatives;
};

/// The words that Graph's index makes of `text`, in lower case: cut at spaces, symbols, digits and where a lower-case
/// letter is followed by an upper-case one.
QStringList searchWords(const QString& text);

}  // namespace usher::demo
