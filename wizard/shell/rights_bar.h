// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "flow/steps/rights.h"

namespace usher::pages::kit {
class CopyButton;
class LinkButton;
class StateLine;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Above a page: what its step needs at least, whether this account has it, and the way to somebody who can; and, where
/// it matters, that the organisation's plan lacks something. Hidden when there is nothing to say.
class RightsBar final : public QWidget {
  Q_OBJECT

 public:
  explicit RightsBar(QWidget* parent);

  struct Look {
    std::optional<flow::StepRights> rights;
    bool lacksGroups = false;  ///< The organisation's plan does not let groups be assigned.

    bool operator==(const Look&) const = default;
  };
  void setLook(const Look& look);
  const Look& look() const { return m_look; }
  /// What became of the message.
  void tell(const QString& outcome);

 Q_SIGNALS:
  void writeWanted();
  void copyWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();

  Look m_look;
  pages::kit::StateLine* m_rights;
  pages::kit::LinkButton* m_write;
  pages::kit::CopyButton* m_copy;
  pages::kit::Text* m_outcome;
  pages::kit::StateLine* m_plan;
};

}  // namespace usher::shell
