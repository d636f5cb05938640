// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/permissions_panel.h"

#include <QLocale>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/consent_words.h"
#include "pages/kit/notice.h"
#include "pages/kit/permission_row.h"
#include "pages/kit/text.h"
#include "pages/permission_words.h"

namespace usher::pages {

PermissionsPanel::PermissionsPanel(QWidget* parent)
    : QWidget(parent),
      m_delegatedHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_applicationHeading(new kit::Text(kit::TextStyle::Heading, this)),
      m_promise(new kit::Notice(QStringLiteral("promise"), this)),
      m_beyond(new kit::Notice(QStringLiteral("beyond"), this)) {
  auto* delegated = new QVBoxLayout;
  delegated->setSpacing(0);
  m_delegated = std::make_unique<kit::RowStack<kit::PermissionRow>>(this, delegated, QStringLiteral("delegated"));
  auto* application = new QVBoxLayout;
  application->setSpacing(0);
  m_application = std::make_unique<kit::RowStack<kit::PermissionRow>>(this, application, QStringLiteral("application"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_delegatedHeading);
  layout->addLayout(delegated);
  layout->addWidget(m_applicationHeading);
  layout->addLayout(application);
  layout->addWidget(m_promise);
  layout->addWidget(m_beyond);
}

void PermissionsPanel::render(const flow::ConsentView& view) {
  QList<const flow::PermissionRow*> delegated;
  QList<const flow::PermissionRow*> application;
  for (const flow::PermissionRow& row : view.permissions) {
    (row.kind == profile::PermissionKind::Delegated ? delegated : application).append(&row);
  }
  const auto show = [&view](const QList<const flow::PermissionRow*>& rows, kit::RowStack<kit::PermissionRow>& stack) {
    stack.setCount(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
      const flow::PermissionRow& row = *rows.at(i);
      const PermissionWords words = permissionWords(row.scope, row.kind);
      const GrantWords grant = grantWords(row.seen, view.vendor.state);
      stack.at(i)->setWords({.icon = words.icon,
                             .headline = words.headline,
                             .why = shownText(row.why.in(QLocale().name()), 400),
                             .technicalName = row.scope,
                             .tone = grant.tone,
                             .state = grant.text});
    }
  };
  show(delegated, *m_delegated);
  show(application, *m_application);
  m_delegatedHeading->setTextOrHide(delegated.isEmpty() ? QString() : tr("With a person who connects (delegated)"));
  m_applicationHeading->setTextOrHide(application.isEmpty() ? QString() : tr("On its own, at any time (application)"));
  renderPromise(view);
  renderBeyond(view);
}

void PermissionsPanel::renderPromise(const flow::ConsentView& view) {
  const QString vendor = shownText(view.vendorName, 60);
  // Once it was given, people may have connected since: the promise is not Usher's to make any more.
  if (!view.onlyDelegated || view.vendor.state == flow::ConsentState::Drifted) {
    m_promise->setTexts(Tone::Neutral, {}, {});
  } else if (view.vendor.state == flow::ConsentState::Verified) {
    m_promise->setTexts(Tone::Neutral, tr("%1 sees nobody's mailbox yet.").arg(vendor),
                        tr("It gets these permissions from each person who connects to %1.").arg(vendor));
  } else {
    m_promise->setTexts(Tone::Neutral, tr("At this point %1 does not have any permissions.").arg(vendor),
                        tr("These are the permissions that %1 gets from each person who connects. Until then it sees "
                           "nobody's mailbox.")
                            .arg(vendor));
  }
}

void PermissionsPanel::renderBeyond(const flow::ConsentView& view) {
  const QString vendor = shownText(view.vendorName, 60);
  QStringList beyond;
  for (const flow::BeyondRow& row : view.beyond) {
    beyond.append(shownText(row.scope, 80));
  }
  m_beyond->setTexts(
      Tone::Attention, beyond.isEmpty() ? QString() : tr("%1 has more than it asks for here.").arg(vendor),
      beyond.isEmpty()
          ? QString()
          : tr("Microsoft also shows: %1. Ask %2 what it is for.").arg(beyond.join(QStringLiteral(", ")), vendor));
}

}  // namespace usher::pages
