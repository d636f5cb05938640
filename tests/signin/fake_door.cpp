// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "fake_door.h"

#include "support/oidc_server.h"

namespace usher::test {

namespace {

class FakeVisit final : public signin::Visit {
 public:
  explicit FakeVisit(FakeDoor& door) : m_door(door) { ++m_door.visitsAlive; }
  ~FakeVisit() override { --m_door.visitsAlive; }

  QUrl redirectUri() const override { return m_door.redirectUri; }

  Pending<QUrl> open(const QUrl& address, const QString&, bool) override {
    m_door.opened.append(address);
    return answer(address);
  }

  Pending<QUrl> openUnseen(const QUrl& address, const QString&) override {
    m_door.openedUnseen.append(address);
    return answer(address);
  }

 private:
  Pending<QUrl> answer(const QUrl& address) {
    if (m_door.follow) {
      return ready<QUrl>(m_door.follow(address));
    }
    m_door.held = Completion<QUrl>();
    return m_door.held.pending();
  }

  FakeDoor& m_door;
};

}  // namespace

Result<std::unique_ptr<signin::Visit>> FakeDoor::begin(const QUrl&, const QString& person) {
  persons.append(person);
  return std::make_unique<FakeVisit>(*this);
}

QHash<QString, QString> FakeDoor::lastAsked() const {
  return opened.isEmpty() ? QHash<QString, QString>()
                          : parametersOf(opened.last().query(QUrl::FullyEncoded).toLatin1());
}

}  // namespace usher::test
