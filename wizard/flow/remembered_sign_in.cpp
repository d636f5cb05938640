// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/remembered_sign_in.h"

#include <QJsonArray>

#include "flow/set_up.h"

namespace usher::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString signInSetting = QStringLiteral("sign-in");

/// All integrations of a managed account have their sign-in in the same place of the vault.
QString signInName(state::SetUpKey setUp) {
  if (!setUp.account.isEmpty()) {
    setUp.integration.clear();
  }
  return settingName(setUp, signInSetting);
}

}  // namespace

bool isOver(const RememberedSignIn& signIn, const QDateTime& now) {
  return !signIn.isKept && signIn.usedAt.secsTo(now) > std::chrono::seconds(RememberedSignIn::keptFor).count();
}

std::optional<RememberedSignIn> rememberedSignIn(const SetUp& setUp) {
  const auto stored = setUp.parts().store.remembered(signInName(setUp.key())).value_or(std::nullopt);
  if (!stored || stored->value(u"tenant"_s).toString().isEmpty()) {
    return {};
  }
  RememberedSignIn signIn;
  signIn.account.objectId = stored->value(u"person"_s).toString();
  signIn.account.tenantId = stored->value(u"tenant"_s).toString();
  signIn.account.name = stored->value(u"name"_s).toString();
  signIn.account.userName = stored->value(u"userName"_s).toString();
  signIn.organisation = stored->value(u"organisation"_s).toString();
  signIn.usedAt = QDateTime::fromString(stored->value(u"usedAt"_s).toString(), Qt::ISODate).toUTC();
  signIn.isKept = stored->value(u"kept"_s).toBool();
  return signIn;
}

bool isSignInRemembered(const state::StateStore& store, const state::SetUpKey& setUp) {
  const auto stored = store.remembered(signInName(setUp)).value_or(std::nullopt);
  return stored && !stored->value(u"person"_s).toString().isEmpty();
}

void rememberSignIn(SetUp& setUp, const RememberedSignIn& signIn) {
  const auto written =
      setUp.parts().store.remember(signInName(setUp.key()), {{u"person"_s, signIn.account.objectId},
                                                             {u"tenant"_s, signIn.account.tenantId},
                                                             {u"name"_s, signIn.account.name},
                                                             {u"userName"_s, signIn.account.userName},
                                                             {u"organisation"_s, signIn.organisation},
                                                             {u"usedAt"_s, signIn.usedAt.toUTC().toString(Qt::ISODate)},
                                                             {u"kept"_s, signIn.isKept}});
  if (!written) {
    setUp.noteStorageFailure(written.error());
  }
}

void keepSignIn(SetUp& setUp) {
  if (auto signIn = rememberedSignIn(setUp)) {
    signIn->isKept = true;
    rememberSignIn(setUp, *signIn);
  }
}

Pending<void> endSignIn(SetUp& setUp, bool keeps, QObject* context) {
  if (keeps) {
    keepSignIn(setUp);
    return ready<void>({});
  }
  return chained(setUp.parts().microsoft.forgetPerson(), context, [&setUp] {
    forgetSignIn(setUp);
    return ready<void>({});
  });
}

void forgetSignIn(SetUp& setUp) {
  if (auto signIn = rememberedSignIn(setUp)) {
    signIn->account.objectId.clear();
    signIn->account.name.clear();
    signIn->account.userName.clear();
    signIn->isKept = false;
    rememberSignIn(setUp, *signIn);
  }
}

}  // namespace usher::flow
