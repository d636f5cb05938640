// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "vault/keychain_vault.h"

#include <QRandomGenerator>

#include "base/log.h"
#include "vault/keychain_entries.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::vault {

namespace {

constexpr std::chrono::seconds keychainPatience{30};

/// One operation between being asked for and being answered.
struct Turn {
  bool isDone = false;
  bool isOverdue = false;
};

bool isAbsent(const Failure& why) {
  return why.kind == Failure::Kind::NotFound;
}

/// What a step of an operation that may fail leaves behind is tidied up the next time.
Result<void> tolerated(const Result<void>& result) {
  if (!result) {
    LogLine(QtWarningMsg, logVault(), "could not tidy up").failure(result.error());
  }
  return {};
}

}  // namespace

KeychainVault::KeychainVault(Clock& clock) : KeychainVault(std::make_unique<KeychainEntries>(), clock) {}

KeychainVault::KeychainVault(std::unique_ptr<ChunkStore> store, Clock& clock)
    : m_store(std::move(store)),
      m_clock(clock),
      m_probeKey(u"usher/probe/"_s + QString::number(QRandomGenerator::system()->generate64(), 16)) {}

template <typename T>
Pending<T> KeychainVault::queued(std::function<Pending<T>()> operation) {
  Completion<T> completion;
  const auto turn = std::make_shared<Turn>();
  Pending<void> patience = m_clock.after(keychainPatience);
  whenDone(patience, this, [this, completion, turn](const Result<void>& over) {
    if (over && !turn->isDone) {
      turn->isOverdue = true;
      ++m_overdue;
      LogLine(QtWarningMsg, logVault(), "no answer yet");
      completion.finish(fail(Failure::Kind::VaultSilent));
    }
  });
  m_waiting.push_back([this, completion, turn, patience, operation = std::move(operation)]() mutable {
    whenDone(operation(), this, [this, completion, turn, patience](Result<T> result) mutable {
      turn->isDone = true;
      patience.cancel();
      m_busy = false;
      completion.finish(std::move(result));
      startNext();
      if (turn->isOverdue) {
        endOverdue();
      }
    });
  });
  startNext();
  return completion.pending();
}

void KeychainVault::endOverdue() {
  if (--m_overdue == 0) {
    LogLine(QtWarningMsg, logVault(), "answered late");
    Q_EMIT answersAgain();
  }
}

void KeychainVault::whenAnswersAgain(QObject* context, std::function<void()> then) {
  if (m_overdue == 0) {
    QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
    return;
  }
  connect(this, &KeychainVault::answersAgain, context, std::move(then),
          static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void KeychainVault::startNext() {
  if (!m_busy && !m_waiting.empty()) {
    m_busy = true;
    const auto operation = std::move(m_waiting.front());
    m_waiting.pop_front();
    operation();
  }
}

Pending<Secret> KeychainVault::read(const QString& key) {
  return queued<Secret>([this, key] {
    return chained(readIndex(key), this, [this, key](const ChunkIndex& index) {
      return index.current ? readGeneration(key, *index.current) : ready<Secret>(Secret());
    });
  });
}

Pending<void> KeychainVault::write(const QString& key, Secret secret) {
  if (secret.reveal().size() > largestSecret) {
    return ready<void>(fail(Failure::Kind::BadInput, u"too-large"_s));
  }
  const auto shared = std::make_shared<const Secret>(std::move(secret));
  return queued<void>([this, key, shared] {
    return chained(readIndex(key), this,
                   [this, key, shared](const ChunkIndex& old) { return replace(key, old, *shared); });
  });
}

Pending<void> KeychainVault::remove(const QString& key) {
  return queued<void>([this, key] {
    return chained(readIndex(key), this, [this, key](const ChunkIndex& index) {
      // The index goes last: without it nobody would find the chunks again.
      return inOrder({removalOf(key, index.leftover), removalOf(key, index.current),
                      [this, key] { return m_store->remove(indexKey(key)); }});
    });
  });
}

Pending<void> KeychainVault::probe() {
  return queued<void>([this] { return probeNow(); });
}

Pending<void> KeychainVault::inOrder(std::vector<Step> steps) {
  Pending<void> done = ready<void>({});
  for (Step& step : steps) {
    done = chained(done, this, std::move(step));
  }
  return done;
}

Pending<void> KeychainVault::probeNow() {
  const QByteArray value = "probe";
  const auto readBack = [this, value] {
    Completion<void> completion;
    whenDone(m_store->read(m_probeKey), this, [completion, value](Result<Secret> result) {
      if (result && result->reveal() == value) {
        return completion.finish({});
      }
      const bool isForgotten = result || isAbsent(result.error());
      completion.finish(fail(isForgotten ? failure(Failure::Kind::VaultMissing, u"forgets"_s) : result.error()));
    });
    return completion.pending();
  };
  return inOrder({[this, value] { return m_store->write(m_probeKey, Secret(value)); }, readBack,
                  [this] { return m_store->remove(m_probeKey); }});
}

Pending<ChunkIndex> KeychainVault::readIndex(const QString& key) {
  Completion<ChunkIndex> completion;
  whenDone(readIndexOnce(key), this, [this, key, completion](Result<ChunkIndex> first) {
    if (first || !isAbsent(first.error())) {
      return completion.finish(std::move(first));
    }
    const auto second = chained(probeNow(), this, [this, key] { return readIndexOnce(key); });
    whenDone(second, this, [completion](Result<ChunkIndex> index) {
      const bool isAbsentIndeed = !index && isAbsent(index.error());
      completion.finish(isAbsentIndeed ? Result<ChunkIndex>(ChunkIndex()) : std::move(index));
    });
  });
  return completion.pending();
}

Pending<ChunkIndex> KeychainVault::readIndexOnce(const QString& key) {
  return mapped(m_store->read(indexKey(key)), this, [](const Secret& bytes) {
    const auto index = ChunkIndex::fromBytes(bytes.reveal());
    if (!index) {
      LogLine(QtWarningMsg, logVault(), "damaged index");
    }
    return index.value_or(ChunkIndex());
  });
}

Pending<void> KeychainVault::writeIndex(const QString& key, const ChunkIndex& index) {
  return m_store->write(indexKey(key), Secret(index.toBytes()));
}

Pending<Secret> KeychainVault::readChunks(const QString& key, const Generation& generation) {
  const auto bytes = std::make_shared<Secret>();
  std::vector<Step> steps;
  for (int i = 0; i < generation.count; ++i) {
    steps.push_back([this, bytes, chunkKey = generation.chunkKey(key, i)] {
      return mapped(m_store->read(chunkKey), this,
                    [bytes](const Secret& chunk) { *bytes = Secret(bytes->reveal() + chunk.reveal()); });
    });
  }
  return mapped(inOrder(std::move(steps)), this, [bytes] { return std::move(*bytes); });
}

/// A generation that is incomplete or altered is worth nothing, and reads as nothing stored.
Pending<Secret> KeychainVault::readGeneration(const QString& key, const Generation& generation) {
  Completion<Secret> completion;
  whenDone(readChunks(key, generation), this, [this, completion, generation](Result<Secret> result) {
    if (result) {
      return completion.finish(generation.matches(*result) ? std::move(*result) : Secret());
    }
    if (!isAbsent(result.error())) {
      return completion.finish(std::move(result));
    }
    whenDone(mapped(probeNow(), this, [] { return Secret(); }), this,
             [completion](Result<Secret> none) { completion.finish(std::move(none)); });
  });
  return completion.pending();
}

Pending<void> KeychainVault::writeGeneration(const QString& key, const Generation& generation, const Secret& secret) {
  std::vector<Step> steps;
  const QList<QByteArray> chunks = chunksOf(secret);
  for (int i = 0; i < chunks.size(); ++i) {
    const auto chunk = std::make_shared<const Secret>(chunks.at(i));
    steps.push_back(
        [this, chunk, chunkKey = generation.chunkKey(key, i)] { return m_store->write(chunkKey, chunk->duplicate()); });
  }
  steps.push_back([this, key, generation] {
    return mapped(readChunks(key, generation), this, [generation](const Secret& stored) -> Result<void> {
      if (!generation.matches(stored)) {
        return fail(Failure::Kind::VaultMissing, u"alters"_s);
      }
      return {};
    });
  });
  return inOrder(std::move(steps));
}

Pending<void> KeychainVault::replace(const QString& key, const ChunkIndex& old, const Secret& secret) {
  const Generation next = Generation::of(secret);
  const auto shared = std::make_shared<const Secret>(secret.duplicate());
  const Pending<void> switched = inOrder({removalOf(key, old.leftover),
                                          [=, this] {
                                            return writeIndex(key, {old.current, next});
                                          },
                                          [=, this] { return writeGeneration(key, next, *shared); },
                                          [=, this] {
                                            return writeIndex(key, {next, old.current});
                                          }});
  return chained(switched, this, [=, this] {
    const Pending<void> tidied = inOrder({removalOf(key, old.current), [=, this] {
                                            return writeIndex(key, {next, {}});
                                          }});
    Completion<void> completion;
    whenDone(tidied, this, [completion](const Result<void>& result) { completion.finish(tolerated(result)); });
    return completion.pending();
  });
}

KeychainVault::Step KeychainVault::removalOf(const QString& key, const std::optional<Generation>& generation) {
  std::vector<Step> steps;
  for (int i = 0; generation && i < generation->count; ++i) {
    steps.push_back([this, chunkKey = generation->chunkKey(key, i)] { return m_store->remove(chunkKey); });
  }
  return [this, steps = std::move(steps)] { return inOrder(steps); };
}

}  // namespace usher::vault
