// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/actor_name.h"

#include <QDir>

#include "flow/set_up.h"

namespace usher::flow {

namespace {

QString computersUser() {
  for (const char* name : {"USER", "LOGNAME", "USERNAME"}) {
    const QString user = qEnvironmentVariable(name);
    if (!user.isEmpty()) {
      return user;
    }
  }
  return QDir::home().dirName();
}

}  // namespace

QString actorName(const SetUp& setUp) {
  const auto account = setUp.parts().session.account();
  if (!account) {
    return computersUser();
  }
  return account->name.isEmpty() ? account->userName : account->name;
}

}  // namespace usher::flow
