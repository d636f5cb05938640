// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QUuid>

#include "state/account_book.h"
#include "state/account_rows.h"
#include "state/database.h"
#include "state/rows.h"

namespace usher::state {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An UPDATE of the one link that its last value names.
Result<void> updateLink(const Database& database, const QString& sql, const QVariantList& values) {
  const auto done = database.query(sql, values);
  if (!done) {
    return fail(done.error());
  }
  if (done->numRowsAffected() != 1) {
    return fail(Failure::Kind::BadInput, u"no-such-link"_s);
  }
  return {};
}

QString knownTimeText(const std::optional<QDateTime>& time) {
  return time ? timeText(*time) : QString();
}

Result<void> checkStateIsFresh(const Database& database, const QString& state) {
  if (state.isEmpty()) {
    return fail(Failure::Kind::BadInput, u"state-empty"_s);
  }
  const auto taken = database.value(u"SELECT 1 FROM consent_link WHERE state = ?"_s, {state});
  if (!taken) {
    return fail(taken.error());
  }
  if (taken->isValid()) {
    return fail(Failure::Kind::BadInput, u"state-taken"_s);
  }
  return {};
}

}  // namespace

Result<ConsentLink> AccountBook::addLink(ConsentLink link) {
  link.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
  link.made = link.made.isValid() ? link.made.toUTC() : QDateTime::currentDateTimeUtc();
  link.ended.reset();
  link.end = LinkEnd::Open;
  const auto written = m_database.atomically([&]() -> Result<void> {
    if (const auto known = knownAccount(m_database, link.setUp.account); !known) {
      return fail(known.error());
    }
    if (auto fresh = checkStateIsFresh(m_database, link.state); !fresh) {
      return fresh;
    }
    return m_database.execute(
        u"INSERT INTO consent_link ("_s + linkColumns + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{link.id} + keyValues(link.setUp) +
            QVariantList{link.state, link.redirect, timeText(link.made), knownTimeText(link.sent),
                         knownTimeText(link.looked), QString(), linkEndText(link.end)});
  });
  if (!written) {
    return fail(written.error());
  }
  return link;
}

Result<void> AccountBook::markLinkSent(const QString& link, const QDateTime& now) {
  return updateLink(m_database, u"UPDATE consent_link SET sent = ? WHERE id = ?"_s, {timeText(now), link});
}

Result<void> AccountBook::markLooked(const SetUpKey& setUp, const QDateTime& now) {
  return m_database.execute(u"UPDATE consent_link SET looked = ? WHERE outcome = 'open' AND"_s + ofSetUp,
                            QVariantList{timeText(now)} + keyValues(setUp));
}

Result<void> AccountBook::endLink(const QString& link, LinkEnd end, const QDateTime& now) {
  const QString ended = end == LinkEnd::Open ? QString() : timeText(now);
  return updateLink(m_database, u"UPDATE consent_link SET outcome = ?, ended = ? WHERE id = ?"_s,
                    {linkEndText(end), ended, link});
}

Result<QList<ConsentLink>> AccountBook::links(const SetUpKey& setUp) const {
  return allRows(m_database.query(
                     u"SELECT "_s + linkColumns + u" FROM consent_link WHERE"_s + ofSetUp + u" ORDER BY number DESC"_s,
                     keyValues(setUp)),
                 linkFrom);
}

Result<void> AccountBook::note(const AccountEvent& event) {
  return m_database.atomically([&]() -> Result<void> {
    if (const auto known = knownAccount(m_database, event.account); !known) {
      return fail(known.error());
    }
    return m_database.execute(
        u"INSERT INTO account_event ("_s + eventColumns + u") VALUES (?, ?, ?, ?, ?, ?)"_s,
        {timeText(event.when), event.account, event.integration, event.who, event.what, jsonText(event.data)});
  });
}

Result<QList<AccountEvent>> AccountBook::events(const QString& account) const {
  return allRows(
      m_database.query(u"SELECT "_s + eventColumns + u" FROM account_event WHERE account = ? ORDER BY number"_s,
                       {account}),
      eventFrom);
}

}  // namespace usher::state
