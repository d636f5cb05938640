// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "app/home/look_again_run.h"

namespace usher::pages::kit {
class Button;
class LinkButton;
class Text;
}  // namespace usher::pages::kit

namespace usher::home {

/// "Look again at all", how far it is with Cancel, and what came of it.
class LookAgainBar final : public QWidget {
  Q_OBJECT

 public:
  LookAgainBar(LookAgainRun& run, QWidget* parent);

 Q_SIGNALS:
  void startWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void render();
  QString outcome() const;

  LookAgainRun& m_run;
  bool m_wasAsked = false;
  pages::kit::Button* m_start;
  pages::kit::LinkButton* m_cancel;
  pages::kit::Text* m_text;
};

}  // namespace usher::home
