// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/finish_page.h"

#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/finish_checks_panel.h"
#include "pages/hand_over_panel.h"
#include "pages/keep_signed_in.h"
#include "pages/kit/text.h"
#include "pages/remains_panel.h"
#include "pages/step_words.h"
#include "pages/tell_vendor_panel.h"

namespace usher::pages {

FinishPage::FinishPage(flow::FinishStep& step, const Surroundings& surroundings, QWidget* parent)
    : Page(step, surroundings, parent),
      m_step(step),
      m_checks(new FinishChecksPanel(step, surroundings, this)),
      m_tell(new TellVendorPanel(step, surroundings, this)),
      m_handOver(new HandOverPanel(step, surroundings, this)),
      m_remains(new RemainsPanel(step, this)),
      m_keepSignedIn(new KeepSignedIn(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_checks);
  layout->addSpacing(8);
  layout->addWidget(m_tell);
  layout->addSpacing(16);
  layout->addWidget(m_handOver);
  layout->addSpacing(16);
  layout->addWidget(m_remains);
  layout->addSpacing(16);
  layout->addWidget(m_keepSignedIn);
  layout->addStretch(1);
  connect(m_tell, &TellVendorPanel::changed, this, &Page::refresh);
  connect(m_handOver, &HandOverPanel::changed, this, &Page::refresh);
  connect(m_remains, &RemainsPanel::changed, this, &Page::refresh);
  connect(m_remains, &RemainsPanel::revealWanted, this, &Page::revealWanted);
  connect(m_keepSignedIn, &KeepSignedIn::chosen, &m_step, [this](bool isOn) { m_step.setKeepSignedIn(isOn); });
}

QString FinishPage::lead() const {
  const flow::FinishView& view = m_step.view();
  const QString vendor = shownText(view.vendorName, 60);
  if (!view.allVerified) {
    return tr("See what is true now, and tell %1 who may use it.").arg(vendor);
  }
  return view.toldAt && !view.toldOfOthers ? tr("Everything is set up, and %1 knows who may use it.").arg(vendor)
                                           : tr("Everything is set up. Tell %1 who may use it.").arg(vendor);
}

PrimaryAction FinishPage::primary() const {
  const flow::FinishView& view = m_step.view();
  const bool isTold = view.recipients.isEmpty() || (view.toldAt && !view.toldOfOthers);
  //: %1 is the vendor's name: the person was asked to tell the vendor who may use the product, and did not yet.
  const QString text = isTold ? tr("&Finish") : tr("&Finish without telling %1").arg(buttonText(view.vendorName));
  return {.text = text, .isEnabled = m_step.canContinue() && !m_step.isBusy()};
}

void FinishPage::runPrimary() {
  m_step.finish();
}

QString FinishPage::busyText() const {
  return m_step.view().remains.isRemoving ? tr("Removing Usher from your organisation…")
                                          : tr("Reading everything back from Microsoft…");
}

void FinishPage::render() {
  m_checks->render();
  m_tell->render();
  m_handOver->render();
  m_remains->render();
  m_keepSignedIn->render(m_step.view().keepSignedIn, m_step.view().vaultTrouble,
                         tr("Your sign-in is deleted from this computer when you finish."));
}

}  // namespace usher::pages
