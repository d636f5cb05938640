// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT

// Runs a fuzz target without libFuzzer: PROGRAM MUTATIONS FOLDER... feeds it every file of the folders and that many
// mutations of them, the same in every run. The input that breaks it is written to stderr in hexadecimal.

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/mutation.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

QByteArray currentInput;

void tellInput(int signal) {
  // Only what a signal handler may call.
  constexpr char digits[] = "0123456789abcdef";
  const char head[] = "\nthis input broke it:\n";
  [[maybe_unused]] auto written = write(STDERR_FILENO, head, sizeof head - 1);
  for (const char c : std::as_const(currentInput)) {
    const auto byte = static_cast<unsigned char>(c);
    const char pair[] = {digits[byte / 16], digits[byte % 16]};
    written = write(STDERR_FILENO, pair, sizeof pair);
  }
  written = write(STDERR_FILENO, "\n", 1);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

QList<QByteArray> seedsIn(const QStringList& folders) {
  QList<QByteArray> seeds;
  for (const QString& folder : folders) {
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
      QFile file(info.filePath());
      if (file.open(QIODevice::ReadOnly)) {
        seeds.append(file.readAll());
      }
    }
  }
  return seeds;
}

void feed(const QByteArray& input) {
  currentInput = input;
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(currentInput.constData()),
                         static_cast<std::size_t>(currentInput.size()));
}

}  // namespace

int main(int count, char** arguments) {
  QStringList folders;
  for (int i = 2; i < count; ++i) {
    folders.append(QFile::decodeName(arguments[i]));
  }
  const QList<QByteArray> seeds = seedsIn(folders);
  if (seeds.isEmpty()) {
    std::fputs("no seeds\n", stderr);
    return EXIT_FAILURE;
  }
  for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS}) {
    std::signal(signal, tellInput);
  }
  for (const QByteArray& seed : seeds) {
    feed(seed);
  }
  const int mutations = std::atoi(arguments[1]);
  for (int i = 0; i < mutations; ++i) {
    feed(usher::test::mutationOf(seeds, static_cast<unsigned>(i)));
  }
  std::printf("%d seeds, %d mutations\n", static_cast<int>(seeds.size()), mutations);
  return EXIT_SUCCESS;
}
