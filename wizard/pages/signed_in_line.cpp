// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/signed_in_line.h"

#include <QHBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/link_button.h"
#include "pages/kit/state_line.h"

namespace usher::pages {

SignedInLine::SignedInLine(flow::ConsentStep& step, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_person(new kit::StateLine(QStringLiteral("signedIn"), this)),
      m_switch(new kit::LinkButton(QStringLiteral("switchAccount"), this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_person, 1);
  layout->addWidget(m_switch, 0, Qt::AlignTop);
  connect(m_switch, &QAbstractButton::clicked, &m_step, [this] { m_step.switchAccount(); });
}

void SignedInLine::render(bool offersSwitch) {
  const flow::ConsentView& view = m_step.view();
  const flow::DialogView& dialog = *view.dialog;
  const bool isSignedIn = !dialog.userName.isEmpty();
  const bool isStopped = dialog.wrongOrganisation.has_value();
  const QString organisation = isStopped ? dialog.wrongOrganisation->signedInTo : view.organisationName;
  // Whoever was signed in to another organisation is not any more, and the stop says where to sign in instead.
  setVisible(isSignedIn || !isStopped);
  if (isSignedIn) {
    const QString name = shownText(dialog.personName, 60);
    const QString user = shownText(dialog.userName, 80);
    m_person->setState(kit::Icon::Person, Tone::Neutral,
                       name.isEmpty() ? user : QStringLiteral("%1, %2").arg(name, user), shownText(organisation, 80));
  } else {
    m_person->setState(kit::Icon::Person, Tone::Neutral, tr("Nobody is signed in."),
                       organisation.isEmpty()
                           ? tr("Microsoft asks for the sign-in when it is needed.")
                           //: %1 is the name of an organisation.
                           : tr("Sign in with an account of %1 when Microsoft asks.").arg(shownText(organisation, 80)));
  }
  m_switch->setText(tr("S&witch account"));
  m_switch->setVisible(isSignedIn && offersSwitch);
  m_switch->setEnabled(!view.vendor.isAtMicrosoft && !view.vendor.isLooking);
  m_switch->updateGeometry();
}

}  // namespace usher::pages
