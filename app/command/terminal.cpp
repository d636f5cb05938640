// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/command/terminal.h"

#include <unistd.h>

#include <QLocale>
#include <cstdio>

#include "app/say.h"

namespace usher::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Between two progresses that overwrite each other.
constexpr int leastMs = 100;

void toStandardError(const QString& text) {
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
  std::fflush(stderr);
}

}  // namespace

void Terminal::write(const QByteArray& data) {
  endLine();
  std::fwrite(data.constData(), 1, static_cast<size_t>(data.size()), stdout);
  std::fflush(stdout);
}

void Terminal::say(const QString& sentence) {
  endLine();
  app::say(sentence);
}

void Terminal::tell(const QString& text) {
  endLine();
  toStandardError(text + u'\n');
}

void Terminal::progress(const QString& what, int done, int total) {
  if (m_isQuiet || total <= 0) {
    return;
  }
  const QLocale locale(QLocale::English);
  const QString line = u"%1 %2 of %3"_s.arg(what, locale.toString(done), locale.toString(total));
  if (::isatty(STDERR_FILENO) == 1) {
    const bool isDue = !m_sinceProgress.isValid() || m_sinceProgress.elapsed() >= leastMs || done == total;
    if (isDue) {
      toStandardError(u"\r\033[K"_s + line);
      m_isInLine = true;
      m_sinceProgress.start();
    }
    return;
  }
  const int tenth = static_cast<int>(10LL * done / total);
  if (tenth != std::exchange(m_toldTenth, tenth) && tenth > 0) {
    toStandardError(line + u'\n');
  }
}

void Terminal::waiting(const QString& sentence) {
  if (!m_isQuiet) {
    tell(sentence);
  }
}

bool Terminal::canAsk() {
  return ::isatty(STDIN_FILENO) == 1;
}

Pending<QString> Terminal::ask(const QString& question) {
  endLine();
  toStandardError(question + u' ');
  m_answer = Completion<QString>();
  m_typed.clear();
  // Through the event loop, so that Ctrl-C is heard meanwhile.
  m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
  connect(m_input.get(), &QSocketNotifier::activated, this, &Terminal::readAnswer);
  return m_answer.pending();
}

void Terminal::readAnswer() {
  char bytes[256];
  const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
  if (count > 0) {
    m_typed.append(bytes, count);
  }
  const qsizetype end = m_typed.indexOf('\n');
  if (count > 0 && end < 0) {
    return;
  }
  m_input->setEnabled(false);
  m_answer.finish(end < 0 ? Result<QString>(fail(Failure::Kind::Cancelled))
                          : Result<QString>(QString::fromUtf8(m_typed.left(end)).trimmed()));
}

void Terminal::endLine() {
  if (std::exchange(m_isInLine, false)) {
    toStandardError(u"\n"_s);
  }
}

}  // namespace usher::app
