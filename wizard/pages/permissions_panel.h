// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <memory>

#include "flow/steps/consent_step.h"
#include "pages/kit/row_stack.h"

namespace usher::pages {

namespace kit {
class Notice;
class PermissionRow;
class Text;
}  // namespace kit

/// What the vendor asks for, each permission with what Graph shows of it, and what it has beyond that.
class PermissionsPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit PermissionsPanel(QWidget* parent);

  void render(const flow::ConsentView& view);

 private:
  void renderPromise(const flow::ConsentView& view);
  void renderBeyond(const flow::ConsentView& view);

  kit::Text* m_delegatedHeading;
  std::unique_ptr<kit::RowStack<kit::PermissionRow>> m_delegated;
  kit::Text* m_applicationHeading;
  std::unique_ptr<kit::RowStack<kit::PermissionRow>> m_application;
  kit::Notice* m_promise;
  kit::Notice* m_beyond;
};

}  // namespace usher::pages
