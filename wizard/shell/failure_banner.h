// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "base/failure.h"
#include "pages/failure_text.h"

namespace usher::pages::kit {
class Button;
class CopyButton;
class IconMark;
class LinkButton;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Says what failed, what to do, and offers one action; the technical part is folded away under "Details".
class FailureBanner final : public QWidget {
  Q_OBJECT

 public:
  explicit FailureBanner(QWidget* parent);

  /// Shows a failure; none hides the banner. The same failure again leaves the fold as it is.
  void show(const std::optional<Failure>& failure);
  const std::optional<Failure>& failure() const { return m_failure; }

 Q_SIGNALS:
  void actionWanted(pages::FailureAction action);
  void dismissed();
  void copyRequested(const QString& details);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void render();

  std::optional<Failure> m_failure;
  bool m_isUnfolded = false;
  pages::kit::IconMark* m_mark;
  pages::kit::Text* m_headline;
  pages::kit::Text* m_advice;
  pages::kit::Text* m_saved;
  pages::kit::LinkButton* m_action;
  pages::kit::LinkButton* m_fold;
  pages::kit::LinkButton* m_dismiss;
  pages::kit::CopyButton* m_copy;
  pages::kit::Text* m_details;
};

}  // namespace usher::shell
