// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "journey/person_at_browser.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::test {

void PersonAtBrowser::become(const PracticePerson& person) {
  m_person = person;
  m_visitor = std::make_unique<PracticeVisitor>();
}

Pending<void> PersonAtBrowser::open(const QUrl& address) {
  opened.append(address);
  const bool staysThere = !habits.comesBack && address.path().endsWith(u"/adminconsent"_s);
  whenDone(staysThere ? m_visitor->visit(address, m_person, choiceFor(address))
                      : m_visitor->visitAndReturn(address, m_person, choiceFor(address)),
           m_visitor.get(), [this](const Result<QUrl>& end) { ended.append(end); });
  return ready<void>({});
}

Choice PersonAtBrowser::choiceFor(const QUrl& address) const {
  if (address.path().endsWith(u"/adminconsent"_s)) {
    return habits.atConsent;
  }
  return address.query().contains(u"AppRoleAssignment"_s) ? habits.atMoreScopes : habits.atSignIn;
}

}  // namespace usher::test
