// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "flow/steps/properties_step.h"
#include "pages/page.h"

class QLabel;

namespace usher::pages {

namespace kit {
class LinkButton;
class Notice;
class SwitchRow;
class Text;
}  // namespace kit

/// The three switches of the enterprise app, with what each of them means.
class PropertiesPage final : public Page {
  Q_OBJECT

 public:
  PropertiesPage(flow::PropertiesStep& step, const Surroundings& surroundings, QWidget* parent);

  QString lead() const override;
  PrimaryAction primary() const override;
  void runPrimary() override;
  QString busyText() const override;
  bool mayLeave() const override { return !m_step.view().isApplying; }
  QString unsaved() const override;
  QWidget* firstField() const override;

 protected:
  void render() override;

 private:
  void renderApp();
  void renderRows();
  QString consequence(const flow::PropertyRow& row) const;

  flow::PropertiesStep& m_step;
  kit::Notice* m_done;
  kit::Notice* m_app;
  kit::Notice* m_lookAlikes;
  QList<kit::SwitchRow*> m_rows;
  kit::Text* m_read;
  kit::LinkButton* m_refresh;
};

}  // namespace usher::pages
