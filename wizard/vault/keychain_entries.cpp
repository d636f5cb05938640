// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/keychain_entries.h"

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace usher::vault {

namespace {

constexpr std::chrono::seconds keychainPatience{30};

QString serviceName() {
  return u"usher"_s;
}

Failure keychainFailure(const QKeychain::Job& job) {
  using Kind = Failure::Kind;
  const QString code = u"keychain-%1"_s.arg(static_cast<int>(job.error()));
  switch (job.error()) {
    case QKeychain::EntryNotFound:
      return failure(Kind::NotFound, code, job.errorString());
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
      return failure(Kind::VaultLocked, code, job.errorString());
    // Without a session bus, or without a service on it, libsecret's error arrives as OtherError.
    case QKeychain::OtherError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::NoError:
      break;
  }
  return failure(Kind::VaultMissing, code, job.errorString());
}

}  // namespace

KeychainEntries::KeychainEntries(Clock& clock) : m_clock(clock) {}

/// The job is nobody's child: libsecret holds a bare pointer to it until it has answered, and it deletes itself then.
template <typename T, typename TakeResult>
Pending<T> KeychainEntries::run(QKeychain::Job* job, const QString& key, TakeResult takeResult) {
  Completion<T> completion;
  job->setInsecureFallback(false);
  job->setKey(key);
  Pending<void> patience = m_clock.after(keychainPatience);
  whenDone(patience, this, [completion](const Result<void>& over) {
    if (over) {
      completion.finish(fail(Failure::Kind::VaultSilent));
    }
  });
  connect(job, &QKeychain::Job::finished, this, [completion, patience, takeResult](QKeychain::Job* done) mutable {
    patience.cancel();
    completion.finish(done->error() == QKeychain::NoError ? takeResult(*done) : fail(keychainFailure(*done)));
  });
  job->start();
  return completion.pending();
}

Pending<Secret> KeychainEntries::read(const QString& key) {
  return run<Secret>(new QKeychain::ReadPasswordJob(serviceName()), key, [](QKeychain::Job& job) -> Result<Secret> {
    return Secret(static_cast<QKeychain::ReadPasswordJob&>(job).binaryData());
  });
}

Pending<void> KeychainEntries::write(const QString& key, Secret bytes) {
  auto* job = new QKeychain::WritePasswordJob(serviceName());
  job->setBinaryData(bytes.reveal());
  return run<void>(job, key, [](QKeychain::Job&) -> Result<void> { return {}; });
}

Pending<void> KeychainEntries::remove(const QString& key) {
  auto* job = new QKeychain::DeletePasswordJob(serviceName());
  const Pending<void> removed = run<void>(job, key, [](QKeychain::Job&) -> Result<void> { return {}; });
  Completion<void> completion;
  whenDone(removed, this, [completion](Result<void> result) {
    const bool wasAbsent = !result && result.error().kind == Failure::Kind::NotFound;
    completion.finish(wasAbsent ? Result<void>() : std::move(result));
  });
  return completion.pending();
}

}  // namespace usher::vault
