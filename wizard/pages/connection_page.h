// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/connection_test.h"
#include "pages/help_page.h"

class QVBoxLayout;

namespace usher::pages {

namespace kit {
class Button;
class CopyButton;
class Notice;
class StateLine;
template <typename Row>
class RowStack;
}  // namespace kit

/// "Test the connection": each address that the product needs, and whether it answers. Testing begins when the page
/// comes on screen.
class ConnectionPage final : public HelpPage {
  Q_OBJECT

 public:
  ConnectionPage(flow::ConnectionTest& test, const Surroundings& surroundings, QWidget* parent);
  ~ConnectionPage() override;

  QString title() const override;
  QString lead() const override;
  void enter() override;
  QWidget* firstField() const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();
  void renderSummary();
  void renderRow(kit::StateLine& row, const flow::AddressReport& report);

  flow::ConnectionTest& m_test;
  Desktop& m_desktop;
  kit::Notice* m_summary;
  kit::Notice* m_clock;
  QVBoxLayout* m_rowsLayout;
  std::unique_ptr<kit::RowStack<kit::StateLine>> m_rows;
  kit::Button* m_run;
  kit::CopyButton* m_copy;
};

inline const QString connectionEntryName = QStringLiteral("helpConnection");
/// The entry of the help menu; `test` must outlive the menu.
HelpEntry connectionEntry(flow::ConnectionTest& test);

}  // namespace usher::pages
