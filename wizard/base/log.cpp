// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "base/log.h"

namespace usher {

Q_LOGGING_CATEGORY(logHttp, "usher.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logSignIn, "usher.signin", QtWarningMsg)
Q_LOGGING_CATEGORY(logVault, "usher.vault", QtWarningMsg)
Q_LOGGING_CATEGORY(logState, "usher.state", QtWarningMsg)
Q_LOGGING_CATEGORY(logFlow, "usher.flow", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "usher.app", QtWarningMsg)

}  // namespace usher
