// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/embedded/page_watch.h"

namespace usher::app {

PageWatch::PageWatch(Patience patience, QObject* parent) : QObject(parent) {
  m_loading.setSingleShot(true);
  m_loading.setInterval(patience.loading);
  m_blank.setSingleShot(true);
  m_blank.setInterval(patience.blank);
  m_look.setInterval(patience.look);
  connect(&m_loading, &QTimer::timeout, this, &PageWatch::slow);
  connect(&m_blank, &QTimer::timeout, this, &PageWatch::staysBlank);
  connect(&m_look, &QTimer::timeout, this, &PageWatch::lookWanted);
}

void PageWatch::load(bool isLoading) {
  if (!isLoading) {
    m_loading.stop();
    Q_EMIT lookWanted();
  } else {
    m_blank.stop();
    if (!m_loading.isActive()) {
      m_loading.start();
    }
  }
  if (!m_look.isActive()) {
    m_look.start();
  }
}

void PageWatch::goOn() {
  if (m_loading.isActive()) {
    m_loading.start();
  }
}

void PageWatch::see(bool isBlank) {
  if (!isBlank) {
    m_blank.stop();
  } else if (!m_blank.isActive() && !m_loading.isActive()) {
    m_blank.start();
  }
}

void PageWatch::stop() {
  m_loading.stop();
  m_blank.stop();
  m_look.stop();
}

}  // namespace usher::app
