// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <memory>

#include "base/pending.h"

namespace usher::app {

/// All that a command writes, asks and hears: data on stdout, everything else on stderr.
class Terminal final : public QObject {
  Q_OBJECT

 public:
  explicit Terminal(bool isQuiet, QObject* parent = nullptr) : QObject(parent), m_isQuiet(isQuiet) {}

  void write(const QByteArray& data);
  /// "usher: SENTENCE"
  void say(const QString& sentence);
  /// The same without the name, for what leads to a question.
  void tell(const QString& text);
  /// "412 of 1,000, about 2 minutes left". Overwrites itself where stderr is a terminal; else every tenth of it is a
  /// line. Nothing when quiet.
  void progress(const QString& what, int done, int total);
  /// Something that is waited for. Nothing when quiet.
  void waiting(const QString& sentence);

  /// Whether somebody can be asked: standard input is a terminal.
  static bool canAsk();
  /// Asks, and gives the line that was typed; Cancelled at the end of input.
  Pending<QString> ask(const QString& question);

 private:
  void endLine();
  void readAnswer();

  bool m_isQuiet = false;
  bool m_isInLine = false;  ///< The cursor stands behind a progress that the next one overwrites.
  int m_toldTenth = 0;
  QElapsedTimer m_sinceProgress;
  std::unique_ptr<QSocketNotifier> m_input;
  Completion<QString> m_answer;
  QByteArray m_typed;
};

}  // namespace usher::app
