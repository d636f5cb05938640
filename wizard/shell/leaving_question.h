// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"
#include "shell/question_panel.h"

namespace usher::shell {

/// What is asked before the window closes: by what the page would lose, or what is going on. `isWorking`: something is
/// in flight, at Microsoft or in the step. `isDialog`: only a dialog closes, not Usher.
QuestionPanel::Question leavingQuestion(const pages::Page& page, bool isWorking, bool isDialog);

}  // namespace usher::shell
