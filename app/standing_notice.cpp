// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/standing_notice.h"

#include <QCoreApplication>

namespace usher::app {

namespace {

struct NoticeWords {
  Q_DECLARE_TR_FUNCTIONS(usher::app::StandingNotice)
};

QString practiceRole(const QString& role) {
  if (role == QLatin1String("global-admin")) {
    return NoticeWords::tr("Global Administrator");
  }
  if (role == QLatin1String("cloud-app-admin")) {
    return NoticeWords::tr("Cloud Application Administrator");
  }
  return role == QLatin1String("guest") ? NoticeWords::tr("A guest") : NoticeWords::tr("Head of Customer Success");
}

}  // namespace

StandingNotice practiceNotice(const PracticeProcess& practice, const QString& tenant) {
  StandingNotice notice{NoticeWords::tr("Practice"),
                        NoticeWords::tr("Nothing here reaches Microsoft. Accounts to sign in with:")};
  for (const PracticeProcess::Organisation& organisation : practice.organisations()) {
    if (!tenant.isEmpty() && organisation.tenant != tenant) {
      continue;
    }
    if (tenant.isEmpty()) {
      notice.details += QLatin1Char('\n') + organisation.name;
    }
    for (const PracticeProcess::Account& account : organisation.accounts) {
      //: An account to practise with: role, user name, password, and the number to type as second factor.
      notice.details += QLatin1Char('\n') +
                        NoticeWords::tr("%1: %2, password %3, number %4")
                            .arg(practiceRole(account.role), account.userName, account.password, account.mfaNumber);
    }
  }
  return notice;
}

StandingNotice nothingKeptNotice() {
  return {
      NoticeWords::tr("Nothing is kept"),
      NoticeWords::tr(
          "Usher cannot use its folder. What is done at Microsoft stands; next time you start from the beginning.")};
}

}  // namespace usher::app
