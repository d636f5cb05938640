// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/permission_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "pages/kit/text.h"

namespace usher::pages::kit {

PermissionRow::PermissionRow(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_icon(new IconMark(Icon::Key, Tone::Neutral, 20, this)),
      m_headline(new Text(TextStyle::Strong, this)),
      m_why(new Text(TextStyle::Body, this)),
      m_technicalName(new Text(TextStyle::Quiet, this)),
      m_stateMark(new IconMark(Icon::Done, Tone::Good, 16, this)),
      m_state(new Text(TextStyle::Quiet, this)) {
  setObjectName(objectName);
  m_state->setObjectName(objectName + QStringLiteral("State"));
  m_state->setWordWrap(false);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_headline);
  words->addWidget(m_why);
  words->addWidget(m_technicalName);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 6, 0, 6);
  layout->setSpacing(12);
  layout->addWidget(m_icon, 0, Qt::AlignTop);
  layout->addLayout(words, 1);
  auto* state = new QHBoxLayout;
  state->setSpacing(6);
  state->addWidget(m_stateMark);
  state->addWidget(m_state);
  layout->addLayout(state);
  layout->setAlignment(state, Qt::AlignTop);
}

void PermissionRow::setWords(const Words& words) {
  m_icon->setIcon(words.icon, Tone::Neutral);
  m_headline->setText(words.headline);
  m_why->setTextOrHide(words.why);
  m_technicalName->setText(words.technicalName);
  m_stateMark->setIcon(toneIcon(words.tone), words.tone);
  m_stateMark->setVisible(!words.state.isEmpty());
  m_state->setTextOrHide(words.state);
  setAccessibleName(words.state.isEmpty() ? words.headline : QStringLiteral("%1, %2").arg(words.headline, words.state));
  setAccessibleDescription(words.why);
}

}  // namespace usher::pages::kit
