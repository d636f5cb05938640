// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "flow/proxy_login.h"

namespace usher::test {

/// A proxy that asks when the test says so, and remembers what it was told.
class StubProxyLogin final : public flow::ProxyLogin {
 public:
  void ask(const flow::ProxyQuestion& question) { set(question); }
  std::optional<flow::ProxyQuestion> question() const override { return m_question; }
  void answer(const QString& user, const QString& password) override {
    answers.append(user + QLatin1Char(':') + password);
    set({});
  }
  void decline() override {
    ++declined;
    set({});
  }

  QStringList answers;
  int declined = 0;

 private:
  void set(std::optional<flow::ProxyQuestion> question) {
    m_question = std::move(question);
    Q_EMIT questionChanged();
  }

  std::optional<flow::ProxyQuestion> m_question;
};

}  // namespace usher::test
