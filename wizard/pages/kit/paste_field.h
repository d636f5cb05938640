// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QUrl>

namespace usher::pages::kit {

/// A field for text from anywhere: takes the plain text of what is pasted or dropped. Of a long one it shows the
/// beginning only, and keeps up to `longestKept` characters of it, or what keepUpTo() says. Tab goes on to the next
/// control; Ctrl+Enter is for whoever is around the field.
class PasteField final : public QPlainTextEdit {
  Q_OBJECT

 public:
  static constexpr qsizetype longestShown = 20'000;
  static constexpr qsizetype longestKept = 2'000'000;

  PasteField(const QString& objectName, QWidget* parent);

  /// What was given, which may be longer than what is shown.
  QString given() const;
  /// Whether what is shown is only its beginning.
  bool isCut() const { return !m_rest.isEmpty(); }
  /// As if `text` had been pasted into the empty field.
  void give(const QString& text);
  void empty();
  void keepUpTo(qsizetype characters) { m_longestKept = characters; }
  /// Dropped files are given to whoever listens to filesDropped(), instead of their names as text.
  void takeFiles() { m_takesFiles = true; }

 Q_SIGNALS:
  void givenChanged();
  void filesDropped(const QList<QUrl>& files);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;

 private:
  void insert(const QString& text);

  QString m_rest;  ///< What follows what is shown.
  qsizetype m_longestKept = longestKept;
  bool m_takesFiles = false;
};

}  // namespace usher::pages::kit
