// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/support_report.h"

#include <QGuiApplication>
#include <QSysInfo>

#include "app/message_filter.h"
#include "base/log.h"
#include "base/redaction.h"
#include "pages/step_words.h"

namespace usher::app {

namespace {

constexpr qsizetype mostFailures = 20;

QString utc(const QDateTime& time) {
  return time.toUTC().toString(Qt::ISODate);
}

/// One line for a failure: what a machine said, never what a server wrote.
QString failureLine(const QString& where, const Failure& failure) {
  QStringList parts{kindName(failure.kind)};
  if (!failure.code.isEmpty()) {
    parts.append(loggedCode(failure.code));
  }
  if (failure.httpStatus != 0) {
    parts.append(QStringLiteral("HTTP %1").arg(failure.httpStatus));
  }
  if (!failure.requestId.isEmpty()) {
    parts.append(QStringLiteral("request %1").arg(loggedRequestId(failure.requestId)));
  }
  return QStringLiteral("%1 %2: %3").arg(utc(failure.time), where, parts.join(QStringLiteral(", ")));
}

void appendSection(QStringList& report, const QString& heading, const QStringList& lines) {
  report << QString() << heading;
  for (const QString& line : lines) {
    report << QStringLiteral("  ") + line;
  }
}

}  // namespace

SupportReport::SupportReport(flow::Flow& flow, flow::SetUp& setUp, std::function<Versions()> versions)
    : m_flow(flow), m_setUp(setUp), m_versions(std::move(versions)) {
  connect(&m_flow, &flow::Flow::orderChanged, this, &SupportReport::watch);
  connect(&m_setUp, &flow::SetUp::storageFailed, this,
          [this] { note(QStringLiteral("state"), m_setUp.storageFailure()); });
  watch();
}

void SupportReport::watch() {
  for (const flow::StepId id : m_flow.order()) {
    flow::Step& step = m_flow.step(id);
    step.disconnect(this);
    connect(&step, &flow::Step::viewChanged, this, [this, id, &step] { note(flow::stepName(id), step.failure()); });
  }
}

void SupportReport::note(const QString& where, const std::optional<Failure>& failure) {
  const bool isKnown = !failure || (!m_failures.isEmpty() && m_failures.last().failure == *failure);
  if (isKnown) {
    return;
  }
  m_failures.append({where, *failure});
  if (m_failures.size() > mostFailures) {
    m_failures.removeFirst();
  }
}

QStringList SupportReport::versionLines() const {
  const Versions versions = m_versions();
  const QString browser = versions.browserFixes.isEmpty()
                              ? tr("not loaded")
                              //: %1 is a version of Chromium.
                              : tr("security fixes of Chromium %1").arg(versions.browserFixes);
  return {QStringLiteral("Usher: ") + versions.usher, QStringLiteral("Qt: ") + QString::fromLatin1(qVersion()),
          tr("Built-in browser: %1").arg(browser),
          //: The operating system, with its version and the kind of processor.
          tr("System: %1, %2, kernel %3")
              .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion()),
          tr("Display: %1").arg(QGuiApplication::platformName())};
}

QStringList SupportReport::productLines() const {
  const profile::ProductProfile& profile = m_setUp.parts().profile;
  return {tr("Profile: %1").arg(loggedCode(profile.id)),
          tr("Role: %1").arg(m_setUp.role() == flow::Role::Owner ? tr("owner of the app") : tr("administrator")),
          tr("Sign-in at: %1").arg(profile.cloud.authority.host()), tr("Graph at: %1").arg(profile.cloud.graph.host()),
          tr("Sign-in kept in the password store: %1").arg(m_setUp.parts().session.isStored() ? tr("yes") : tr("no"))};
}

QStringList SupportReport::stepLines() const {
  QStringList lines;
  for (const flow::StepId id : m_flow.order()) {
    const flow::Step& step = m_flow.step(id);
    QString line = QStringLiteral("%1: %2").arg(pages::stepTitle(id), pages::markWords(step.mark()));
    if (const auto verified = step.verifiedAt()) {
      line += QStringLiteral(", ") + tr("verified %1").arg(utc(*verified));
    }
    if (id == m_flow.current()) {
      line += QStringLiteral(", ") + tr("on screen now");
    }
    lines.append(line);
  }
  return lines;
}

QStringList SupportReport::failureLines() const {
  QStringList lines;
  for (const Happened& happened : m_failures) {
    lines.append(failureLine(happened.where, happened.failure));
  }
  return lines.isEmpty() ? QStringList{tr("none")} : lines;
}

QStringList SupportReport::journalLines() const {
  QStringList lines;
  for (const state::RunRecord& run : m_setUp.parts().store.runs(m_setUp.key()).value_or(QList<state::RunRecord>())) {
    int done = 0, failed = 0, open = 0;
    QStringList refusals;
    for (const state::ChangeRecord& change : run.changes) {
      using State = state::ChangeState;
      done += change.state == State::Done || change.state == State::Already ? 1 : 0;
      open += change.state == State::Planned || change.state == State::Sent ? 1 : 0;
      if (change.state == State::Failed) {
        ++failed;
        refusals.append(QStringLiteral("  %1 %2: %3, request %4")
                            .arg(loggedCode(change.kind), loggedCode(change.action), loggedCode(change.code),
                                 loggedRequestId(change.requestId)));
      }
    }
    lines.append(tr("%1: %2 of %3 changes done, %4 failed, %5 open")
                     .arg(utc(run.started))
                     .arg(done)
                     .arg(run.changes.size())
                     .arg(failed)
                     .arg(open));
    lines += refusals.mid(0, mostFailures);
  }
  return lines.isEmpty() ? QStringList{tr("none")} : lines.mid(std::max<qsizetype>(0, lines.size() - 60));
}

QString SupportReport::text() const {
  QStringList report{
      tr("Usher: report for support"), tr("Made %1").arg(utc(m_setUp.parts().clock.now())), QString(),
      tr("In it: versions, the product, Microsoft's addresses, how the steps stand, the last failures with "
         "code, request number and time, and the last lines of Usher's log."),
      tr("Not in it: names of people or of the organisation, mail addresses, the tenant ID, passwords, "
         "tokens, and what Microsoft answered.")};
  appendSection(report, tr("Versions"), versionLines());
  appendSection(report, tr("Product"), productLines());
  appendSection(report, tr("Steps"), stepLines());
  appendSection(report, tr("Last failures"), failureLines());
  appendSection(report, tr("Changes that were sent"), journalLines());
  appendSection(report, tr("Last lines of the log"), recentLogLines());
  return redacted(report.join(QLatin1Char('\n'))) + QLatin1Char('\n');
}

}  // namespace usher::app
