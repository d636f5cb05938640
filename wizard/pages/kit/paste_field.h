// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace usher::pages::kit {

/// A field for text from anywhere: takes the plain text of what is pasted or dropped. Of a long one it shows the
/// beginning only, and keeps up to `longestKept` characters of it. Tab goes on to the next control.
class PasteField final : public QPlainTextEdit {
  Q_OBJECT

 public:
  static constexpr qsizetype longestShown = 20'000;
  static constexpr qsizetype longestKept = 2'000'000;

  PasteField(const QString& objectName, QWidget* parent);

  /// What was given, which may be longer than what is shown.
  QString given() const;
  void empty();

 Q_SIGNALS:
  void givenChanged();

 protected:
  void insertFromMimeData(const QMimeData* source) override;

 private:
  QString m_rest;  ///< What follows what is shown.
};

}  // namespace usher::pages::kit
