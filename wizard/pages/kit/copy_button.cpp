// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/copy_button.h"

#include <QEvent>
#include <QHBoxLayout>

#include "pages/kit/icon.h"

namespace usher::pages::kit {

CopyButton::CopyButton(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_button(new LinkButton(objectName, this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_button);
  setFocusProxy(m_button);
  m_copied.setSingleShot(true);
  m_copied.setInterval(std::chrono::seconds(2));
  connect(&m_copied, &QTimer::timeout, this, [this] { render(); });
  connect(m_button, &QAbstractButton::clicked, this, [this] {
    Q_EMIT copyRequested();
    if (!m_waitsForTold) {
      tellCopied();
    }
  });
  render();
}

void CopyButton::setTexts(const QString& text, const QString& accessibleName) {
  m_text = text;
  m_button->setAccessibleName(accessibleName);
  render();
}

void CopyButton::tellCopied() {
  m_copied.start();
  render();
}

void CopyButton::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

void CopyButton::render() {
  const bool isCopied = m_copied.isActive();
  //: On a small button, after its text has been put on the clipboard.
  const QString copied = tr("Copied");
  //: On a small button that puts the value beside it on the clipboard.
  const QString copy = m_text.isEmpty() ? tr("Copy") : m_text;
  m_button->setGlyph(isCopied ? Icon::Check : Icon::Copy);
  m_button->setText(isCopied ? copied : copy);
  m_button->updateGeometry();
}

}  // namespace usher::pages::kit
