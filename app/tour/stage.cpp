// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/stage.h"

#include <QDir>
#include <QScreen>
#include <algorithm>
#include <cstdio>

#include "app/tour/waiting.h"

namespace usher::tour {

namespace {

constexpr int paintTimeMs = 120;

/// Lets what was just decided be painted, web pages included.
void letPaint() {
  int rounds = 0;
  waitUntil([&rounds] { return ++rounds > paintTimeMs / 15; });
}

}  // namespace

Stage::Stage(Opened opened, const QList<PracticeAccount>& accounts, PracticeReader& reader, Report& report)
    : m_opened(opened),
      m_accounts(accounts),
      m_reader(reader),
      m_report(report),
      m_hand(opened.window),
      m_microsoft(opened.window, *opened.setUp.parts().microsoft.page(),
                  [this](const QString& name) { picture(name); }) {}

const PracticeAccount& Stage::account(const QString& role) const {
  const auto it = std::find_if(m_accounts.begin(), m_accounts.end(),
                               [&role](const PracticeAccount& account) { return account.role == role; });
  return it == m_accounts.end() ? m_accounts.first() : *it;
}

const QString& Stage::vendorAppId() const {
  return m_opened.setUp.parts().integration.application.clientId;
}

void Stage::picture(const QString& name) {
  letPaint();
  QWidget& window = m_opened.window;
  QPixmap pixels = window.screen()->grabWindow(window.winId());
  if (pixels.isNull()) {
    pixels = window.grab();
  }
  pixels.save(m_report.nextPicture(name));
}

bool Stage::expect(const char* what, const std::function<bool()>& condition) {
  return saw(what, waitUntil(condition));
}

bool Stage::saw(const char* what, bool outcome) {
  if (outcome) {
    return true;
  }
  std::fprintf(stderr, "usher: the tour stopped, for this did not come: %s\n", what);
  picture(QStringLiteral("stopped"));
  return false;
}

bool Stage::arriveAt(flow::StepId id) {
  return expect(qPrintable(flow::stepName(id) + QStringLiteral(" is shown and idle")),
                [this, id] { return m_opened.flow.current() == id && !m_opened.flow.step(id).isBusy(); });
}

bool Stage::claim(flow::StepId id, const QString& state, const std::function<bool(const PracticeReader&)>& holds) {
  const bool verified = m_reader.read() && holds(m_reader);
  const bool isOwner = m_opened.setUp.role() == flow::Role::Owner;
  m_report.addStep(flow::stepName(id), isOwner ? QStringLiteral("owner") : QStringLiteral("admin"), state, verified);
  if (!verified) {
    std::fprintf(stderr, "usher: the practice tenant does not agree that %s is %s\n", qPrintable(flow::stepName(id)),
                 qPrintable(state));
  }
  return true;
}

bool Stage::primary() {
  return m_hand.press(QStringLiteral("primary"));
}

}  // namespace usher::tour
