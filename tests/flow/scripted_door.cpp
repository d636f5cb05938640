// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "scripted_door.h"

#include <QUrlQuery>

namespace usher::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class ScriptedVisit final : public signin::Visit {
 public:
  ScriptedVisit(ScriptedDoor& door, QUrl registered, QString person)
      : m_door(door), m_registered(std::move(registered)), m_person(std::move(person)) {
    ++m_door.visitsAlive;
  }
  ~ScriptedVisit() override { --m_door.visitsAlive; }

  QUrl redirectUri() const override {
    QUrl redirect = m_registered;
    if (redirect.host() == u"localhost"_s) {
      redirect.setPort(4711);
    }
    return redirect;
  }

  Pending<QUrl> open(const QUrl& address, const QString& state, bool loadRedirect) override {
    m_door.opened.append({m_registered, address, state, m_person, loadRedirect});
    return m_door.visitor && !m_registered.isEmpty() ? ready<QUrl>(m_door.visitor(address)) : m_open.pending();
  }

  Pending<QUrl> openUnseen(const QUrl& address, const QString& state) override {
    m_door.opened.append({m_registered, address, state, m_person, false, true});
    return m_door.unseenVisitor ? ready<QUrl>(m_door.unseenVisitor(address)) : m_open.pending();
  }

 private:
  ScriptedDoor& m_door;
  QUrl m_registered;
  QString m_person;
  Completion<QUrl> m_open;
};

}  // namespace

Result<std::unique_ptr<signin::Visit>> ScriptedDoor::begin(const QUrl& registered, const QString& person) {
  return std::make_unique<ScriptedVisit>(*this, registered, person);
}

QUrl consentRedirect(const QUrl& address, const QString& parameters) {
  const QUrlQuery asked(address);
  QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
  const QString state = asked.queryItemValue(u"state"_s, QUrl::FullyEncoded);
  redirect.setQuery(u"state="_s + state + u'&' + parameters, QUrl::StrictMode);
  return redirect;
}

}  // namespace usher::test
