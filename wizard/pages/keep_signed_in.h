// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/steps/vault_trouble.h"

class QCheckBox;

namespace usher::pages {

namespace kit {
class Text;
}  // namespace kit

/// "Keep me signed in on this computer", and what becomes of the sign-in either way.
class KeepSignedIn final : public QWidget {
  Q_OBJECT

 public:
  explicit KeepSignedIn(QWidget* parent);

  /// `otherwise` is what becomes of the sign-in where it is not kept.
  void render(bool isOn, flow::VaultTrouble trouble, const QString& otherwise);

 Q_SIGNALS:
  void chosen(bool keep);

 private:
  QCheckBox* m_box;
  kit::Text* m_text;
};

}  // namespace usher::pages
