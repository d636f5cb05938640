// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "flow/steps/history_file.h"

#include "flow/history/history_csv.h"
#include "state/state_store.h"

namespace usher::flow {

namespace {
constexpr int linesAtOnce = 500;
}

HistoryFile::HistoryFile(const state::StateStore& store, state::SetUpKey setUp, QObject* parent)
    : QObject(parent), m_store(store), m_setUp(std::move(setUp)) {
  connect(&m_timer, &QTimer::timeout, this, [this] { goOn(); });
}

Pending<QByteArray> HistoryFile::make() {
  m_done.onCancel(this, [this] { deleteLater(); });
  const auto entries = history(m_store, m_setUp);
  if (entries) {
    m_entries = *entries;
    m_text = historyCsvHead();
    m_timer.start(0);
  } else {
    end(fail(entries.error()));
  }
  return m_done.pending();
}

void HistoryFile::goOn() {
  if (m_entry == m_entries.size()) {
    return end(m_text);
  }
  const HistoryEntry& entry = m_entries.at(m_entry);
  const auto changes = m_store.changes(entry.run, m_change, linesAtOnce);
  if (!changes) {
    return end(fail(changes.error()));
  }
  m_text += historyCsvLines(entry, *changes);
  m_change += linesAtOnce;
  if (changes->size() < linesAtOnce) {
    ++m_entry;
    m_change = 0;
  }
}

void HistoryFile::end(Result<QByteArray> text) {
  m_timer.stop();
  m_done.finish(std::move(text));
  deleteLater();
}

}  // namespace usher::flow
