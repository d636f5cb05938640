// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>
#include <memory>

#include "support/practice_visitor.h"

namespace usher::test {

/// Somebody whom Usher sends to Microsoft's pages in their own browser, and who does there what they are used to.
class PersonAtBrowser {
 public:
  /// What they do with each kind of page.
  struct Habits {
    Choice atSignIn = Choice::Accept, atMoreScopes = Choice::Accept, atConsent = Choice::Accept;
    bool comesBack = true;  ///< False: answers Microsoft's consent page, and its redirect never reaches Usher.
  };

  /// Somebody else sits down, at a browser that knows nobody.
  void become(const PracticePerson& person);
  /// What Usher calls.
  Pending<void> open(const QUrl& address);

  Habits habits;
  QList<QUrl> opened;         ///< What Usher opened, in order.
  QList<Result<QUrl>> ended;  ///< Where each visit ended, once it did.

 private:
  Choice choiceFor(const QUrl& address) const;

  PracticePerson m_person;
  std::unique_ptr<PracticeVisitor> m_visitor;
};

}  // namespace usher::test
