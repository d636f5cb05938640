// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/leaving_question.h"

#include <QCoreApplication>

namespace usher::shell {

struct LeavingQuestion {
  Q_DECLARE_TR_FUNCTIONS(usher::shell::LeavingQuestion)
};

QuestionPanel::Question leavingQuestion(const pages::Page& page, bool isWorking, bool isDialog) {
  QuestionPanel::Question question{
      .headline = LeavingQuestion::tr("Close Usher?"),
      .text = LeavingQuestion::tr("What is done so far is kept. Next time you go on where you are now."),
      .stay = LeavingQuestion::tr("&Stay"),
      .go = LeavingQuestion::tr("C&lose Usher")};
  if (isDialog) {
    question.headline = LeavingQuestion::tr("Close this dialog?");
    question.text =
        LeavingQuestion::tr("What is done so far is kept. Setup shows it again, and Usher looks again then.");
    question.go = LeavingQuestion::tr("C&lose the dialog");
  }
  const QString unsaved = page.unsaved();
  if (isWorking) {
    question.headline = LeavingQuestion::tr("Stop and close?");
    question.text = LeavingQuestion::tr(
                        "Usher is still working: %1 What was sent to Microsoft already is kept, and looked at next "
                        "time.")
                        .arg(page.busyText());
    question.stay = LeavingQuestion::tr("&Keep going");
    question.go = LeavingQuestion::tr("Sto&p and close");
  } else if (!unsaved.isEmpty()) {
    question.headline = LeavingQuestion::tr("Close without sending?");
    question.text = unsaved + QLatin1Char(' ') + LeavingQuestion::tr("They are lost when you close now.");
  }
  return question;
}

}  // namespace usher::shell
