// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "shell/page_instead.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "pages/kit/button.h"
#include "pages/kit/icon.h"
#include "pages/kit/text.h"

namespace usher::shell {

using pages::kit::Button;
using pages::kit::Text;
using pages::kit::TextStyle;

PageInstead::PageInstead(QWidget* parent)
    : QWidget(parent),
      m_headline(new Text(TextStyle::Title, this)),
      m_text(new Text(TextStyle::Lead, this)),
      m_first(new Button(QStringLiteral("pageInsteadFirst"), this)),
      m_second(new Button(QStringLiteral("pageInsteadSecond"), this)) {
  setObjectName(QStringLiteral("pageInstead"));
  m_headline->setObjectName(QStringLiteral("pageInsteadHeadline"));
  m_text->setObjectName(QStringLiteral("pageInsteadText"));
  m_first->setWeight(Button::Weight::Primary);
  auto* mark = new pages::kit::IconMark(pages::kit::Icon::Attention, pages::Tone::Attention, 40, this);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_first);
  buttons->addWidget(m_second);
  buttons->addStretch(1);
  auto* column = new QVBoxLayout;
  column->setSpacing(8);
  column->addStretch(2);
  column->addWidget(mark);
  column->addSpacing(8);
  column->addWidget(m_headline);
  column->addWidget(m_text);
  column->addSpacing(16);
  column->addLayout(buttons);
  column->addStretch(3);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(32, 29, 32, 32);
  layout->addLayout(column, 1000);
  layout->addStretch(1);
  m_headline->setMaximumWidth(640);
  m_text->setMaximumWidth(640);
  const auto tell = [this](bool isFirst) {
    return [this, isFirst] {
      if (isFirst == m_ownBrowserFirst) {
        Q_EMIT ownBrowserWanted();
      } else {
        Q_EMIT againWanted();
      }
    };
  };
  connect(m_first, &QAbstractButton::clicked, this, tell(true));
  connect(m_second, &QAbstractButton::clicked, this, tell(false));
}

void PageInstead::show(const TroubleText& trouble, const QString& ownBrowser) {
  m_ownBrowserFirst = trouble.ownBrowserFirst;
  m_headline->setText(trouble.headline);
  m_text->setText(trouble.text);
  m_first->setText(trouble.ownBrowserFirst ? ownBrowser : trouble.again);
  m_second->setText(trouble.ownBrowserFirst ? trouble.again : ownBrowser);
  m_second->setVisible(!trouble.again.isEmpty());
  const bool appears = isHidden();
  setVisible(true);
  if (appears) {
    // The page, which had the keyboard, is out of sight.
    m_first->setFocus();
  }
}

}  // namespace usher::shell
