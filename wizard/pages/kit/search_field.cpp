// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/search_field.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "base/foreign_text.h"
#include "pages/kit/icon.h"
#include "pages/kit/results_panel.h"

namespace usher::pages::kit {

SearchField::SearchField(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_panel(new ResultsPanel(this)) {
  m_edit->setObjectName(objectName);
  m_edit->setClearButtonEnabled(false);
  m_edit->addAction(paletteIcon(Icon::Search), QLineEdit::LeadingPosition);
  m_edit->installEventFilter(this);
  setFocusProxy(m_edit);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_edit);
  connect(m_edit, &QLineEdit::textEdited, this, &SearchField::takeEdited);
  connect(m_panel, &ResultsPanel::picked, this, [this](const QString& key) { pick(key, false); });
}

SearchField::~SearchField() = default;

void SearchField::setTexts(const QString& placeholder, const QString& accessibleName) {
  m_edit->setPlaceholderText(placeholder);
  m_edit->setAccessibleName(accessibleName);
}

void SearchField::setResults(const SearchResults& results) {
  const bool isNew = results.isDone && (!m_results.isDone || results.text != m_results.text);
  // The step cleared the search, for instance after somebody was picked.
  if (results.text.isEmpty() && !m_results.text.isEmpty()) {
    m_edit->clear();
  }
  m_results = results;
  if (m_edit->text() != results.text && !m_edit->hasFocus()) {
    m_edit->setText(results.text);
  }
  render();
  if (isNew) {
    m_panel->highlightFirst();
  }
}

void SearchField::render() {
  const QString text = m_results.text.trimmed();
  if (text.isEmpty() || m_closedAt == m_results.text || !m_edit->hasFocus() ||
      (!m_results.isDone && !m_results.isSearching)) {
    m_panel->hide();
    return;
  }
  QString sentence = tr("Searching…");
  if (m_results.isDone) {
    sentence = m_results.rows.isEmpty()
                   ? tr("Nobody found whose name or address begins with “%1”.").arg(shownText(text, 60))
                   : tr("%n found", nullptr, static_cast<int>(m_results.rows.size()));
  }
  m_panel->show(m_results.rows, sentence);
  m_edit->setAccessibleDescription(sentence);
  place();
}

void SearchField::place() {
  QWidget* ground = window();
  if (m_panel->parentWidget() != ground) {
    const bool wasVisible = !m_panel->isHidden();
    m_panel->setParent(ground);
    m_panel->setVisible(wasVisible);
  }
  const QPoint below = m_edit->mapTo(ground, QPoint(0, m_edit->height() + 4));
  const int room = ground->height() - below.y() - 8;
  m_panel->setGeometry(
      QRect(below, QSize(m_edit->width(), qMin(m_panel->wantedHeight(m_edit->width()), qMax(room, 60)))));
  m_panel->raise();
}

void SearchField::close() {
  m_closedAt = m_results.text;
  m_panel->hide();
}

void SearchField::pick(const QString& key, bool byKeyboard) {
  if (byKeyboard) {
    close();
  } else {
    m_panel->highlightNone();
  }
  m_edit->selectAll();
  Q_EMIT picked(key);
}

/// What is typed has one address at most: two came from the clipboard, by the mouse.
void SearchField::takeEdited(const QString& text) {
  m_closedAt.clear();
  if (text.count(u'@') > 1) {
    m_edit->clear();
    Q_EMIT searched({});
    Q_EMIT listPasted(text);
  } else {
    Q_EMIT searched(text);
  }
}

bool SearchField::takesList(const QString& text) {
  const QString trimmed = text.trimmed();
  const bool isList = trimmed.contains(u'\n') || trimmed.contains(u'\r') || trimmed.count(u'@') > 1;
  if (isList) {
    close();
    Q_EMIT listPasted(text);
  }
  return isList;
}

bool SearchField::handleKey(int key) {
  if (m_panel->isHidden()) {
    if (key == Qt::Key_Down && !m_results.text.isEmpty()) {
      m_closedAt.clear();
      render();
      m_panel->highlightFirst();
      return true;
    }
    return false;
  }
  switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
      m_panel->step(key == Qt::Key_Down ? 1 : -1);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_panel->highlightedKey().isEmpty()) {
        close();
      } else {
        pick(m_panel->highlightedKey(), true);
      }
      return true;
    case Qt::Key_Escape:
      close();
      return true;
    default:
      return false;
  }
}

bool SearchField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste) ? takesList(QGuiApplication::clipboard()->text()) : handleKey(key->key())) {
      return true;
    }
  }
  if (event->type() == QEvent::FocusOut) {
    m_panel->hide();
  } else if (event->type() == QEvent::FocusIn) {
    // The line edit knows of its focus only after this event.
    QMetaObject::invokeMethod(
        this, [this] { render(); }, Qt::QueuedConnection);
  }
  return QWidget::eventFilter(watched, event);
}

void SearchField::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    render();
  }
}

void SearchField::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_panel->hide();
}

void SearchField::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (!m_panel->isHidden()) {
    place();
  }
}

void SearchField::moveEvent(QMoveEvent* event) {
  QWidget::moveEvent(event);
  if (!m_panel->isHidden()) {
    place();
  }
}

}  // namespace usher::pages::kit
