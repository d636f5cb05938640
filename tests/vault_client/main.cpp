// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QTextStream>

#include "base/clock.h"
#include "vault/keychain_vault.h"

namespace usher {
namespace {

/// Time that runs a hundred times as fast, for waits that would keep a test for half a minute.
class HurriedClock final : public Clock {
 public:
  QDateTime now() const override { return m_real.now(); }
  std::chrono::milliseconds monotonic() const override { return m_real.monotonic() * 100; }
  Pending<void> after(std::chrono::milliseconds delay) override { return m_real.after(delay / 100); }

 private:
  SystemClock m_real;
};

void say(const QString& line) {
  QTextStream(stdout) << line << Qt::endl;
}

QString described(const Failure& why) {
  return kindName(why.kind) + (why.code == QStringLiteral("denied") ? QStringLiteral(" denied") : QString());
}

QString text(const Secret& secret) {
  return QString::fromUtf8(secret.reveal());
}

template <typename T, typename Describe>
void finishWith(const Pending<T>& pending, Describe describe) {
  whenDone(pending, qApp, [describe](const Result<T>& result) {
    if constexpr (std::is_void_v<T>) {
      say(result ? QStringLiteral("ok") : described(result.error()));
    } else {
      say(result ? describe(*result) : described(result.error()));
    }
    QCoreApplication::quit();
  });
}

/// Writes, says how that ended, and if the keychain was silent waits until it answers and says what it holds then.
void outlast(vault::Vault& vault, const QString& key, const QByteArray& secret) {
  whenDone(vault.write(key, Secret(secret)), qApp, [&vault, key](const Result<void>& written) {
    say(written ? QStringLiteral("ok") : kindName(written.error().kind));
    vault.whenAnswersAgain(qApp, [&vault, key] {
      finishWith<Secret>(vault.read(key), [](const Secret& kept) { return QStringLiteral("kept ") + text(kept); });
    });
  });
}

/// Writes secrets one after the other, a line on standard output for each that is stored, until it is killed.
void writeOnAndOn(vault::Vault& vault, const QString& key, int number) {
  const QByteArray secret = QByteArray(5000, 'k') + QByteArray::number(number);
  whenDone(vault.write(key, Secret(secret)), qApp, [&vault, key, number](const Result<void>& written) {
    say(written ? QString::number(number) : kindName(written.error().kind));
    writeOnAndOn(vault, key, number + 1);
  });
}

int run(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  const QString verb = arguments.value(1), key = arguments.value(2);
  SystemClock real;
  HurriedClock hurried;
  const bool isHurried = qEnvironmentVariableIsSet("USHER_TEST_HURRY");
  vault::KeychainVault vault(isHurried ? static_cast<Clock&>(hurried) : real);
  const auto nothing = [] {};
  if (verb == QStringLiteral("probe")) {
    finishWith<void>(vault.probe(), nothing);
  } else if (verb == QStringLiteral("write")) {
    finishWith<void>(vault.write(key, Secret(arguments.value(3).toUtf8())), nothing);
  } else if (verb == QStringLiteral("remove")) {
    finishWith<void>(vault.remove(key), nothing);
  } else if (verb == QStringLiteral("outlast")) {
    outlast(vault, key, arguments.value(3).toUtf8());
  } else if (verb == QStringLiteral("write-on")) {
    writeOnAndOn(vault, key, 1);
  } else {
    finishWith<Secret>(vault.read(key), [](const Secret& secret) { return QStringLiteral("ok ") + text(secret); });
  }
  return QCoreApplication::exec();
}

}  // namespace
}  // namespace usher

int main(int argc, char** argv) {
  return usher::run(argc, argv);
}
