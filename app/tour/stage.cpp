// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/stage.h"

#include <algorithm>
#include <cstdio>

namespace usher::tour {

Stage::Stage(Opened opened, const QList<PracticeAccount>& accounts, PracticeReader& reader, Report& report)
    : m_opened(opened),
      m_accounts(accounts),
      m_reader(reader),
      m_report(report),
      m_camera(opened.window, report),
      m_hand(opened.window),
      m_microsoft(opened.window, *opened.setUp.parts().microsoft.page(),
                  [this](const QString& name) { picture(name); }) {}

const PracticeAccount& Stage::account(const QString& role, const QString& tenant) const {
  const auto it = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const PracticeAccount& account) {
    return account.role == role && (tenant.isEmpty() || account.tenant == tenant);
  });
  return it == m_accounts.end() ? m_accounts.first() : *it;
}

const QString& Stage::vendorAppId() const {
  return m_opened.setUp.parts().integration.application.clientId;
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
