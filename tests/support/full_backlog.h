// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <vector>

namespace usher::test {

/// An address that takes no connection and refuses none: a listener whose queue is full.
class FullBacklog {
 public:
  FullBacklog();
  ~FullBacklog();
  FullBacklog(const FullBacklog&) = delete;
  FullBacklog& operator=(const FullBacklog&) = delete;

  QUrl origin() const { return m_origin; }

 private:
  std::vector<int> m_sockets;
  QUrl m_origin;
};

}  // namespace usher::test
