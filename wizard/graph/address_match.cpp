// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "graph/address_match.h"

#include <QHash>
#include <algorithm>
#include <memory>

#include "graph/address_question.h"
#include "graph/batched_lists.h"
#include "graph/graph_client.h"

namespace usher::graph {

namespace {

/// A peopleByAddress() under way. It is kept alive by the handlers of the reading, which the client owns.
class AddressSearch : public std::enable_shared_from_this<AddressSearch> {
 public:
  AddressSearch(GraphClient& client, Clock& clock, const QStringList& addresses, std::function<void(int)> progress)
      : m_client(client), m_clock(clock), m_progress(std::move(progress)) {
    m_addresses.reserve(addresses.size());
    for (const QString& address : addresses) {
      m_addresses.append(comparable(address));
      ++m_timesAsked[m_addresses.last()];
    }
  }

  Pending<QList<QList<AddressMatch>>> start() {
    m_done.onCancel(&m_client, [weak = weak_from_this()] {
      if (const auto search = weak.lock()) {
        search->m_reading.cancel();
      }
    });
    QStringList unique = m_addresses;
    unique.removeDuplicates();
    const auto [asked, pointless] = splitByLength(unique);
    settle(pointless);
    askAbout(asked, {FoundBy::UserName, FoundBy::Mail});
    return m_done.pending();
  }

 private:
  void askAbout(const QStringList& addresses, const QList<FoundBy>& names) {
    m_next = questionsAbout(addresses, names);
    m_answersDue.clear();
    for (const AddressQuestion& question : std::as_const(m_next)) {
      for (const QString& address : question.addresses) {
        ++m_answersDue[address];
      }
    }
    ask();
  }

  void ask() {
    if (m_next.isEmpty()) {
      return m_isSecondRound ? finish() : askForTheRest();
    }
    m_questions = std::exchange(m_next, {});
    QStringList paths;
    for (const AddressQuestion& question : std::as_const(m_questions)) {
      paths.append(pathOf(question));
    }
    m_reading = readLists(m_client, m_clock, paths,
                          [self = shared_from_this()](qsizetype index, const Result<QJsonArray>& items) {
                            self->take(self->m_questions.at(index), items);
                          });
    whenDone(m_reading, &m_client, [self = shared_from_this()](const Result<void>& read) {
      if (!read) {
        return self->m_done.finish(fail(self->m_why.value_or(read.error())));
      }
      self->ask();
    });
  }

  void askForTheRest() {
    m_isSecondRound = true;
    QStringList open;
    for (auto it = m_answersDue.keyBegin(); it != m_answersDue.keyEnd(); ++it) {
      open.append(*it);
    }
    open.sort();
    askAbout(open, {FoundBy::ProxyAddress, FoundBy::OtherMail});
  }

  void take(const AddressQuestion& question, const Result<QJsonArray>& items) {
    const auto found = items.and_then([&question](const QJsonArray& all) { return readNamed(all, question.by); });
    if (found) {
      for (const NamedPerson& one : *found) {
        note(question, one);
      }
    } else if (isAboutTheQuestion(found.error()) && question.addresses.size() > 1) {
      // One of them is nothing that Graph can compare; the others shall not suffer for it.
      m_next += halvesOf(question);
      return;
    } else if (!isAboutTheQuestion(found.error()) && !mayNotBeRead(found.error(), question.by)) {
      m_why = found.error();
      m_reading.cancel();
      return;
    }
    answered(question);
  }

  static bool isAboutTheQuestion(const Failure& why) { return why.kind == Failure::Kind::Rejected; }
  static bool mayNotBeRead(const Failure& why, FoundBy by) {
    return why.kind == Failure::Kind::Forbidden && (by == FoundBy::ProxyAddress || by == FoundBy::OtherMail);
  }

  void note(const AddressQuestion& question, const NamedPerson& found) {
    for (const QString& name : found.names) {
      if (question.addresses.contains(name)) {
        addTo(m_found[name], {found.person, question.by});
      }
    }
  }

  static void addTo(QList<AddressMatch>& matches, const AddressMatch& match) {
    for (AddressMatch& known : matches) {
      if (known.person.id == match.person.id) {
        known.by = std::min(known.by, match.by);
        return;
      }
    }
    matches.append(match);
  }

  void answered(const AddressQuestion& question) {
    QStringList settled;
    for (const QString& address : question.addresses) {
      const int due = --m_answersDue[address];
      if (due == 0 && (m_isSecondRound || m_found.contains(address))) {
        settled.append(address);
      }
    }
    settle(settled);
  }

  void settle(const QStringList& addresses) {
    for (const QString& address : addresses) {
      m_answersDue.remove(address);
      m_settled += m_timesAsked.value(address);
    }
    if (m_progress && !addresses.isEmpty() && !m_done.isCancelled()) {
      m_progress(m_settled);
    }
  }

  void finish() {
    QList<QList<AddressMatch>> all;
    all.reserve(m_addresses.size());
    for (const QString& address : std::as_const(m_addresses)) {
      QList<AddressMatch> matches = m_found.value(address);
      std::sort(matches.begin(), matches.end(), [](const AddressMatch& left, const AddressMatch& right) {
        return std::pair(left.by, left.person.userPrincipalName) < std::pair(right.by, right.person.userPrincipalName);
      });
      all.append(matches);
    }
    m_done.finish(all);
  }

  GraphClient& m_client;
  Clock& m_clock;
  std::function<void(int)> m_progress;
  QStringList m_addresses;
  QHash<QString, int> m_timesAsked, m_answersDue;
  QHash<QString, QList<AddressMatch>> m_found;
  QList<AddressQuestion> m_questions, m_next;
  bool m_isSecondRound = false;
  int m_settled = 0;
  std::optional<Failure> m_why;
  Pending<void> m_reading = {};
  Completion<QList<QList<AddressMatch>>> m_done = {};
};

}  // namespace

Pending<QList<QList<AddressMatch>>> peopleByAddress(GraphClient& client, Clock& clock, const QStringList& addresses,
                                                    std::function<void(int done)> progress) {
  return std::make_shared<AddressSearch>(client, clock, addresses, std::move(progress))->start();
}

}  // namespace usher::graph
