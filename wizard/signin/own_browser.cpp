// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "signin/own_browser.h"

#include "signin/loopback_listener.h"
#include "signin/visit_deadline.h"

using namespace Qt::Literals::StringLiterals;

namespace usher::signin {

namespace {

/// A visit in the person's own browser. Without a listener nothing ever comes back.
class OwnBrowserVisit final : public QObject, public Visit {
 public:
  OwnBrowserVisit(OwnBrowser::Opener opener, Clock& clock, std::unique_ptr<LoopbackListener> listener)
      : m_opener(std::move(opener)), m_clock(clock), m_listener(std::move(listener)) {}

  ~OwnBrowserVisit() override { m_patience.cancel(); }

  QUrl redirectUri() const override { return m_listener ? m_listener->redirectUri() : QUrl(); }

  Pending<QUrl> open(const QUrl& address, const QString& state, bool) override {
    if (m_listener) {
      m_listener->expectState(state);
      listen();
    }
    whenDone(m_opener(address), this, [this](const Result<void>& opened) {
      if (!opened) {
        m_answer.finish(fail(opened.error()));
        m_listener.reset();
      }
    });
    return m_answer.pending();
  }

 private:
  void listen() {
    const VisitDeadline deadline(m_clock);
    connect(m_listener.get(), &LoopbackListener::redirected, this, [this, deadline](const QUrl& redirect) {
      if (deadline.isOver()) {
        return m_answer.finish(fail(Failure::Kind::TimedOut));
      }
      m_answer.finish(redirect);
    });
    m_patience = m_clock.after(VisitDeadline::length);
    whenDone(m_patience, this, [this](const Result<void>& result) {
      if (result) {
        m_answer.finish(fail(Failure::Kind::TimedOut));
        m_listener.reset();
      }
    });
  }

  OwnBrowser::Opener m_opener;
  Clock& m_clock;
  std::unique_ptr<LoopbackListener> m_listener;
  Completion<QUrl> m_answer;
  Pending<void> m_patience;
};

}  // namespace

OwnBrowser::OwnBrowser(Opener opener, Clock& clock, std::function<QString(bool)> pageText, QObject* parent)
    : QObject(parent), m_opener(std::move(opener)), m_clock(clock), m_pageText(std::move(pageText)) {}

Result<std::unique_ptr<Visit>> OwnBrowser::begin(const QUrl& registered, const QString&) {
  if (registered.isEmpty()) {
    return std::make_unique<OwnBrowserVisit>(m_opener, m_clock, nullptr);
  }
  if (!isListenable(registered)) {
    return fail(Failure::Kind::BadInput, u"redirect"_s, registered.toString());
  }
  auto listener = std::make_unique<LoopbackListener>(registered, m_clock, m_pageText);
  if (!listener->start()) {
    return fail(Failure::Kind::BrowserBlocked, u"no-port"_s);
  }
  return std::make_unique<OwnBrowserVisit>(m_opener, m_clock, std::move(listener));
}

}  // namespace usher::signin
