// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/kit/paste_field.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextCursor>

namespace usher::pages::kit {

PasteField::PasteField(const QString& objectName, QWidget* parent) : QPlainTextEdit(parent) {
  setObjectName(objectName);
  setTabChangesFocus(true);
  setUndoRedoEnabled(false);
  // Room for the ring that shows where the keyboard is.
  setViewportMargins(4, 4, 4, 4);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    if (document()->isEmpty()) {
      m_rest.clear();
    }
    Q_EMIT givenChanged();
  });
}

QString PasteField::given() const {
  return toPlainText() + m_rest;
}

void PasteField::empty() {
  m_rest.clear();
  clear();
}

void PasteField::give(const QString& text) {
  empty();
  insert(text);
}

void PasteField::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
    event->ignore();
    return;
  }
  const QTextCursor cursor = textCursor();
  const bool hasAll = cursor.selectionEnd() - cursor.selectionStart() == document()->characterCount() - 1;
  if (hasAll && isCut() && !event->text().isEmpty() && event->text().at(0).isPrint()) {
    // What is typed over everything replaces what is not shown, too.
    empty();
  }
  QPlainTextEdit::keyPressEvent(event);
}

bool PasteField::canInsertFromMimeData(const QMimeData* source) const {
  return (m_takesFiles && source->hasUrls()) || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteField::insertFromMimeData(const QMimeData* source) {
  if (m_takesFiles && source->hasUrls()) {
    Q_EMIT filesDropped(source->urls());
  } else if (source->hasText()) {
    insert(source->text());
  }
}

void PasteField::insert(const QString& text) {
  textCursor().removeSelectedText();
  if (isCut()) {
    // More comes behind what is not shown, of which the first line may have begun above.
    m_rest = (m_rest + QLatin1Char('\n') + text).left(m_longestKept);
    Q_EMIT givenChanged();
    return;
  }
  const qsizetype room = qMax<qsizetype>(0, longestShown - document()->characterCount());
  // Laying out millions of characters would stop the window.
  m_rest = text.mid(room, m_longestKept);
  insertPlainText(text.left(room));
  if (room == 0) {
    Q_EMIT givenChanged();
  }
}

}  // namespace usher::pages::kit
