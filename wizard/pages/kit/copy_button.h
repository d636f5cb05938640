// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include "pages/kit/link_button.h"

namespace usher::pages::kit {

/// "Copy": after a press it says "Copied" for two seconds. Who made it does the copying on copyRequested().
class CopyButton final : public QWidget {
  Q_OBJECT

 public:
  CopyButton(const QString& objectName, QWidget* parent);

  /// The words of the button; empty: "Copy". `accessibleName` says what is copied.
  void setTexts(const QString& text, const QString& accessibleName);
  /// A press only asks; the button says "Copied" once it is told: for what must be made first.
  void waitForTold() { m_waitsForTold = true; }
  void tellCopied();
  LinkButton* button() const { return m_button; }

 Q_SIGNALS:
  void copyRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void render();

  LinkButton* m_button;
  QString m_text;
  QTimer m_copied;
  bool m_waitsForTold = false;
};

}  // namespace usher::pages::kit
