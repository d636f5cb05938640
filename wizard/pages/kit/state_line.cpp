// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/state_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "pages/kit/text.h"

namespace usher::pages::kit {

StateLine::StateLine(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_mark(new IconMark(Icon::Open, Tone::Neutral, 20, this)),
      m_text(new Text(TextStyle::Body, this)),
      m_detail(new Text(TextStyle::Quiet, this)),
      m_remark(new Text(TextStyle::Quiet, this)) {
  setObjectName(objectName);
  m_text->setObjectName(objectName + QStringLiteral("Text"));
  m_remark->setWordWrap(false);
  m_remark->setContentsMargins(0, 2, 0, 0);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->setContentsMargins(0, 2, 0, 0);
  words->addWidget(m_text);
  words->addWidget(m_detail);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 4);
  layout->setSpacing(12);
  layout->addWidget(m_mark, 0, Qt::AlignTop);
  layout->addLayout(words, 1);
  layout->addWidget(m_remark, 0, Qt::AlignTop);
}

void StateLine::setState(Icon icon, Tone tone, const QString& text, const QString& detail, const QString& remark) {
  m_mark->setIcon(icon, tone);
  m_text->setText(text);
  m_detail->setTextOrHide(detail);
  m_remark->setTextOrHide(remark);
  setAccessibleName(text);
  setAccessibleDescription(detail);
}

QString StateLine::text() const {
  return m_text->text();
}

}  // namespace usher::pages::kit
