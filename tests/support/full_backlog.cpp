// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "support/full_backlog.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace usher::test {

FullBacklog::FullBacklog() {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  m_sockets.push_back(socket(AF_INET, SOCK_STREAM, 0));
  EXPECT_EQ(bind(m_sockets.front(), generic, size), 0);
  EXPECT_EQ(listen(m_sockets.front(), 0), 0);
  getsockname(m_sockets.front(), generic, &size);
  for (int i = 0; i < 4; ++i) {
    m_sockets.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
    connect(m_sockets.back(), generic, size);
  }
  m_origin = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(ntohs(address.sin_port)));
}

FullBacklog::~FullBacklog() {
  for (const int each : m_sockets) {
    close(each);
  }
}

}  // namespace usher::test
