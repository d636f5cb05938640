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

template <typename T, typename Describe>
void finishWith(const Pending<T>& pending, Describe describe) {
  whenDone(pending, qApp, [describe](const Result<T>& result) {
    if constexpr (std::is_void_v<T>) {
      say(result ? QStringLiteral("ok") : kindName(result.error().kind));
    } else {
      say(result ? describe(*result) : kindName(result.error().kind));
    }
    QCoreApplication::quit();
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
  } else {
    finishWith<Secret>(vault.read(key),
                       [](const Secret& secret) { return QStringLiteral("ok ") + QString::fromUtf8(secret.reveal()); });
  }
  return QCoreApplication::exec();
}

}  // namespace
}  // namespace usher

int main(int argc, char** argv) {
  return usher::run(argc, argv);
}
