// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "shell/trouble_text.h"

namespace usher::pages::kit {
class Button;
class IconMark;
class Text;
}  // namespace usher::pages::kit

namespace usher::shell {

/// Stands in the place of a page of Microsoft's that cannot be shown: what happened, and the two ways on.
class PageInstead final : public QWidget {
  Q_OBJECT

 public:
  explicit PageInstead(QWidget* parent);

  void show(const TroubleText& trouble, const QString& ownBrowser);

 Q_SIGNALS:
  void ownBrowserWanted();
  void againWanted();

 private:
  pages::kit::Text* m_headline;
  pages::kit::Text* m_text;
  pages::kit::Button* m_first;
  pages::kit::Button* m_second;
  bool m_ownBrowserFirst = true;
};

}  // namespace usher::shell
