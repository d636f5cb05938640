// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/keychain_entries.h"

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace usher::vault {

namespace {

QString serviceName() {
  return u"usher"_s;
}

/// A sandbox or a policy of the bus keeps us from the service. libsecret passes on only the words, which neither
/// dbus-daemon nor dbus-broker translates.
bool isRefusedByTheBus(const QString& words) {
  return words.contains(u"Error.AccessDenied"_s) || words.startsWith(u"Rejected send message"_s) ||
         words.contains(u"not authorized to send message"_s);
}

Failure keychainFailure(const QKeychain::Job& job) {
  using Kind = Failure::Kind;
  const QString code = u"keychain-%1"_s.arg(static_cast<int>(job.error()));
  switch (job.error()) {
    case QKeychain::EntryNotFound:
      return failure(Kind::NotFound, code, job.errorString());
    case QKeychain::AccessDeniedByUser:
      return failure(Kind::VaultLocked, u"denied"_s, job.errorString());
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
      return failure(Kind::VaultLocked, code, job.errorString());
    // Without a session bus, or without a service on it, libsecret's error arrives as OtherError.
    case QKeychain::OtherError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::NoError:
      break;
  }
  if (isRefusedByTheBus(job.errorString())) {
    return failure(Kind::VaultLocked, u"denied"_s, job.errorString());
  }
  return failure(Kind::VaultMissing, code, job.errorString());
}

}  // namespace

/// The job is nobody's child: libsecret holds a bare pointer to it until it has answered, and it deletes itself then.
template <typename T, typename TakeResult>
Pending<T> KeychainEntries::run(QKeychain::Job* job, const QString& key, TakeResult takeResult) {
  Completion<T> completion;
  job->setInsecureFallback(false);
  job->setKey(key);
  connect(job, &QKeychain::Job::finished, this, [completion, takeResult](QKeychain::Job* done) {
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
