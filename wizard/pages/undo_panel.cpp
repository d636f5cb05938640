// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/undo_panel.h"

#include <QLineEdit>
#include <QLocale>

#include "base/foreign_text.h"
#include "pages/history_words.h"
#include "pages/kit/entry_list.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/kit/typed_number_field.h"
#include "pages/times.h"
#include "pages/undo_words.h"

namespace usher::pages {

using flow::HistoryPhase;

UndoPanel::UndoPanel(flow::HistoryStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_signIn(new kit::Notice(QStringLiteral("undoSignIn"), this)),
      m_signInNow(m_signIn->addAction(QStringLiteral("undoSignInNow"))),
      m_switchAccount(m_signIn->addAction(QStringLiteral("undoSwitchAccount"))),
      m_result(new kit::Notice(QStringLiteral("undoResult"), this)),
      m_tryAgain(m_result->addAction(QStringLiteral("undoTryAgain"))),
      m_readAgain(m_result->addAction(QStringLiteral("undoReadAgain"))),
      m_progress(new kit::Text(kit::TextStyle::Strong, this)),
      m_summaryLayout(new QVBoxLayout),
      m_summary(this, m_summaryLayout, QStringLiteral("undoSummary")),
      m_removal(new kit::LinkButton(QStringLiteral("undoToRemoval"), this)),
      m_number(new kit::TypedNumberField(QStringLiteral("undoNumber"), this)),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_list(new kit::EntryList(QStringLiteral("undoRows"), kit::EntryList::Opening::No, this)) {
  m_progress->setObjectName(QStringLiteral("undoProgress"));
  m_heading->setObjectName(QStringLiteral("undoHeading"));
  layOut();
  connectAll();
}

void UndoPanel::layOut() {
  m_summaryLayout->setSpacing(0);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_signIn);
  layout->addWidget(m_result);
  layout->addWidget(m_progress);
  layout->addLayout(m_summaryLayout);
  layout->addLayout(kit::actionRow({m_removal}));
  layout->addWidget(m_number);
  layout->addSpacing(4);
  layout->addWidget(m_heading);
  layout->addWidget(m_list, 1000);
  layout->addStretch(1);
}

void UndoPanel::connectAll() {
  connect(m_signInNow, &QAbstractButton::clicked, &m_step, [this] { m_step.signIn(); });
  connect(m_switchAccount, &QAbstractButton::clicked, &m_step, [this] { m_step.switchAccount(); });
  connect(m_tryAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.tryAgain(); });
  connect(m_readAgain, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
  connect(m_removal, &QAbstractButton::clicked, &m_step, [this] { m_step.goAside(flow::StepId::Removal); });
  connect(m_number, &kit::TypedNumberField::typed, &m_step, [this](const QString& text) { m_step.typeNumber(text); });
  connect(m_list, &kit::EntryList::copyWanted, this, [this](int row) {
    if (const QString id = m_shown.value(row).requestId; !id.isEmpty()) {
      m_surroundings.desktop.copy(id);
    }
  });
}

QWidget* UndoPanel::firstField() const {
  return m_step.view().numberToType > 0 ? m_number->edit() : nullptr;
}

void UndoPanel::render() {
  renderSignIn();
  renderResult();
  renderSummary();
  renderProgress();
  renderRows();
}

static QString wrongUndoOrganisation(const flow::WrongOrganisation& wrong) {
  const QString other = shownText(wrong.other, 60);
  return wrong.why == flow::WrongOrganisation::Why::OtherThanRemembered
             ? UndoPanel::tr("What is to be taken back was done in %1.").arg(other)
             : UndoPanel::tr("That organisation belongs to the account %1.").arg(other);
}

void UndoPanel::renderSignIn() {
  const flow::HistoryView& view = m_step.view();
  const bool asks = view.phase == HistoryPhase::Preview && !m_step.isBusy();
  const bool isWrong = asks && view.wrongOrganisation.has_value();
  const bool offers = asks && view.needsSignIn && !isWrong;
  const QString organisation =
      view.organisationName.isEmpty() ? tr("the organisation") : shownText(view.organisationName, 60);
  if (isWrong) {
    const QString name = shownText(view.wrongOrganisation->signedInTo, 60);
    m_signIn->setTexts(
        Tone::Bad, name.isEmpty() ? tr("You signed in to another organisation.") : tr("You signed in to %1.").arg(name),
        wrongUndoOrganisation(*view.wrongOrganisation));
  } else if (offers && view.userName.isEmpty()) {
    m_signIn->setTexts(Tone::Neutral, tr("Sign in to take changes back."),
                       tr("Sign in with an account of %1 that may make such changes. Nothing is changed before you "
                          "have seen what goes.")
                           .arg(organisation));
  } else if (offers) {
    m_signIn->setTexts(Tone::Neutral, tr("What is there at Microsoft now is not read yet."),
                       tr("You are signed in as %1.").arg(shownText(view.userName, 60)));
  } else {
    m_signIn->setTexts(Tone::Neutral, {}, {});
  }
  m_signInNow->setText(view.userName.isEmpty() ? tr("S&ign in") : tr("L&ook at Microsoft"));
  m_signInNow->setVisible(offers);
  m_signInNow->updateGeometry();
  m_switchAccount->setText(tr("&Use another account"));
  m_switchAccount->setVisible(isWrong || (offers && !view.userName.isEmpty()));
  m_switchAccount->updateGeometry();
}

QString UndoPanel::resultText() const {
  const flow::HistoryView& view = m_step.view();
  return view.readAt ? tr("Read back from Microsoft at %1.").arg(clockTime(*view.readAt, m_surroundings.clock.now()))
                     : QString();
}

void UndoPanel::renderResult() {
  const flow::HistoryView& view = m_step.view();
  const flow::UndoTally& tally = view.tally;
  const bool isEnded = view.phase == HistoryPhase::TakenBack;
  const int open = tally.failed + tally.notSent + tally.unread;
  if (isEnded && open == 0) {
    m_result->setTexts(Tone::Good, tr("%n changes are taken back.", nullptr, tally.done), resultText());
  } else if (isEnded) {
    QStringList parts{tr("%n taken back", nullptr, tally.done)};
    const auto add = [&parts](int count, const QString& words) {
      if (count > 0) {
        parts.append(words);
      }
    };
    add(tally.failed, tr("%n not taken back", nullptr, tally.failed));
    add(tally.notSent, tr("%n not sent", nullptr, tally.notSent));
    add(tally.unread, tr("%n not read back yet", nullptr, tally.unread));
    m_result->setTexts(Tone::Attention, parts.join(QStringLiteral(", ")) + QLatin1Char('.'),
                       tr("What was done is kept. The reason stands beside each of the others."));
  } else if (view.isAppGone) {
    m_result->setTexts(Tone::Neutral, tr("%1 is not in your organisation any more.").arg(shownText(view.appName, 60)),
                       tr("So there is nothing of it to take back."));
  } else if (isNothingToTakeBack(view)) {
    m_result->setTexts(Tone::Neutral, tr("There is nothing to take back."),
                       view.rows.isEmpty() ? tr("Usher changed nothing here that stands now.") : QString());
  } else {
    m_result->setTexts(Tone::Neutral, {}, {});
  }
  m_tryAgain->setText(tr("&Try those again"));
  m_tryAgain->setVisible(isEnded && tally.failed + tally.notSent > 0);
  m_tryAgain->updateGeometry();
  m_readAgain->setText(tr("Read a&gain"));
  m_readAgain->setVisible(isEnded && tally.unread > 0);
  m_readAgain->updateGeometry();
}

void UndoPanel::renderSummary() {
  const flow::HistoryView& view = m_step.view();
  const bool isPreview = view.phase == HistoryPhase::Preview;
  const QList<UndoLineWords> lines = isPreview ? undoSummary(view) : QList<UndoLineWords>();
  m_summary.setCount(lines.size());
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const UndoLineWords& words = lines.at(i);
    m_summary.at(i)->setState(words.icon, words.tone, words.text, words.detail);
  }
  m_removal->setText(tr("Take it all a&way…"));
  m_removal->setVisible(isPreview && view.tally.elsewhere > 0);
  m_removal->updateGeometry();
  m_number->ask(isPreview && view.tally.willUndo > 0 ? view.numberToType : 0, view.isNumberTyped);
}

void UndoPanel::renderProgress() {
  const flow::HistoryView& view = m_step.view();
  const bool isWorking = view.phase == HistoryPhase::TakingBack;
  m_progress->setTextOrHide(isWorking && m_step.progress().total > 0 ? undoProgressText(view, m_step.progress())
                                                                     : QString());
}

void UndoPanel::renderRows() {
  const flow::HistoryView& view = m_step.view();
  // What changes is how rows stand; which rows they are changes with a plan only.
  const bool isOther = m_shown.size() != view.rows.size();
  m_shown = view.rows;
  m_heading->setTextOrHide(m_shown.isEmpty() ? QString()
                                             //: Heading over a list; %1 is how many.
                                             : tr("Changes  %1").arg(QLocale().toString(m_shown.size())));
  m_list->setAccessibleName(tr("Changes to take back"));
  m_list->setVisible(!m_shown.isEmpty() || view.phase == HistoryPhase::Reading);
  m_list->setLoading(view.phase == HistoryPhase::Reading);
  m_list->setRows(
      static_cast<int>(m_shown.size()),
      [this](int row) { return undoRow(m_shown.at(row), m_surroundings.clock.now()); }, isOther);
}

}  // namespace usher::pages
