// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/remains_panel.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/failure_text.h"
#include "pages/kit/button.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/text.h"

namespace usher::pages {

RemainsPanel::RemainsPanel(flow::FinishStep& step, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_heading(new kit::Text(kit::TextStyle::Heading, this)),
      m_text(new kit::Text(kit::TextStyle::Body, this)),
      m_remove(new kit::Button(QStringLiteral("removeUsher"), this)),
      m_takeAway(new kit::Button(QStringLiteral("takeAllAway"), this)),
      m_question(new kit::Notice(QStringLiteral("removeQuestion"), this)),
      m_yes(m_question->addAction(QStringLiteral("removeYes"))),
      m_no(m_question->addAction(QStringLiteral("removeNo"))),
      m_history(new kit::LinkButton(QStringLiteral("finishHistory"), this)) {
  m_history->setGlyph(kit::Icon::Clock);
  m_remove->setWeight(kit::Button::Weight::Destructive);
  m_text->setObjectName(QStringLiteral("remainsText"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_heading);
  layout->addWidget(m_text);
  layout->addLayout(kit::actionRow({m_remove, m_takeAway}));
  layout->addWidget(m_question);
  layout->addLayout(kit::actionRow({m_history}));
  connect(m_remove, &QAbstractButton::clicked, this, [this] { ask(true); });
  connect(m_takeAway, &QAbstractButton::clicked, &m_step, [this] { m_step.goAside(flow::StepId::Removal); });
  connect(m_no, &QAbstractButton::clicked, this, [this] { ask(false); });
  connect(m_history, &QAbstractButton::clicked, &m_step, [this] { m_step.goAside(flow::StepId::History); });
  connect(m_yes, &QAbstractButton::clicked, this, [this] {
    ask(false);
    m_step.removeUshersApp();
  });
}

void RemainsPanel::ask(bool asks) {
  m_asks = asks;
  Q_EMIT changed();
  Q_EMIT revealWanted(m_question);
  (asks ? static_cast<QWidget*>(m_no) : m_remove)->setFocus();
}

QString RemainsPanel::text() const {
  const flow::Remains& remains = m_step.view().remains;
  if (remains.failure && remains.failure->kind == Failure::Kind::Cancelled) {
    return tr("This was not read. Press “Read again”.");
  }
  if (remains.failure) {
    return tr("This could not be read. Press “Read again”.") + QLatin1Char('\n') + describe(*remains.failure).headline;
  }
  if (!remains.isRead) {
    return tr("Being read…");
  }
  QStringList sentences;
  if (remains.vendorApp) {
    sentences.append(
        tr("The enterprise app “%1”, which your people sign in to.").arg(shownText(remains.vendorAppName, 60)));
  }
  if (!remains.ushersApp) {
    sentences.append(tr("Nothing of Usher."));
  } else if (remains.ushersGrants.isEmpty()) {
    sentences.append(tr("Usher's own enterprise app “%1”.").arg(shownText(remains.ushersAppName, 60)));
  } else {
    sentences.append(tr("Usher's own enterprise app “%1” with its permissions: %2.")
                         .arg(shownText(remains.ushersAppName, 60),
                              shownText(remains.ushersGrants.join(QStringLiteral(", ")), 400)));
  }
  return sentences.join(QLatin1Char('\n'));
}

void RemainsPanel::render() {
  const flow::FinishView& view = m_step.view();
  const flow::Remains& remains = view.remains;
  m_heading->setText(tr("What stays in your organisation"));
  m_text->setText(text());
  m_remove->setText(tr("&Remove Usher from the organisation"));
  m_remove->setVisible(remains.isRead && remains.ushersApp && remains.canRemove);
  m_remove->setEnabled(!remains.isRemoving && !m_step.isBusy() && !m_asks);
  m_remove->setAccessibleDescription(tr("Owners can then no longer use Usher here."));
  m_takeAway->setText(tr("Take it &all away…"));
  m_takeAway->setVisible(remains.isRead && remains.canRemove);
  m_takeAway->setEnabled(m_remove->isEnabled());
  m_takeAway->setAccessibleDescription(tr("You choose what goes before anything is removed."));
  m_question->setTexts(Tone::Attention,
                       m_asks ? tr("Remove Usher from %1?").arg(shownText(view.organisationName, 60)) : QString(),
                       m_asks ? tr("Its enterprise app and all its permissions go. Owners can then no longer use "
                                   "Usher here. %1 stays as it is.")
                                    .arg(shownText(view.vendorName, 60))
                              : QString());
  m_yes->setText(tr("Re&move it"));
  m_yes->updateGeometry();
  m_no->setText(tr("&Leave it"));
  m_no->updateGeometry();
  m_history->setText(tr("See what Usher changed"));
  m_history->updateGeometry();
}

}  // namespace usher::pages
