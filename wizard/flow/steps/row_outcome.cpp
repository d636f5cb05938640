// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/row_outcome.h"

namespace usher::flow {

RowOutcome rowOutcome(state::ChangeState changeState) {
  switch (changeState) {
    case state::ChangeState::Done:
      return RowOutcome::Done;
    case state::ChangeState::Already:
      return RowOutcome::Already;
    case state::ChangeState::Failed:
      return RowOutcome::Failed;
    case state::ChangeState::Sent:
    case state::ChangeState::Accepted:
      return RowOutcome::Unread;
    case state::ChangeState::Planned:
    case state::ChangeState::Skipped:
      return RowOutcome::Skipped;
  }
  return RowOutcome::None;
}

}  // namespace usher::flow
