// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "demo/people_index.h"

#include <algorithm>
#include <iterator>

namespace usher::demo {

namespace {

using IndexPlaces = std::vector<quint32>;

constexpr qsizetype charactersOfStart = 4;

// The first characters packed, so that the entries of one beginning stand side by side; the rest filled with `fill`.
quint64 startKey(const QString& text, quint16 fill) {
  quint64 key = 0;
  for (qsizetype i = 0; i < charactersOfStart; ++i) {
    key = key << 16 | (i < text.size() ? text.at(i).toCaseFolded().unicode() : fill);
  }
  return key;
}

quint64 equalKey(const QString& text) {
  return qHash(text.toCaseFolded(), size_t(0));
}

void makeOrdered(IndexPlaces& places) {
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
}

template <typename Entries, typename Entry>
void appendRange(const Entries& entries, const Entry& from, const Entry& to, IndexPlaces& places) {
  const auto first = std::lower_bound(entries.begin(), entries.end(), from);
  const auto last = std::upper_bound(first, entries.end(), to);
  std::transform(first, last, std::back_inserter(places), [](const Entry& entry) { return entry.person; });
}

}  // namespace

void PeopleIndex::catchUp() {
  const auto touched = m_world.users.touchedSince(m_moment);
  if (touched && touched->isEmpty()) {
    return;
  }
  m_moment = m_world.users.moment();
  m_ids.clear();
  m_equal.clear();
  m_starts.clear();
  for (const User& person : m_world.users) {
    m_ids.append(person.id);
    add(static_cast<quint32>(m_ids.size() - 1), person);
  }
  for (auto* index : {&m_equal, &m_starts}) {
    for (Entries& entries : *index) {
      std::sort(entries.begin(), entries.end());
    }
  }
}

void PeopleIndex::add(quint32 place, const User& person) {
  for (const auto& [property, value] : {std::pair("userprincipalname", &person.userPrincipalName),
                                        std::pair("mail", &person.mail), std::pair("id", &person.id)}) {
    addEqual(property, *value, place);
  }
  for (const QString& address : person.proxyAddresses) {
    addEqual("proxyaddresses", address, place);
  }
  for (const QString& address : person.otherMails) {
    addEqual("othermails", address, place);
  }
  for (const auto& [property, value] :
       {std::pair("userprincipalname", &person.userPrincipalName), std::pair("mail", &person.mail),
        std::pair("givenname", &person.givenName), std::pair("surname", &person.surname)}) {
    addStart(property, *value, place);
  }
  for (const QString& word : searchWords(person.displayName)) {
    addStart("displayname", word, place);
  }
}

void PeopleIndex::addEqual(const char* property, const QString& value, quint32 place) {
  if (!value.isEmpty()) {
    m_equal[QLatin1String(property)].push_back({equalKey(value), place});
  }
}

void PeopleIndex::addStart(const char* property, const QString& value, quint32 place) {
  if (!value.isEmpty()) {
    m_starts[QLatin1String(property)].push_back({startKey(value, 0), place});
  }
}

std::optional<PeopleIndex::Places> PeopleIndex::placesEqual(const QString& property,
                                                            const QList<ODataLiteral>& literals) const {
  const auto entries = m_equal.constFind(property.toLower());
  if (entries == m_equal.cend()) {
    return std::nullopt;
  }
  Places places;
  for (const ODataLiteral& literal : literals) {
    if (literal.kind == ODataLiteral::Kind::Null) {
      return std::nullopt;
    }
    const quint64 key = equalKey(literal.text);
    appendRange(*entries, Entry{key, 0}, Entry{key, UINT32_MAX}, places);
  }
  return places;
}

std::optional<PeopleIndex::Places> PeopleIndex::placesStarting(const QString& property, const QString& start) const {
  const auto entries = m_starts.constFind(property.toLower());
  if (entries == m_starts.cend() || start.isEmpty()) {
    return std::nullopt;
  }
  Places places;
  appendRange(*entries, Entry{startKey(start, 0), 0}, Entry{startKey(start, UINT16_MAX), UINT32_MAX}, places);
  return places;
}

std::optional<PeopleIndex::Places> PeopleIndex::placesOf(const ODataCondition& condition) const {
  using Kind = ODataCondition::Kind;
  switch (condition.kind) {
    case Kind::And:
      for (const ODataCondition& part : condition.children) {
        if (auto places = placesOf(part)) {
          return places;
        }
      }
      return std::nullopt;
    case Kind::Or: {
      Places all;
      for (const ODataCondition& part : condition.children) {
        const auto places = placesOf(part);
        if (!places) {
          return std::nullopt;
        }
        all.insert(all.end(), places->begin(), places->end());
      }
      return all;
    }
    case Kind::Equal:
    case Kind::In:
    case Kind::AnyEqual:
      return placesEqual(condition.property, condition.literals);
    case Kind::StartsWith:
      // Names are indexed by their words, which is not how startsWith sees them.
      return condition.property.compare(QLatin1String("displayName"), Qt::CaseInsensitive) == 0
                 ? std::nullopt
                 : placesStarting(condition.property, condition.literals.first().text);
    case Kind::Not:
    case Kind::NotEqual:
    case Kind::EndsWith:
      break;
  }
  return std::nullopt;
}

std::optional<QList<const User*>> PeopleIndex::candidates(const ODataFilter& filter) {
  catchUp();
  auto places = placesOf(filter.root());
  if (!places) {
    return std::nullopt;
  }
  makeOrdered(*places);
  return peopleAt(*places);
}

std::optional<QList<const User*>> PeopleIndex::candidates(const ODataSearch& search) {
  catchUp();
  Places all;
  for (const QList<ODataSearch::Clause>& clauses : search.alternatives()) {
    std::optional<Places> fewest;
    for (const ODataSearch::Clause& clause : clauses) {
      const bool words = clause.property.search == Property::Search::Tokens;
      const QStringList starts = words ? clause.words : QStringList{clause.text};
      for (const QString& start : starts) {
        auto places = placesStarting(clause.property.name, start);
        if (places && (!fewest || places->size() < fewest->size())) {
          fewest = std::move(places);
        }
      }
    }
    if (!fewest) {
      return std::nullopt;
    }
    all.insert(all.end(), fewest->begin(), fewest->end());
  }
  makeOrdered(all);
  return peopleAt(all);
}

const User* PeopleIndex::ofPrincipalName(const QString& name) {
  catchUp();
  const auto places = placesEqual(QStringLiteral("userprincipalname"), {{ODataLiteral::Kind::Text, name}});
  for (const User* person : peopleAt(places.value_or(Places()))) {
    if (person->userPrincipalName.compare(name, Qt::CaseInsensitive) == 0) {
      return person;
    }
  }
  return nullptr;
}

QList<const User*> PeopleIndex::peopleAt(const Places& places) const {
  QList<const User*> people;
  for (const quint32 place : places) {
    people.append(&*m_world.users.constFind(m_ids.at(place)));
  }
  return people;
}

}  // namespace usher::demo
