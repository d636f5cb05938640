// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "app/tour/list_of_people.h"

#include <QSet>
#include <algorithm>

namespace usher::tour {

namespace {

using flow::HistoryPhase;
using flow::ListStage;
using flow::StepId;

/// As it may stand in a mail: names and bare addresses, some of them of people who cannot be added just so.
QString fromAMail() {
  return QStringLiteral(
      "Olivia Bennett <olivia.bennett@contoso.com>; Charlie Fenwick <charlie@contoso.co.uk>\n"
      "grace.holloway@contoso.com, oscar.langley@contoso.com, OLIVIA.BENNETT@contoso.com\n"
      "ruby.marchbank@contoso.com\n"
      "ines@fabrikam.com\n"
      "peter.formerly@contoso.com\n"
      "alfie.norcross@contoso.com\n"
      "nobody.of.that.name@contoso.com\n"
      "Anna Müller <anna.mueller@contoso.com>\n");
}

}  // namespace

bool ListOfPeople::isLookedUp(const QString& text) {
  return m_stage.arriveAt(StepId::Assignments) && m_stage.hand().press(QStringLiteral("pasteList")) &&
         m_stage.expect("the field for a list", [this] { return people().view().list.stage == ListStage::Giving; }) &&
         m_stage.hand().type(QStringLiteral("pastedList"), text) && [this] {
           m_stage.picture(QStringLiteral("list-given"));
           return m_stage.primary() && m_stage.expect("whom the list means", [this] {
             return people().view().list.stage == ListStage::Reviewing && !people().isBusy();
           });
         }();
}

bool ListOfPeople::reviewed() {
  if (!isLookedUp(fromAMail())) {
    return false;
  }
  m_stage.picture(QStringLiteral("list-reviewed"));
  return true;
}

bool ListOfPeople::previewed() {
  if (!m_stage.primary() || !m_stage.expect("the preview", [this] { return people().view().isPreviewing; })) {
    return false;
  }
  m_stage.picture(QStringLiteral("list-previewed"));
  m_ids.clear();
  for (const flow::AssignmentRow& row : people().view().rows) {
    if (row.change == flow::RowChange::ToAdd) {
      m_ids.append(row.principalId);
    }
  }
  return m_stage.saw("somebody to add", !m_ids.isEmpty()) &&
         m_stage.claim(StepId::Assignments, QStringLiteral("previewed"),
                       [this](const PracticeReader& reader) { return noneAssigned(reader); });
}

bool ListOfPeople::added() {
  if (!m_stage.primary() || !m_stage.expect("the people of the list are added", [this] {
        return people().view().isApplied && people().canContinue() && !people().isBusy();
      })) {
    return false;
  }
  m_stage.picture(QStringLiteral("list-added"));
  return m_stage.claim(StepId::Assignments, QStringLiteral("added"),
                       [this](const PracticeReader& reader) { return allAssigned(reader); });
}

bool ListOfPeople::inHistory() {
  if (!m_stage.hand().press(QStringLiteral("whatChanged")) || !m_stage.arriveAt(StepId::History)) {
    return false;
  }
  m_stage.picture(QStringLiteral("history"));
  const bool isOpen = m_stage.hand().enter(QStringLiteral("historyRuns")) && m_stage.expect("the run is open", [this] {
    return history().view().phase == HistoryPhase::Changes;
  });
  m_stage.picture(QStringLiteral("history-run"));
  return isOpen && m_stage.claim(StepId::History, QStringLiteral("shown"), [this](const PracticeReader& reader) {
    QSet<QString> shown;
    for (const flow::HistoryChange& change : history().view().changes) {
      shown.insert(change.id);
    }
    return shown == QSet<QString>(m_ids.begin(), m_ids.end()) && allAssigned(reader);
  });
}

bool ListOfPeople::takenBack() {
  const bool isPreviewed = m_stage.primary() && m_stage.expect("what taking back does", [this] {
    return history().view().phase == HistoryPhase::Preview && history().view().readAt && !history().isBusy();
  }) && m_stage.hand().type(QStringLiteral("undoNumber"), QString::number(history().view().numberToType));
  m_stage.picture(QStringLiteral("take-back"));
  const bool isBack = isPreviewed && m_stage.primary() && m_stage.expect("the run is taken back", [this] {
    return history().view().phase == HistoryPhase::TakenBack && !history().isBusy();
  });
  m_stage.picture(QStringLiteral("taken-back"));
  return isBack &&
         m_stage.claim(StepId::History, QStringLiteral("taken-back"),
                       [this](const PracticeReader& reader) { return noneAssigned(reader); }) &&
         m_stage.primary() && m_stage.hand().press(QStringLiteral("back")) &&
         m_stage.expect("all runs", [this] { return history().view().phase == HistoryPhase::Runs; }) &&
         m_stage.primary() && m_stage.arriveAt(StepId::Assignments);
}

bool ListOfPeople::exactlyAsksForTheNumber() {
  const QString number = QStringLiteral("typedNumber");
  const bool asks = isLookedUp(QStringLiteral("anna.mueller@contoso.com\n")) &&
                    m_stage.hand().press(QStringLiteral("listExactly")) &&
                    m_stage.hand().press(QStringLiteral("listGroupsToo")) &&
                    [this] {
                      m_stage.picture(QStringLiteral("list-exactly"));
                      return m_stage.primary();
                    }() &&
                    m_stage.expect("the preview", [this] { return people().view().isPreviewing; }) &&
                    m_stage.hand().type(number, QStringLiteral("1000"));
  m_stage.picture(QStringLiteral("list-exactly-number"));
  return asks && m_stage.saw("a wrong number does not do", !m_stage.hand().isThere(QStringLiteral("primary"))) &&
         m_stage.hand().type(number, QString::number(people().view().preview.number())) &&
         m_stage.saw("the right one does", m_stage.hand().isThere(QStringLiteral("primary"))) &&
         m_stage.claim(StepId::Assignments, QStringLiteral("previewed"),
                       [this](const PracticeReader& reader) { return noneAssigned(reader); }) &&
         m_stage.hand().press(QStringLiteral("back")) && m_stage.hand().press(QStringLiteral("reviewList")) &&
         m_stage.expect("nobody goes any more", [this] { return people().view().toRemove == 0; }) &&
         m_stage.hand().press(QStringLiteral("back")) && m_stage.hand().press(QStringLiteral("back")) &&
         m_stage.expect("who is chosen", [this] { return people().view().list.stage == ListStage::None; });
}

bool ListOfPeople::allAssigned(const PracticeReader& reader) const {
  const QStringList assigned = reader.assignedIds(m_stage.vendorAppId());
  return std::all_of(m_ids.begin(), m_ids.end(), [&](const QString& id) { return assigned.count(id) == 1; });
}

bool ListOfPeople::noneAssigned(const PracticeReader& reader) const {
  const QStringList assigned = reader.assignedIds(m_stage.vendorAppId());
  return std::none_of(m_ids.begin(), m_ids.end(), [&](const QString& id) { return assigned.contains(id); });
}

}  // namespace usher::tour
