// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/finish_checks_panel.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/state_line.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

FinishChecksPanel::FinishChecksPanel(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_surroundings(surroundings),
      m_allWell(new kit::Notice(QStringLiteral("allVerified"), this)),
      m_linesLayout(new QVBoxLayout),
      m_lines(this, m_linesLayout, QStringLiteral("check")),
      m_read(new kit::Text(kit::TextStyle::Quiet, this)),
      m_refresh(new kit::LinkButton(QStringLiteral("readAgain"), this)) {
  m_linesLayout->setSpacing(0);
  m_read->setWordWrap(false);
  m_read->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_allWell);
  layout->addLayout(m_linesLayout);
  layout->addLayout(kit::actionRow({m_read, m_refresh}));
  connect(m_refresh, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
}

static QString checkText(const flow::CheckLine& line) {
  switch (line.step) {
    case flow::StepId::Consent:
      return FinishChecksPanel::tr("Permissions: %n given", nullptr, line.count);
    case flow::StepId::Properties:
      return FinishChecksPanel::tr("Properties: %n as wanted", nullptr, line.count);
    case flow::StepId::Owners:
      return FinishChecksPanel::tr("Owners: %n", nullptr, line.count);
    case flow::StepId::Assignments:
      return FinishChecksPanel::tr("Users and groups: %n chosen", nullptr, line.count);
    case flow::StepId::Welcome:
    case flow::StepId::SignIn:
    case flow::StepId::Organisation:
    case flow::StepId::Enable:
    case flow::StepId::Finish:
    case flow::StepId::Removal:
    case flow::StepId::History:
      break;
  }
  return stepTitle(line.step);
}

void FinishChecksPanel::renderLine(const flow::CheckLine& line, kit::StateLine& row) const {
  const QString title = stepTitle(line.step);
  const QString read = line.readAt ? tr("read %1").arg(clockTime(*line.readAt, m_surroundings.clock.now())) : QString();
  switch (line.result) {
    case flow::CheckResult::Reading:
      row.setState(kit::Icon::Open, Tone::Neutral, tr("%1: being read…").arg(title));
      break;
    case flow::CheckResult::Verified:
      row.setState(kit::Icon::Done, Tone::Good, checkText(line), {}, read);
      break;
    case flow::CheckResult::Missing:
      row.setState(kit::Icon::Attention, Tone::Attention, tr("%1: not done yet").arg(title), {}, read);
      break;
    case flow::CheckResult::NotVisible:
      row.setState(kit::Icon::Information, Tone::Neutral, tr("%1: not visible to your account").arg(title));
      break;
    case flow::CheckResult::NotRead:
      row.setState(kit::Icon::Open, Tone::Neutral, tr("%1: not read, you stopped before").arg(title));
      break;
    case flow::CheckResult::Failed:
      row.setState(kit::Icon::Problem, Tone::Bad, tr("%1: could not be read").arg(title),
                   line.failure ? describe(*line.failure).headline : QString());
      break;
  }
}

void FinishChecksPanel::render() {
  const flow::FinishView& view = m_step.view();
  m_allWell->setTexts(
      Tone::Good,
      view.allVerified
          ? tr("%1 is connected to %2.").arg(shownText(view.vendorName, 60), shownText(view.organisationName, 60))
          : QString(),
      view.allVerified ? tr("Every line below was read back from Microsoft.") : QString());
  m_lines.setCount(view.checks.size());
  for (qsizetype i = 0; i < view.checks.size(); ++i) {
    renderLine(view.checks.at(i), *m_lines.at(i));
  }
  const bool hasRead = !view.checks.isEmpty() && view.checks.first().readAt.has_value();
  m_read->setTextOrHide(
      hasRead ? tr("Read from Microsoft %1.").arg(timeAgo(*view.checks.first().readAt, m_surroundings.clock.now()))
              : QString());
  m_refresh->setText(tr("Read a&gain"));
  m_refresh->setEnabled(!m_step.isBusy());
  m_refresh->updateGeometry();
}

}  // namespace usher::pages
