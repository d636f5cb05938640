// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
#include "pages/removal_choices_panel.h"

#include <algorithm>

#include "base/foreign_text.h"
#include "pages/kit/text.h"
#include "pages/removal_words.h"

namespace usher::pages {

using flow::RemovalItem;
using flow::RemovalPhase;

RemovalChoicesPanel::RemovalChoicesPanel(flow::RemovalStep& step, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_vendor(group("vendorSide")),
      m_microsoft(group("microsoftSide")),
      m_usher(group("usherSide")) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  for (Group* each : {&m_vendor, &m_microsoft, &m_usher}) {
    layout->addWidget(each->heading);
    layout->addLayout(each->layout);
  }
}

RemovalChoicesPanel::Group RemovalChoicesPanel::group(const char* name) {
  const QString objectName = QLatin1String(name);
  auto* heading = new kit::Text(kit::TextStyle::Heading, this);
  heading->setObjectName(objectName);
  heading->setContentsMargins(0, 8, 0, 0);
  auto* layout = new QVBoxLayout;
  layout->setSpacing(0);
  return {heading, layout, kit::RowStack<RemovalChoice>(this, layout, objectName)};
}

QWidgetList RemovalChoicesPanel::boxes() const {
  QWidgetList boxes;
  for (const Group* each : {&m_vendor, &m_microsoft, &m_usher}) {
    for (qsizetype i = 0; i < each->made; ++i) {
      boxes.append(each->rows.at(i)->control());
    }
  }
  return boxes;
}

void RemovalChoicesPanel::renderGroup(Group& group, const QString& heading, const QList<flow::RemovalRow>& rows) {
  const flow::RemovalView& view = m_step.view();
  group.shown.clear();
  for (const flow::RemovalRow& row : rows) {
    group.shown.append(row.item);
  }
  group.heading->setTextOrHide(rows.isEmpty() ? QString() : heading);
  group.rows.setCount(rows.size(), [this, &group](RemovalChoice* choice, qsizetype index) {
    connect(choice, &RemovalChoice::chosen, &m_step, [this, &group, index](bool isOn) {
      if (index < group.shown.size()) {
        m_step.choose(group.shown.at(index), isOn);
      }
    });
  });
  group.made = std::max(group.made, rows.size());
  for (qsizetype i = 0; i < rows.size(); ++i) {
    const flow::RemovalRow& row = rows.at(i);
    QString title = removalTitle(row, view);
    group.rows.at(i)->setWords({.title = title.replace(QLatin1Char('&'), QLatin1String("&&")),
                                .detail = removalDetail(row),
                                .consequence = removalConsequence(row, view),
                                .isOn = row.isChosen || row.goesAlong,
                                .isEnabled = !row.goesAlong && !m_step.isBusy(),
                                .isPart = flow::belongsToVendorApp(row.item)});
  }
}

void RemovalChoicesPanel::render() {
  const flow::RemovalView& view = m_step.view();
  QList<flow::RemovalRow> vendors, microsofts, ushers;
  const bool isChoosing = view.phase == RemovalPhase::Choosing || view.phase == RemovalPhase::Reading;
  for (const flow::RemovalRow& row : isChoosing ? view.rows : QList<flow::RemovalRow>()) {
    const bool isUshers = row.item == RemovalItem::UshersApp || row.item == RemovalItem::SignIn;
    (row.item == RemovalItem::Integration ? vendors : isUshers ? ushers : microsofts).append(row);
  }
  setVisible(isChoosing);
  renderGroup(m_vendor, tr("At %1").arg(shownText(view.vendorName, 60)), vendors);
  renderGroup(m_microsoft, tr("At Microsoft, in %1").arg(shownText(view.organisationName, 60)), microsofts);
  renderGroup(m_usher, tr("Usher itself"), ushers);
}

}  // namespace usher::pages
