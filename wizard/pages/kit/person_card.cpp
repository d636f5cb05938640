// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/person_card.h"

#include <QPainter>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/avatar.h"
#include "pages/kit/elided_text.h"
#include "pages/kit/text.h"

namespace usher::pages::kit {

namespace {
constexpr int cardAvatar = 44;
}

PersonCard::PersonCard(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_name(new ElidedText(this)), m_userName(new ElidedText(this)) {
  setObjectName(objectName);
  m_name->setFont(fontFor(TextStyle::Heading));
  m_userName->setForegroundRole(QPalette::PlaceholderText);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(cardAvatar + 12, 0, 0, 0);
  layout->setSpacing(2);
  layout->addStretch(1);
  layout->addWidget(m_name);
  layout->addWidget(m_userName);
  layout->addStretch(1);
  setMinimumHeight(cardAvatar + 4);
}

void PersonCard::setPerson(const QString& id, const QString& name, const QString& userName) {
  m_id = id;
  m_shownName = shownText(name);
  m_name->setText(m_shownName);
  m_userName->setText(shownText(userName));
  setAccessibleName(QStringLiteral("%1, %2").arg(m_shownName, shownText(userName)));
  update();
}

void PersonCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawAvatar(painter, QRectF(0, (height() - cardAvatar) / 2.0, cardAvatar, cardAvatar), m_id, m_shownName,
             AvatarShape::Person);
}

}  // namespace usher::pages::kit
