// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/owners_step.h"
#include "pages/people_page.h"

class QCheckBox;

namespace usher::pages {

/// Who owns the enterprise app.
class OwnersPage final : public PeoplePage {
  Q_OBJECT

 public:
  OwnersPage(flow::OwnersStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  QString busyText() const override;
  QString unsaved() const override;

 protected:
  void render() override;

 private:
  void renderNotices();
  void renderNotice();
  void renderLastOwner();
  void renderOwners();

  flow::OwnersStep& m_step;
  kit::Notice* m_lastOwner;
  QCheckBox* m_confirmLast;
  kit::Text* m_foot;
};

}  // namespace usher::pages
