// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <memory>

#include "flow/steps/consent_step.h"
#include "pages/consent_deed.h"
#include "pages/kit/row_stack.h"
#include "pages/mail_draft.h"
#include "pages/page.h"

namespace usher::pages {

namespace kit {
class AddressField;
class CopyButton;
class LinkButton;
class StateLine;
class Text;
}  // namespace kit

/// The second way of the configuration dialog: "Copy url" for an administrator elsewhere, and the links that were made.
class AdministratorElsewherePanel final : public QWidget {
  Q_OBJECT

 public:
  AdministratorElsewherePanel(flow::ConsentStep& step, const Surroundings& surroundings, QWidget* parent);

  /// `deed` is what the page's primary action does.
  void render(ConsentDeed deed);
  /// Puts the URL on the clipboard; where there is none yet, as soon as it is made.
  void copyUrl() { want(Wish::Copy); }

 private:
  /// What was asked for before the URL was there.
  enum class Wish { None, Copy, Mail };

  void want(Wish wish);
  void fulfil();
  void renderUrl(ConsentDeed deed);
  void renderLinks();
  void writeMail();

  flow::ConsentStep& m_step;
  Surroundings m_surroundings;
  MailOutcome m_mailed;
  Wish m_wish = Wish::None;
  ConsentDeed m_deed = ConsentDeed::Review;
  bool m_wasBusy = false;
  kit::Text* m_heading;
  kit::Text* m_text;
  kit::AddressField* m_url;
  kit::CopyButton* m_copyLink;
  kit::LinkButton* m_mailLink;
  kit::LinkButton* m_linkSent;
  kit::LinkButton* m_makeLink;
  kit::Text* m_sees;
  kit::Text* m_linksHeading;
  std::unique_ptr<kit::RowStack<kit::StateLine>> m_links;
  kit::Text* m_older;
};

}  // namespace usher::pages
