// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/history/result_name.h"

namespace usher::flow {

QString resultName(state::ChangeState state) {
  switch (state) {
    case state::ChangeState::Planned:
      return QStringLiteral("planned");
    case state::ChangeState::Sent:
      return QStringLiteral("sent");
    case state::ChangeState::Accepted:
      return QStringLiteral("accepted");
    case state::ChangeState::Done:
      return QStringLiteral("done");
    case state::ChangeState::Already:
      return QStringLiteral("already");
    case state::ChangeState::Failed:
      return QStringLiteral("failed");
    case state::ChangeState::Skipped:
      return QStringLiteral("skipped");
  }
  return {};
}

}  // namespace usher::flow
