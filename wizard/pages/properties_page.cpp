// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/properties_page.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/flow_layout.h"
#include "pages/kit/link_button.h"
#include "pages/kit/notice.h"
#include "pages/kit/switch.h"
#include "pages/kit/switch_row.h"
#include "pages/kit/text.h"
#include "pages/step_words.h"
#include "pages/times.h"

namespace usher::pages {

PropertiesPage::PropertiesPage(flow::PropertiesStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_done(new kit::Notice(QStringLiteral("propertiesDone"), this)),
      m_app(new kit::Notice(QStringLiteral("appNotice"), this)),
      m_lookAlikes(new kit::Notice(QStringLiteral("lookAlikes"), this)),
      m_read(new kit::Text(kit::TextStyle::Quiet, this)),
      m_refresh(new kit::LinkButton(QStringLiteral("readAgain"), this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_done);
  layout->addWidget(m_app);
  layout->addWidget(m_lookAlikes);
  const QStringList names{QStringLiteral("assignmentRequired"), QStringLiteral("accountEnabled"),
                          QStringLiteral("visibleToUsers")};
  for (qsizetype i = 0; i < names.size(); ++i) {
    auto* row = new kit::SwitchRow(names.at(i), this);
    connect(row, &kit::SwitchRow::switched, &m_step, [this, i](bool isOn) {
      if (i < m_step.view().rows.size()) {
        m_step.want(m_step.view().rows.at(i).property, isOn);
      }
    });
    layout->addWidget(row);
    m_rows.append(row);
  }
  m_read->setWordWrap(false);
  m_read->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  layout->addSpacing(8);
  layout->addLayout(kit::actionRow({m_read, m_refresh}));
  layout->addStretch(1);
  setTabOrder(m_rows.last()->control(), m_refresh);
  connect(m_refresh, &QAbstractButton::clicked, &m_step, [this] { m_step.refresh(); });
}

QString PropertiesPage::lead() const {
  return tr("Make sure that only the people you choose can sign in to %1.").arg(shownText(m_step.view().appName, 60));
}

PrimaryAction PropertiesPage::primary() const {
  const flow::PropertiesView& view = m_step.view();
  if (view.changeCount > 0) {
    return {.text = tr("Cha&nge %n settings", nullptr, view.changeCount), .isEnabled = !m_step.isBusy()};
  }
  return {.text = tr("&Next"), .isEnabled = m_step.canContinue(), .goesOn = true};
}

void PropertiesPage::runPrimary() {
  m_step.apply();
}

QString PropertiesPage::busyText() const {
  if (m_step.view().isApplying) {
    return tr("Changing settings at Microsoft…");
  }
  return tr("Reading the settings…");
}

QString PropertiesPage::unsaved() const {
  return m_step.view().changeCount > 0 && !m_step.view().isApplying
             ? tr("%n changed settings are not sent to Microsoft yet.", nullptr, m_step.view().changeCount)
             : QString();
}

QWidget* PropertiesPage::firstField() const {
  return m_rows.first()->control();
}

void PropertiesPage::render() {
  renderApp();
  renderRows();
  const flow::PropertiesView& view = m_step.view();
  m_read->setTextOrHide(view.readAt ? tr("Read from Microsoft %1.").arg(timeAgo(*view.readAt, now())) : QString());
  m_refresh->setText(tr("Read a&gain"));
  m_refresh->setVisible(view.readAt.has_value() || view.app == flow::AppPresence::NotYet);
  m_refresh->setEnabled(!m_step.isBusy());
  m_refresh->updateGeometry();
}

void PropertiesPage::renderApp() {
  const flow::PropertiesView& view = m_step.view();
  const QString app = shownText(view.appName, 60);
  const bool isDone = view.isApplied && view.changeCount == 0 && !view.isApplying;
  m_done->setTexts(
      Tone::Good, isDone ? tr("The settings are as you want them.") : QString(),
      isDone && view.readAt ? tr("Read back from Microsoft at %1.").arg(clockTime(*view.readAt, now())) : QString());
  if (view.app == flow::AppPresence::NotYet) {
    m_app->setTexts(Tone::Attention, tr("Microsoft does not show %1 in your organisation yet.").arg(app),
                    tr("It appears after the permissions were accepted, within about 15 minutes. Go back to “%1”, or "
                       "read again later.")
                        .arg(stepTitle(flow::StepId::Consent)));
  } else if (view.app == flow::AppPresence::Found && !view.consentVerified) {
    m_app->setTexts(Tone::Attention, tr("The permissions are not verified yet."),
                    tr("Once assignment is required, Microsoft lets nobody accept for themselves. So this switch stays "
                       "closed until "
                       "the permissions are there."));
  } else {
    m_app->setTexts(Tone::Neutral, {}, {});
  }
  QStringList others;
  for (const flow::LookAlike& other : view.lookAlikes) {
    others.append(QStringLiteral("%1 (%2)").arg(shownText(other.name, 60), shownText(other.appId, 40)));
  }
  m_lookAlikes->setTexts(Tone::Attention,
                         others.isEmpty() ? QString() : tr("There are apps with nearly the same name."),
                         others.isEmpty() ? QString()
                                          : tr("Usher works on %1 with application ID %2 and leaves these alone: %3.")
                                                .arg(app, view.appId, others.join(QStringLiteral(", "))));
}

static QString propertyName(flow::Property property) {
  switch (property) {
    case flow::Property::AssignmentRequired:
      //: Microsoft's name in the Entra admin center.
      return PropertiesPage::tr("\"Assign&ment required?\"");
    case flow::Property::AccountEnabled:
      //: Microsoft's name in the Entra admin center.
      return PropertiesPage::tr("\"Enable&d for users to sign-in?\"");
    case flow::Property::VisibleToUsers:
      //: Microsoft's name in the Entra admin center.
      return PropertiesPage::tr("\"&Visible to users?\"");
  }
  return {};
}

static QString yesOrNo(bool value) {
  return value ? PropertiesPage::tr("Yes") : PropertiesPage::tr("No");
}

struct SwitchRowValue {
  QString text;
  Tone tone;
  bool hasMark;
};

static SwitchRowValue valueOf(const flow::PropertyRow& row) {
  using Outcome = flow::RowOutcome;
  if (row.outcome == Outcome::Waiting) {
    return {PropertiesPage::tr("Being changed to %1…").arg(yesOrNo(row.wanted)), Tone::Neutral, false};
  }
  if (row.outcome == Outcome::Unread) {
    return {PropertiesPage::tr("Stopped before Microsoft answered. Press “Read again”."), Tone::Attention, true};
  }
  if (row.outcome == Outcome::Failed) {
    return {PropertiesPage::tr("Could not be changed. It is still %1.").arg(yesOrNo(row.today.value_or(!row.wanted))),
            Tone::Bad, true};
  }
  if (!row.today) {
    return {PropertiesPage::tr("Today: not visible to your account"), Tone::Neutral, false};
  }
  if (row.isRefused) {
    return {PropertiesPage::tr("Today: %1").arg(yesOrNo(*row.today)), Tone::Neutral, false};
  }
  if (*row.today == row.wanted) {
    return {PropertiesPage::tr("Today: %1").arg(yesOrNo(*row.today)), Tone::Good, true};
  }
  return {PropertiesPage::tr("Today: %1. After this: %2").arg(yesOrNo(*row.today), yesOrNo(row.wanted)),
          Tone::Attention, true};
}

QString PropertiesPage::consequence(const flow::PropertyRow& row) const {
  const QString app = shownText(m_step.view().appName, 60);
  switch (row.property) {
    case flow::Property::AssignmentRequired:
      if (row.isRefused) {
        return tr("Closed until the permissions are verified.");
      }
      return row.wanted
                 ? tr("After this, only people you choose can sign in to %1. Nobody else can allow %1 for themselves.")
                       .arg(app)
                 : tr("Everybody in your organisation can sign in to %1.").arg(app);
    case flow::Property::AccountEnabled:
      return row.wanted ? tr("The chosen people can sign in to %1.").arg(app)
                        : tr("Nobody can sign in to %1, whoever is chosen.").arg(app);
    case flow::Property::VisibleToUsers:
      return row.wanted ? tr("The chosen people see %1 among their apps.").arg(app)
                        : tr("%1 is not listed among anybody's apps. A direct link still works.").arg(app);
  }
  return {};
}

void PropertiesPage::renderRows() {
  const flow::PropertiesView& view = m_step.view();
  const bool isRead = view.app == flow::AppPresence::Found;
  for (qsizetype i = 0; i < m_rows.size(); ++i) {
    m_rows.at(i)->setVisible(i < view.rows.size());
    if (i >= view.rows.size()) {
      continue;
    }
    const flow::PropertyRow& row = view.rows.at(i);
    const bool isOn = row.isRefused ? row.today.value_or(false) : row.wanted;
    const SwitchRowValue value = isRead ? valueOf(row) : SwitchRowValue{tr("Not read yet"), Tone::Neutral, false};
    m_rows.at(i)->setWords({.name = propertyName(row.property),
                            .value = value.text,
                            .tone = value.tone,
                            .hasMark = value.hasMark,
                            .consequence = consequence(row)});
    m_rows.at(i)->setOn(isOn, isRead && row.today.has_value() && !row.isRefused && !view.isApplying);
  }
}

}  // namespace usher::pages
